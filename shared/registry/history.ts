import { Refusal } from '../command/refusal.ts'
import { findGitText, gitReason, type Checkout } from './checkout.ts'
import { assertRef, findCommitId, type CommitId } from './ref.ts'
import { findRemote, remoteOptions } from './remote.ts'
import { findCommit, findMergeBase, isShallow, resolveCommit } from './revision.ts'

/** Whether something is here now, and if not, why it could not be had. */
export type Obtained =
  { readonly here: true; readonly commit: CommitId } | { readonly here: false; readonly why: string }

/**
 * Makes sure that this clone holds a commit with its files: looks, then fetches it by its id. After a force push the
 * old head is reachable from nothing, but the forge keeps it for a while. The id of an annotated tag gives its commit.
 */
export async function obtainCommit(checkout: Checkout, id: CommitId): Promise<Obtained> {
  const known = await findCommit(checkout, id)
  if (known !== undefined) return { here: true, commit: known }
  // A full clone must not become a shallow one.
  const depth = (await isShallow(checkout)) ? ['--depth=1'] : []
  const problem = await fetchFromRemote(checkout, { ids: [id], options: depth })
  if (problem !== undefined) return { here: false, why: problem }
  const commit = await findCommit(checkout, id)
  return commit === undefined
    ? { here: false, why: 'the remote sent something else' }
    : { here: true, commit }
}

/** The same for a reference that a person names, which a shallow clone may not even have heard of. */
export async function obtainRef(checkout: Checkout, ref: string): Promise<Obtained> {
  assertRef(ref)
  const id = findCommitId(ref)
  if (id !== undefined) return obtainCommit(checkout, id)
  try {
    return { here: true, commit: await resolveCommit(checkout, ref) }
  } catch (error) {
    if (!hasCode(error, 'E_REF')) throw error
    const there = await findRemoteCommit(checkout, ref)
    if (there === undefined) throw error
    return obtainCommit(checkout, there)
  }
}

/**
 * The best common ancestor of two commits that are here. A shallow clone is deepened by doubling until it holds one, and
 * at last wholly. `undefined` when there is none, or no way to get more history.
 */
export async function obtainMergeBase(
  checkout: Checkout,
  left: CommitId,
  right: CommitId,
): Promise<CommitId | undefined> {
  for (const step of [...doublings, '--unshallow']) {
    const base = await findMergeBase(checkout, left, right)
    if (base !== undefined || !(await isShallow(checkout))) return base
    const problem = await fetchFromRemote(checkout, { ids: [left, right], options: [step] })
    if (problem !== undefined) return undefined
  }
  return findMergeBase(checkout, left, right)
}

/** Makes sure that a partial clone holds the contents with these ids; gives the reason when it could not. */
export async function obtainObjects(checkout: Checkout, ids: readonly string[]): Promise<string | undefined> {
  const input = Buffer.from(`${ids.join('\n')}\n`)
  return fetchFromRemote(checkout, { ids: [], options: ['--filter=blob:none', '--stdin'], input })
}

const doublings = [64, 64, 128, 256, 512, 1024, 2048, 4096].map(count => `--deepen=${count}`)

interface Wanted {
  readonly ids: readonly CommitId[]
  readonly options: readonly string[]
  readonly input?: Uint8Array
}

/** Fetches objects and nothing else; gives the reason when that failed. */
async function fetchFromRemote(
  checkout: Checkout,
  { ids, options, input }: Wanted,
): Promise<string | undefined> {
  const remote = await findRemote(checkout)
  if (remote === undefined) return 'the repository has no remote to fetch from'
  // No branch, no tag and no FETCH_HEAD may move by looking.
  const words = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--refmap=']
  const settings = { ...remoteOptions(remote), ...(input === undefined ? {} : { input }) }
  try {
    const { status, stderr } = await checkout.git.run(
      checkout.folder,
      [...words, ...options, '--', remote.name, ...ids],
      settings,
    )
    return status === 0 ? undefined : gitReason(stderr)
  } catch (error) {
    if (hasCode(error, 'E_GIT_TIMEOUT')) return error.message
    throw error
  }
}

/** The commit that the remote has for a branch or a tag. */
export async function findRemoteCommit(checkout: Checkout, ref: string): Promise<CommitId | undefined> {
  const remote = await findRemote(checkout)
  if (remote === undefined || ref === 'HEAD') return undefined
  const names = ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`]
  const words = ['ls-remote', '--quiet', '--', remote.name, ...names]
  const printed = (await findGitText(checkout, words, remoteOptions(remote))) ?? ''
  const ids = new Map(printed.split('\n').map(line => [line.split('\t')[1], line.split('\t')[0]] as const))
  const found = names.find(name => ids.has(name))
  return found === undefined ? undefined : findCommitId(ids.get(found) ?? '')
}

const hasCode = (error: unknown, code: string): error is Refusal =>
  error instanceof Refusal && error.findings.some(found => found.code === code)
