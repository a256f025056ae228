import { execFileSync } from 'node:child_process'
import { scratchFolder, type ScratchFolder } from './scratch-folder.ts'

/** Whether this test may mount file systems: only root on Linux can, and not in every container. */
export const canMount = ((): boolean => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    using disk = smallDisk('size=64k')
    return disk.path !== ''
  } catch {
    return false
  }
})()

/** A file system of its own in memory, with options of `mount -t tmpfs -o`. */
export interface SmallDisk extends ScratchFolder {
  /** Changes its options while it is in use. */
  remount(options: string): void
}

export function smallDisk(options: string): SmallDisk {
  const folder = scratchFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'modreg-test', folder.path], { stdio: 'pipe' })
  return {
    ...folder,
    remount: changed => {
      execFileSync('mount', ['-o', `remount,${changed}`, folder.path], { stdio: 'pipe' })
    },
    [Symbol.dispose]: () => {
      execFileSync('umount', [folder.path])
      folder[Symbol.dispose]()
    },
  }
}
