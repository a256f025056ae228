import { gitBytes, gitReason, type Checkout } from './checkout.ts'
import { refuse } from '../command/refusal.ts'
import { readNameStatus, readUntracked, type PathChanges } from './path-change.ts'
import type { CommitId } from './ref.ts'

/**
 * What differs between two commits below the checkout's folder, with paths relative to it. A moved file is a rename when
 * at least half of its content stayed. One process, and no file of the work tree is read.
 */
export async function changedPaths(checkout: Checkout, from: CommitId, to: CommitId): Promise<PathChanges> {
  const first = await diff(checkout, similar, [from, to])
  if (first.status === 0) return readNameStatus(first.stdout)
  // Similarity needs contents, which a partial clone may lack; equal contents are seen by their ids.
  const { status, stdout, stderr } = await diff(checkout, identical, [from, to])
  if (status === 0) return readNameStatus(stdout)
  throw refuse('E_GIT', `git diff failed: ${gitReason(stderr)}`)
}

/** What differs between a commit and the files on disk now, tracked or not; ignored files do not count. */
export async function uncommittedPaths(checkout: Checkout, from: CommitId): Promise<PathChanges> {
  const { status, stdout, stderr } = await diff(checkout, similar, [from])
  if (status !== 0) throw refuse('E_GIT', `git diff failed: ${gitReason(stderr)}`)
  const tracked = readNameStatus(stdout)
  const others = await gitBytes(checkout, ['ls-files', '--others', '--exclude-standard', '-z'])
  const untracked = readUntracked(others)
  return {
    changes: [...tracked.changes, ...untracked.changes],
    findings: [...tracked.findings, ...untracked.findings],
  }
}

// The limit is stated, because a configuration can set it to a value that turns renames off without a word.
const similar = ['--find-renames=50%', '-l1000']
const identical = ['--find-renames=100%']

const diff = ({ git, folder }: Checkout, renames: readonly string[], states: readonly CommitId[]) =>
  git.run(folder, ['diff', '--name-status', '-z', '--relative', '--no-color', ...renames, ...states, '--'])
