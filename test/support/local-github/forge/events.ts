import { stamp } from '../world/clock.ts'
import type { ForgeEvent, RepositoryState } from '../world/state.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'

export interface Happening {
  readonly type: ForgeEvent['type']
  readonly action?: string
  readonly ref?: string
  readonly pull?: number
}

/** Notes that something happened, and whether workflows would start for it. */
export function record(
  world: World,
  state: RepositoryState,
  { happening, token }: { readonly happening: Happening; readonly token: Token },
): void {
  state.events.push({
    type: happening.type,
    action: happening.action,
    ref: happening.ref,
    pull: happening.pull,
    actor: token.login,
    tokenKind: token.kind,
    at: stamp(world.clock.now()),
    workflows: workflowsFor(happening.type, token),
  })
}

/** docs "GITHUB_TOKEN": no runs from its events but the two dispatches; runs of its pull requests wait for approval. */
function workflowsFor(type: ForgeEvent['type'], token: Token): ForgeEvent['workflows'] {
  if (token.kind !== 'actions' || type.endsWith('_dispatch')) return 'run'
  return type === 'pull_request' ? 'wait for approval' : 'do not run'
}
