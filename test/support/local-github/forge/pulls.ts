import type { Ref } from '../git/refs.ts'
import type { Issue, Pull } from '../world/issue.ts'
import type { Repository, View } from '../world/repository.ts'
import { viewOf } from '../world/repository.ts'
import type { World } from '../world/world.ts'
import { findRepositoryById } from '../world/world.ts'

/** An issue that is a pull request. */
export type PullIssue = Issue & { readonly pull: Pull }

export function isPull(issue: Issue): issue is PullIssue {
  return issue.pull !== undefined
}

export function findPull(view: Pick<View, 'state'>, number: number): PullIssue | undefined {
  return view.state.issues.filter(isPull).find(issue => issue.number === number)
}

/** The repository that holds the head branch, in the form in which the reader of the base sees it. */
export function headView(world: World, base: View, { headRepositoryId }: Pull): View | undefined {
  if (headRepositoryId === base.state.id) return base
  const repository = findRepositoryById(world, headRepositoryId)
  return repository && viewOf(repository, world.clock.now())
}

/** The head branch itself, if it still exists. */
export async function findHeadRef(world: World, base: View, pull: Pull): Promise<Ref | undefined> {
  return headView(world, base, pull)?.refs.find(`refs/heads/${pull.headRef}`)
}

/** Where a pull request stands: read from its branches while it is open. */
export interface Ends {
  readonly head: string
  readonly base: string
}

export async function endsOf(world: World, view: View, { state, pull }: PullIssue): Promise<Ends> {
  const base = pull.baseOid ?? (await view.refs.find(`refs/heads/${pull.baseRef}`))?.oid
  const live = state === 'open' ? await findHeadRef(world, view, pull) : undefined
  const head = live?.oid ?? pull.headOid
  return { head, base: base ?? head }
}

/** How many people approve of a pull request at last. */
export function approvalsOf({ state }: View | Repository, number: number): number {
  const last = new Map<string, string>()
  for (const review of state.reviews)
    if (review.pull === number && review.state !== 'COMMENTED') last.set(review.author, review.state)
  return [...last.values()].filter(verdict => verdict === 'APPROVED').length
}

/** Issues and pull requests are numbered together. */
export function nextNumber(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ number }) => number)) + 1
}
