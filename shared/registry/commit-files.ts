import { refuse } from '../command/refusal.ts'
import type { FileSet } from '../model/file-set.ts'
import { gitBytes, gitReason, type Checkout } from './checkout.ts'
import { obtainObjects } from './history.ts'
import type { CommitId } from './ref.ts'
import { blobFiles } from './blob-files.ts'
import { readTreeEntries, type TreeEntry } from './tree-entry.ts'

/** Everything a commit has at or below these paths, relative to the checkout's folder; all of it without any. */
export async function listCommit(
  checkout: Checkout,
  commit: CommitId,
  under: readonly string[] = [],
): Promise<readonly TreeEntry[]> {
  return list(checkout, ['ls-tree', '-r', '-z', commit], under)
}

/** What git's index has at or below these paths; its executable bits are right on every system, unlike the disk's. */
export async function listTracked(
  checkout: Checkout,
  under: readonly string[] = [],
): Promise<readonly TreeEntry[]> {
  return list(checkout, ['ls-files', '-s', '-z'], under)
}

/**
 * The files of a commit at or below these paths, as bytes of the commit and not of the disk, where attributes, line
 * ends or a later step may have changed them (T15, T17). Two processes, however many files there are.
 */
export async function readCommit(
  checkout: Checkout,
  commit: CommitId,
  under: readonly string[] = [],
): Promise<FileSet> {
  const entries = await listCommit(checkout, commit, under)
  const ids = new Set(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id))
  return blobFiles(entries, await readBlobs(checkout, [...ids]))
}

// Beyond this many, a command line may be too long; the whole list is asked for and sorted out here.
const pathsPerCall = 200

async function list(checkout: Checkout, words: readonly string[], under: readonly string[]) {
  const paths = under.length <= pathsPerCall ? under : []
  const entries = readTreeEntries(await gitBytes(checkout, [...words, '--', ...paths]))
  return paths.length === under.length ? entries : entries.filter(isUnder(under))
}

function isUnder(under: readonly string[]) {
  const wanted = new Set(under)
  return ({ path }: TreeEntry) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
      if (wanted.has(path.slice(0, end))) return true
    return false
  }
}

const limitBytes = 1024 * 1024 * 1024

async function readBlobs(
  checkout: Checkout,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (ids.length === 0) return new Map()
  const input = Buffer.from(`${ids.join('\n')}\n`)
  const ask = () => checkout.git.run(checkout.folder, ['cat-file', '--batch'], { input, limitBytes })
  const first = await ask()
  if (first.status === 0) return readBatch(first.stdout)
  // A partial clone lacks contents, and a read never fetches by itself: fetch them on purpose, once.
  const problem = await obtainObjects(checkout, ids)
  const again = problem === undefined ? await ask() : first
  if (again.status === 0) return readBatch(again.stdout)
  throw refuse('E_GIT', `git cat-file failed: ${problem ?? gitReason(again.stderr)}`)
}

/** Reads what `git cat-file --batch` prints: for each object `id type size`, a line break, its bytes, a line break. */
function readBatch(stdout: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>()
  for (let start = 0; start < stdout.length;) {
    const end = stdout.indexOf(0x0a, start)
    const header = Buffer.from(stdout.subarray(start, end)).toString('latin1')
    const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(header) ?? []
    if (end < 0 || id === undefined) throw refuse('E_GIT', `git cat-file has no file for "${header}"`)
    start = end + 1 + Number(size) + 1
    blobs.set(id, stdout.subarray(end + 1, start - 1))
  }
  return blobs
}
