import { refuse } from '../command/refusal.ts'
import { finding } from '../model/finding.ts'
import type { ChangeEvent } from './change-event.ts'
import { comparePair, compareSinceMergeBase, compareWorkTree, elsewhere } from './compare-pair.ts'
import {
  withoutChanges,
  type Comparing,
  type Comparison,
  type ComparisonRequest,
  type Missing,
} from './comparison.ts'
import type { Checkout } from './checkout.ts'
import { obtainCommit, obtainMergeBase, obtainRef } from './history.ts'
import { findMergeBase, findUpstream, readParents, resolveCommit } from './revision.ts'

/**
 * Finds which commits to compare, fetches those that a shallow clone lacks, and tells what differs. Missing history gives
 * everything with W_HISTORY or throws E_HISTORY; it never gives "nothing changed" (T18).
 */
export async function compareCommits(checkout: Checkout, request: ComparisonRequest): Promise<Comparison> {
  const found = await compare({ checkout, request })
  if (!('missing' in found)) return found
  const message = `${found.missing}, to compare with, is not to be had: ${found.why}`
  if (request.missingHistory === 'fail') throw refuse('E_HISTORY', message)
  const head = found.head ?? (await resolveCommit(checkout, 'HEAD'))
  return withoutChanges(head, 'everything', [finding('W_HISTORY', message)])
}

async function compare(comparing: Comparing): Promise<Comparison | Missing> {
  const { checkout, request } = comparing
  const { event, base } = request
  if (base !== undefined) return sinceRef(comparing, base)
  if (event === undefined) return onOwnMachine(checkout)
  switch (event.kind) {
    case 'push':
      return afterPush(comparing, event)
    case 'pull_request':
      return ofPullRequest(comparing, event)
    case 'merge_group':
      return comparePair(comparing, { ...event, method: 'merge-group' })
    case 'other':
      return withoutChanges(await resolveCommit(checkout, 'HEAD'), 'unpublished')
  }
}

type EventOf<K extends ChangeEvent['kind']> = ChangeEvent & { readonly kind: K }

async function afterPush(
  comparing: Comparing,
  { before, after }: EventOf<'push'>,
): Promise<Comparison | Missing> {
  const { checkout } = comparing
  // The branch is gone and nothing of it is left to look at; what is unpublished may still be found.
  if (after === undefined) return withoutChanges(await resolveCommit(checkout, 'HEAD'), 'unpublished')
  if (before !== undefined) return comparePair(comparing, { base: before, head: after, method: 'push' })
  const obtained = await obtainCommit(checkout, after)
  if (!obtained.here) return { missing: after, why: obtained.why }
  return withoutChanges(obtained.commit, 'first-push', await elsewhere(comparing, obtained.commit))
}

async function ofPullRequest(
  comparing: Comparing,
  { base, head, onBase }: EventOf<'pull_request'>,
): Promise<Comparison | Missing> {
  const { checkout } = comparing
  const merge = await resolveCommit(checkout, 'HEAD')
  const [target, source] = onBase ? [] : await readParents(checkout, merge)
  // The forge's trial merge: against its first parent it is exactly what would land.
  if (target !== undefined && source === head)
    return comparePair(comparing, { base: target, head: merge, method: 'merge-commit' })
  return compareSinceMergeBase(comparing, { base, head, method: 'merge-base' })
}

async function sinceRef({ checkout, request }: Comparing, ref: string): Promise<Comparison | Missing> {
  const head = await resolveCommit(checkout, 'HEAD')
  const obtained = await obtainRef(checkout, ref)
  if (!obtained.here) return { missing: ref, why: obtained.why, head }
  if (request.event !== undefined)
    return compareSinceMergeBase({ checkout, request }, { base: obtained.commit, head, method: 'merge-base' })
  const base = (await obtainMergeBase(checkout, obtained.commit, head)) ?? obtained.commit
  return compareWorkTree(checkout, { base, head, method: 'merge-base' })
}

async function onOwnMachine(checkout: Checkout): Promise<Comparison> {
  const head = await resolveCommit(checkout, 'HEAD')
  const upstream = await findUpstream(checkout)
  const base = upstream === undefined ? undefined : await findMergeBase(checkout, upstream, head)
  const method = base === undefined ? 'work-tree' : 'upstream'
  return compareWorkTree(checkout, { base: base ?? head, head, method })
}
