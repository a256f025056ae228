import type { ObjectStore } from './commit.ts'
import { callOf } from './commit.ts'
import { gitBytes, gitText, records, runGit } from './run-git.ts'

export async function isAncestor(store: ObjectStore, ancestor: string, commit: string): Promise<boolean> {
  const args = ['merge-base', '--is-ancestor', ancestor, commit]
  return (await runGit(store.path, args, callOf(store))).status === 0
}

export async function findMergeBase(path: string, left: string, right: string): Promise<string | undefined> {
  const { status, stdout } = await runGit(path, ['merge-base', left, right])
  return status === 0 ? stdout.toString().trim() : undefined
}

/** The commits that `head` has and `base` has not, oldest first. */
export async function commitsBetween(store: ObjectStore, base: string, head: string): Promise<string[]> {
  const text = await gitText(
    store.path,
    ['rev-list', '--reverse', '--topo-order', head, `^${base}`],
    callOf(store),
  )
  return text === '' ? [] : text.split('\n')
}

/** The commits that no ref of the repository reaches yet, oldest first. */
export async function newCommits(store: ObjectStore, head: string): Promise<string[]> {
  const text = await gitText(store.path, ['rev-list', '--reverse', head, '--not', '--all'], callOf(store))
  return text === '' ? [] : text.split('\n')
}

/** The paths that the commits touch that no ref of the repository reaches yet. */
export async function touchedPaths(store: ObjectStore, head: string): Promise<string[]> {
  const args = ['log', '-z', '-m', '--root', '--name-only', '--format=', head, '--not', '--all']
  return records(await gitBytes(store.path, args, callOf(store)))
}

/** The commits that led to `head`, newest first, perhaps only those that touch a path. */
export async function log(path: string, head: string, file?: string): Promise<string[]> {
  const text = await gitText(path, ['--literal-pathspecs', 'rev-list', head, '--', ...(file ? [file] : [])])
  return text === '' ? [] : text.split('\n')
}

export interface ChangedFile {
  readonly path: string
  readonly formerPath: string | undefined
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  readonly additions: number
  readonly deletions: number
  /** The blob after the change, or before it for a removed file. */
  readonly oid: string
}

const statuses: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
}

/** What differs between two commits or trees, in order of path. */
export async function changedFiles(
  store: ObjectStore,
  before: string,
  after: string,
): Promise<ChangedFile[]> {
  const diff = ['diff-tree', '-r', '-z', '-M', '--no-ext-diff', before, after]
  const raw = records(await gitBytes(store.path, [...diff, '--raw', '--abbrev=40'], callOf(store)))
  const counts = lineCounts(records(await gitBytes(store.path, [...diff, '--numstat'], callOf(store))))
  const files: ChangedFile[] = []
  for (let at = 0; at < raw.length;) {
    const [, , old = '', fresh = '', letters = ''] = (raw[at] ?? '').split(' ')
    const moved = /^[RC]/.test(letters)
    const path = raw[at + (moved ? 2 : 1)] ?? ''
    files.push({
      path,
      formerPath: moved ? raw[at + 1] : undefined,
      status: statuses[letters.charAt(0)] ?? 'changed',
      ...(counts.get(path) ?? { additions: 0, deletions: 0 }),
      oid: letters.startsWith('D') ? old : fresh,
    })
    at += moved ? 3 : 2
  }
  return files
}

interface LineCounts {
  readonly additions: number
  readonly deletions: number
}

function lineCounts(numstat: readonly string[]): Map<string, LineCounts> {
  const counts = new Map<string, LineCounts>()
  for (let at = 0; at < numstat.length; at++) {
    const [added = '', removed = '', path = ''] = (numstat[at] ?? '').split('\t')
    // A renamed file has an empty path here, then its two names as records of their own.
    if (path === '') at += 2
    // Binary files count as `-`.
    counts.set(path === '' ? (numstat[at] ?? '') : path, {
      additions: Number(added) || 0,
      deletions: Number(removed) || 0,
    })
  }
  return counts
}

/** The tree of a merge of two commits, or `undefined` when they conflict. */
export async function mergeTree(path: string, base: string, head: string): Promise<string | undefined> {
  const { status, stdout } = await runGit(path, ['merge-tree', '--write-tree', base, head])
  return status === 0 ? stdout.toString().split('\n')[0] : undefined
}
