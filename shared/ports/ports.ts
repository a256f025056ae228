import type { Clock } from './clock.ts'
import type { Environment } from './environment.ts'
import type { WorkflowEvent } from './event.ts'
import type { Files } from './files.ts'
import type { Git } from './git.ts'
import type { Log } from './log.ts'

/** Everything a command can do to the world. Adapters make it real; tests may put their own in its place. */
export interface Ports {
  readonly clock: Clock
  readonly environment: Environment
  /**
   * What started the workflow; `undefined` outside of one. Reading it throws where the runner tells only
   * half.
   */
  readonly event: WorkflowEvent | undefined
  readonly files: Files
  readonly git: Git
  readonly log: Log
}
