import { refuse } from '../command/refusal.ts'
import { shown } from '../text/shown.ts'
import { findGitText, gitBytes, type Checkout } from './checkout.ts'
import { assertRef, findCommitId, type CommitId } from './ref.ts'

/**
 * The commit that a branch, a tag, `HEAD` or a full id means. A short name is looked for as a local branch, a branch of
 * origin, a branch of any remote, then a tag: the order is ours, so a pushed tag never passes for a branch. Throws E_REF.
 */
export async function resolveCommit(checkout: Checkout, ref: string): Promise<CommitId> {
  assertRef(ref)
  for (const candidate of candidates(ref)) {
    const id = await findCommit(checkout, candidate)
    if (id !== undefined) return id
  }
  throw refuse('E_REF', `there is no commit "${shown(ref)}" in this clone`)
}

/** The commit of a full id or a full reference name, if this clone has it. */
export async function findCommit(checkout: Checkout, name: string): Promise<CommitId | undefined> {
  const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
  return findCommitId((await findGitText(checkout, words)) ?? '')
}

/** The best common ancestor of two commits; `undefined` when the history in this clone holds none. */
export async function findMergeBase(
  checkout: Checkout,
  left: CommitId,
  right: CommitId,
): Promise<CommitId | undefined> {
  return findCommitId((await findGitText(checkout, ['merge-base', left, right])) ?? '')
}

/** The parents that a commit names, also those that a shallow clone does not hold. */
export async function readParents(checkout: Checkout, commit: CommitId): Promise<readonly CommitId[]> {
  const [header = ''] = Buffer.from(await gitBytes(checkout, ['cat-file', 'commit', commit]))
    .toString('latin1')
    .split('\n\n', 1)
  return header
    .split('\n')
    .flatMap(line => (line.startsWith('parent ') ? (findCommitId(line.slice(7)) ?? []) : []))
}

/** Whether this clone holds only a part of the history. */
export async function isShallow(checkout: Checkout): Promise<boolean> {
  return (await findGitText(checkout, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

/** The branch that is checked out, without `refs/heads/`; `undefined` when HEAD is detached. */
export async function findCurrentBranch(checkout: Checkout): Promise<string | undefined> {
  return findGitText(checkout, ['symbolic-ref', '--quiet', '--short', 'HEAD'])
}

/** The commit at which this clone knows the branch that the current one follows. */
export async function findUpstream(checkout: Checkout): Promise<CommitId | undefined> {
  const branch = await findCurrentBranch(checkout)
  if (branch === undefined) return undefined
  const upstream = await findGitText(checkout, [
    'for-each-ref',
    '--format=%(upstream)',
    `refs/heads/${branch}`,
  ])
  return upstream === undefined || upstream === '' ? undefined : findCommit(checkout, upstream)
}

const candidates = (ref: string): readonly string[] =>
  /^HEAD([^~]|$)/.test(ref) || ref.startsWith('refs/') || findCommitId(ref) !== undefined
    ? [ref]
    : ['refs/heads/', 'refs/remotes/origin/', 'refs/remotes/', 'refs/tags/'].map(prefix => prefix + ref)
