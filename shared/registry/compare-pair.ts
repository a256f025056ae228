import { Refusal } from '../command/refusal.ts'
import { finding, type Finding } from '../model/finding.ts'
import { changedPaths, uncommittedPaths } from './changed-paths.ts'
import type { Checkout } from './checkout.ts'
import type { Comparing, Comparison, Method, Missing } from './comparison.ts'
import { obtainCommit, obtainMergeBase } from './history.ts'
import type { CommitId } from './ref.ts'
import { isShallow, resolveCommit } from './revision.ts'

export interface Pair {
  readonly base: CommitId
  readonly head: CommitId
  readonly method: Method
}

/** What differs between two commits, which are fetched if they are not here. */
export async function comparePair(comparing: Comparing, pair: Pair): Promise<Comparison | Missing> {
  const { checkout } = comparing
  // Most often both are here: asking first would cost two more processes than the diff itself.
  const [paths, findings] = await Promise.all([pathsIfHere(checkout, pair), elsewhere(comparing, pair.head)])
  const known = { scope: 'changes', workTree: false, complete: true, ...pair, findings } as const
  if (paths !== undefined) return { ...known, paths }
  const both = await obtainPair(checkout, pair)
  return 'missing' in both
    ? both
    : { ...known, ...both, paths: await changedPaths(checkout, both.base, both.head) }
}

/** What a commit changed since its history left that of another one; both are fetched if they are not here. */
export async function compareSinceMergeBase(comparing: Comparing, pair: Pair): Promise<Comparison | Missing> {
  const { checkout } = comparing
  const both = await obtainPair(checkout, pair)
  if ('missing' in both) return both
  const base = await obtainMergeBase(checkout, both.base, both.head)
  if (base !== undefined) return comparePair(comparing, { ...both, base, method: pair.method })
  if (await isShallow(checkout))
    return {
      missing: `what ${both.base} and ${both.head} have in common`,
      why: 'it could not be fetched',
      head: both.head,
    }
  // Histories that share nothing still differ by their files.
  return comparePair(comparing, { ...both, method: 'direct' })
}

/** What the files on disk change since a commit. */
export async function compareWorkTree(checkout: Checkout, pair: Pair): Promise<Comparison> {
  const paths = await uncommittedPaths(checkout, pair.base)
  return { scope: 'changes', workTree: true, complete: true, ...pair, paths, findings: [] }
}

/**
 * Warns when the event is about another commit than the one checked out: what runs next would read other files. A pull
 * request's head need not be checked out to be looked at.
 */
export async function elsewhere(
  { checkout, request }: Comparing,
  wanted: CommitId,
): Promise<readonly Finding[]> {
  const { event } = request
  if (event === undefined || (event.kind === 'pull_request' && event.onBase)) return []
  const there = await resolveCommit(checkout, 'HEAD')
  const message = `${there} is checked out, but the event is about ${wanted}`
  return there === wanted ? [] : [finding('W_CHECKOUT', message)]
}

async function pathsIfHere(checkout: Checkout, { base, head }: Pair) {
  try {
    return await changedPaths(checkout, base, head)
  } catch (error) {
    if (error instanceof Refusal && error.findings.every(({ code }) => code === 'E_GIT')) return undefined
    throw error
  }
}

async function obtainPair(checkout: Checkout, pair: Pair): Promise<Missing | Pick<Pair, 'base' | 'head'>> {
  const head = await obtainCommit(checkout, pair.head)
  if (!head.here) return { missing: pair.head, why: head.why }
  const base = await obtainCommit(checkout, pair.base)
  if (!base.here) return { missing: pair.base, why: base.why, head: head.commit }
  return { base: base.commit, head: head.commit }
}
