import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuse } from '../command/refusal.ts'
import type { FileSet } from '../model/file-set.ts'
import type { Ports } from '../ports/ports.ts'
import { shown } from '../text/shown.ts'
import { gitBytes, type Checkout } from './checkout.ts'
import { readCommit } from './commit-files.ts'
import { findRemoteCommit, obtainCommit } from './history.ts'
import { readPushAnswer, type PushAnswer } from './push-answer.ts'
import type { CommitId } from './ref.ts'
import { findRemote, remoteOptions } from './remote.ts'
import { findMergeBase } from './revision.ts'
import { splitAtZeros } from './zero-ended.ts'
import type { Step } from './step.ts'
import { writeCommit, type Person } from './write-commit.ts'

/** The branch as the remote has it now, and its files as bytes of that commit. */
export interface BranchHead {
  readonly commit: CommitId
  readonly files: FileSet
}

export interface CommitBackOptions {
  /** The registry's folder, in a clone that has a remote. */
  readonly folder: string
  /** Without `refs/heads/`. */
  readonly branch: string
  /** First line of the commit message. */
  readonly subject: string
  /** What the trailer `Modreg-Run` names; commits of modreg are known by it. */
  readonly run: string
  readonly author?: Person
  /** How long races are fought before E_PUSH_CONFLICT; 300 without it. */
  readonly deadlineSeconds?: number
}

/** The last computation, and the commit that brought it onto the branch, if there was anything to commit. */
export interface CommittedBack<T> extends Step<T> {
  readonly commit: CommitId | undefined
  readonly tries: number
}

/** The author of commits when nobody else is named. */
export const modregAuthor: Person = { name: 'modreg', email: 'modreg@users.noreply.github.com' }

// 16 writers at once need at most 16; rebasing instead of recomputing lost entries however often it was tried.
const maxTries = 30

/**
 * Compare and swap on a branch: computes edits on its newest commit, commits exactly them and pushes that commit if
 * the branch has not moved. Otherwise all of it again on the new head, after a random pause, until the deadline. When the
 * work finds errors and no edits, nothing is committed. The checkout's files are never touched.
 */
export async function commitBack<T>(
  work: (head: BranchHead) => Promise<Step<T>>,
  options: CommitBackOptions,
  ports: Pick<Ports, 'git' | 'files' | 'clock' | 'log'>,
): Promise<CommittedBack<T>> {
  const checkout = { git: ports.git, folder: options.folder }
  await assertClean(checkout)
  const end = Date.now() + (options.deadlineSeconds ?? 300) * 1000
  const pushed: CommitId[] = []
  let reason = ''
  for (let tries = 1; tries <= maxTries && Date.now() < end; tries++) {
    const head = await readHead(checkout, options.branch)
    const made = await work(head)
    if (made.edits.length === 0)
      return { ...made, commit: await findLanded(checkout, pushed, head.commit), tries }
    const text = {
      message: messageOf(options),
      author: options.author ?? modregAuthor,
      date: ports.clock.now(),
    }
    const commit = await writeCommit(checkout, head.commit, { edits: made.edits, text, files: ports.files })
    pushed.push(commit)
    const answer = await push(checkout, { branch: options.branch, from: head.commit, to: commit })
    if (answer.kind === 'done') return { ...made, commit, tries }
    if (answer.kind === 'refused')
      throw refuse(answer.code, `${options.branch} was not changed: ${answer.reason}`)
    reason = answer.reason
    ports.log.info(`try ${tries}: ${reason}; computing the change again on the new head`)
    await pause(tries)
  }
  throw refuse('E_PUSH_CONFLICT', `${options.branch} could not be changed: ${reason}`)
}

async function readHead(checkout: Checkout, branch: string): Promise<BranchHead> {
  const there = await findRemoteCommit(checkout, `refs/heads/${branch}`)
  if (there === undefined) throw refuse('E_REF', `the remote has no branch "${shown(branch)}"`)
  const obtained = await obtainCommit(checkout, there)
  if (!obtained.here)
    throw refuse('E_HISTORY', `the head of ${shown(branch)} could not be fetched: ${obtained.why}`)
  return { commit: obtained.commit, files: await readCommit(checkout, obtained.commit) }
}

async function push(
  checkout: Checkout,
  { branch, from, to }: { branch: string; from: CommitId; to: CommitId },
): Promise<PushAnswer> {
  const remote = await findRemote(checkout, 'push')
  if (remote === undefined) throw refuse('E_GIT', 'the repository has no remote to push to')
  const ref = `refs/heads/${branch}`
  // The lease makes it a real swap: a branch that was set back meanwhile is not quietly brought forward again.
  const words = [
    'push',
    '--porcelain',
    '--no-follow-tags',
    '--no-signed',
    `--force-with-lease=${ref}:${from}`,
  ]
  const call = [...words, '--', remote.name, `${to}:${ref}`]
  return readPushAnswer(await checkout.git.run(checkout.folder, call, remoteOptions(remote)))
}

/** A push whose answer was lost may have arrived all the same: then nothing is left to change. */
async function findLanded(checkout: Checkout, pushed: readonly CommitId[], head: CommitId) {
  for (const commit of pushed.toReversed())
    if (commit === head || (await findMergeBase(checkout, commit, head)) === commit) return commit
  return undefined
}

/** Throws E_DIRTY where the work tree holds what no commit does: it would seem published and be left out (T20). */
async function assertClean(checkout: Checkout): Promise<void> {
  const printed = await gitBytes(checkout, ['status', '--porcelain', '-z', '--no-renames', '--', '.'])
  const names = Array.from(splitAtZeros(printed), line => Buffer.from(line.subarray(3)).toString('utf8'))
  if (names.length === 0) return
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  throw refuse('E_DIRTY', `not committed: ${shown(names.slice(0, 5).join(', '))}${more}`)
}

const messageOf = ({ subject, run }: CommitBackOptions) => `${subject}\n\nModreg-Run: ${run}\n`

// Full jitter: any moment up to the bound, so that writers who met once do not meet again.
const pause = (tries: number) => sleep(randomInt(1, Math.min(8000, 50 * 2 ** tries)))
