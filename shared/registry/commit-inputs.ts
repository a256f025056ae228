import { choice, optional, text, type ValuesOf } from '../command/input.ts'
import { usageError } from '../command/refusal.ts'
import type { Ports } from '../ports/ports.ts'
import { commitBack, type BranchHead, type CommittedBack } from './commit-back.ts'
import { findCurrentBranch } from './revision.ts'
import type { Step } from './step.ts'

/** How the result of a command reaches its branch, with what happens when nobody says. */
export const commitInputs = (fallback: 'none' | 'push') => ({
  commit: choice(
    'How changes are committed: `none` writes them to the working folder, `push` commits and pushes with git.',
    ['none', 'push'],
    fallback,
  ),
  branch: optional(text('Branch to commit to; by default the one that is checked out.', undefined, 'BRANCH')),
})

/** Commits a command's work to the branch that its inputs name. */
export async function commitAsAsked<T>(
  work: (head: BranchHead) => Promise<Step<T>>,
  {
    values,
    folder,
    subject,
  }: { values: ValuesOf<ReturnType<typeof commitInputs>>; folder: string; subject: string },
  ports: Ports,
): Promise<CommittedBack<T>> {
  const branch = values.branch ?? (await findCurrentBranch({ git: ports.git, folder }))
  if (branch === undefined) throw usageError('no branch is checked out', 'Name it with --branch.')
  const run = ports.event === undefined ? 'local' : `${ports.event.runId}.${ports.event.runAttempt}`
  return commitBack(work, { folder, branch, subject, run }, ports)
}
