import type { View } from '../world/repository.ts'
import type { Repository, Staleness } from '../world/repository.ts'
import { viewOf } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { Fault } from './fault.ts'
import type { Incoming } from './incoming.ts'
import type { ServerState } from './server-state.ts'

/** One request on its way to an answer. */
export interface Exchange extends Incoming {
  readonly server: ServerState
  readonly fault: Fault | undefined
}

/** The token of a request, if it has one that is known. */
export function tokenOf({ caller }: Incoming): Token | undefined {
  return typeof caller === 'object' ? caller : undefined
}

/** A repository as this request sees it: a stale read sees an older one. */
export function viewFor({ server, fault }: Exchange, repository: Repository): View {
  return viewOf(repository, server.world.clock.now(), staleness(fault))
}

function staleness(fault: Fault | undefined): Staleness | undefined {
  return fault?.kind === 'stale' || fault?.kind === 'lagging' ? fault : undefined
}
