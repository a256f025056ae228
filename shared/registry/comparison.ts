import type { Finding } from '../model/finding.ts'
import type { ChangeEvent } from './change-event.ts'
import type { Checkout } from './checkout.ts'
import type { PathChanges } from './path-change.ts'
import type { CommitId } from './ref.ts'

/** How the states to compare were found; one word for outputs. */
export type Method =
  /** What a push added, after its `before`. */
  | 'push'
  /** A push that made a new branch or tag: there is no `before`, so everything counts. */
  | 'first-push'
  /** The forge's trial merge of a pull request, against its first parent. */
  | 'merge-commit'
  /** Since a branch left another one. */
  | 'merge-base'
  /** Two states that have no commit in common. */
  | 'direct'
  | 'merge-group'
  /** On a person's machine: what its upstream does not have. */
  | 'upstream'
  /** On a person's machine without an upstream: what is not committed. */
  | 'work-tree'
  /** There is no change to look at, only what the index lacks. */
  | 'unpublished'
  /** Somebody named the bundles. */
  | 'named'
  /** The history to compare with is not to be had. */
  | 'everything'

/** Which states were compared, and what differs. */
export interface Comparison {
  readonly scope: 'changes' | 'everything' | 'unpublished' | 'named'
  readonly method: Method
  /** There when the scope is `changes`. */
  readonly base?: CommitId
  readonly head: CommitId
  /** Whether files on disk that are not committed count. */
  readonly workTree: boolean
  /** Whether base and head are what was asked for; otherwise the answer is larger than needed, never smaller. */
  readonly complete: boolean
  readonly paths: PathChanges
  readonly findings: readonly Finding[]
}

export interface ComparisonRequest {
  /** What started the run; absent on a person's own machine. */
  readonly event?: ChangeEvent | undefined
  /** A reference that the caller names: compare with where this branch left it. */
  readonly base?: string | undefined
  /** When the commit to compare with is not to be had: take everything with a warning, or fail. */
  readonly missingHistory: 'all' | 'fail'
}

/** One comparison being made. */
export interface Comparing {
  readonly checkout: Checkout
  readonly request: ComparisonRequest
}

/** A commit that is not to be had, and why. */
export interface Missing {
  readonly missing: string
  readonly why: string
  /** The commit that would have been the newer one, when that is here. */
  readonly head?: CommitId
}

const noPaths: PathChanges = { changes: [], findings: [] }

/** A comparison that looks at no change. */
export function withoutChanges(
  head: CommitId,
  method: 'first-push' | 'unpublished' | 'named' | 'everything',
  findings: readonly Finding[] = [],
): Comparison {
  const scope = method === 'unpublished' || method === 'named' ? method : 'everything'
  const complete = method !== 'everything'
  return { scope, method, head, workTree: false, complete, paths: noPaths, findings }
}
