import { diskFiles } from '../../shared/adapters/disk-files.ts'
import { systemClock } from '../../shared/adapters/system-clock.ts'

/** The real disk below a folder, with no variables, no standard input and nothing printed. */
export function quietWorld(folder: string) {
  return {
    clock: systemClock,
    files: diskFiles({ workingFolder: folder }),
    environment: {
      workingFolder: folder,
      programFolder: process.cwd(),
      inWorkflow: false,
      read: () => undefined,
      takeSecret: () => undefined,
      standardInput: () => new Uint8Array(),
    },
    log: { info: () => undefined, debug: () => undefined, mask: () => undefined },
  }
}
