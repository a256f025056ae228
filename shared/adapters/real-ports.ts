import type { Environment } from '../ports/environment.ts'
import type { WorkflowEvent } from '../ports/event.ts'
import type { Git } from '../ports/git.ts'
import type { Log } from '../ports/log.ts'
import type { Ports } from '../ports/ports.ts'
import { diskFiles } from './disk-files.ts'
import { findEvent } from './event.ts'
import { systemClock } from './system-clock.ts'

/** The world as it is. What costs time to load is loaded when it is first used. */
export function realPorts(environment: Environment, log: Log): Ports {
  let event: { readonly value: WorkflowEvent | undefined } | undefined
  return {
    clock: systemClock,
    environment,
    get event() {
      event ??= { value: findEvent(environment) }
      return event.value
    },
    files: diskFiles(),
    git: lazyGit,
    log,
  }
}

const lazyGit: Git = {
  async run(...call) {
    const { gitProcess } = await import('./git-process.ts')
    return gitProcess(process.env).run(...call)
  },
}
