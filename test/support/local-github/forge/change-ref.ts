import type { RefUpdate } from '../git/pkt-line.ts'
import { deleteRef, moveRef, zeroOid } from '../git/refs.ts'
import type { Attempt, Violation } from '../rules/attempt.ts'
import { violations } from '../rules/violations.ts'
import type { Repository } from '../world/repository.ts'
import { viewOf } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'
import { record } from './events.ts'

export interface RefChange extends Pick<Attempt, 'by' | 'checkedOid' | 'approvals'> {
  readonly update: RefUpdate
  readonly token: Token
}

/** `raced`: the ref is no longer where the change begins. */
export type Outcome =
  | { readonly result: 'done' }
  | { readonly result: 'raced' }
  | { readonly result: 'refused'; readonly violations: readonly Violation[] }

/** Moves, creates or deletes a ref by the API, if the rules allow it. */
export async function changeRef(world: World, repository: Repository, change: RefChange): Promise<Outcome> {
  const view = viewOf(repository, world.clock.now())
  const found = await violations({ ...change, view, store: { path: repository.path } })
  if (found.length > 0) return { result: 'refused', violations: found }
  const { ref, before, after } = change.update
  if (after === undefined) await deleteRef(repository.path, ref)
  else if (!(await moveRef(repository.path, ref, { from: before ?? zeroOid, to: after })))
    return { result: 'raced' }
  noteRefChange(world, repository, change)
  return { result: 'done' }
}

/** Keeps books about a ref that was changed, by the API or by a push. */
export function noteRefChange(
  world: World,
  { state }: Repository,
  { update, token }: Pick<RefChange, 'update' | 'token'>,
): void {
  const { ref, before, after } = update
  const note = (type: 'create' | 'delete' | 'push'): void => {
    record(world, state, { token, happening: { type, ref } })
  }
  state.pushedAt = now(world)
  state.updatedAt = now(world)
  if (before === undefined) note('create')
  if (after === undefined) note('delete')
  note('push')
}
