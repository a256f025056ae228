import type { Stats } from 'node:fs'
import type { FileEntry, FileSet } from '../model/file-set.ts'
import { isListable } from '../model/listed-path.ts'
import { byCodePoint } from '../model/order.ts'
import type { RepoPath } from '../model/repo-path.ts'
import { isTemporaryName } from '../model/temporary-name.ts'
import { fileKindOf, readChildren, type Child } from './folder-children.ts'
import { below, lstatIfAny } from './folder-path.ts'
import { withPath } from './io-refusal.ts'
import { defaultLimitBytes, readPlainFile } from './plain-file.ts'

/**
 * A folder on disk as a set of files. It reads what is asked for and no more: `list('packages/x')` opens that one
 * folder, and an entry's size and mode cost their system call when they are looked at. Left out at any depth are
 * `.git` and the temporary files of a writer that died. A submodule's files look like all others on a disk; only a
 * commit tells them apart.
 */
export function diskTree(root: string): FileSet {
  const isReached = reachMemory(root)
  return {
    list: under =>
      withPath(under ?? '.', 'read', () => {
        if (under === undefined) return collect(root, '', [])
        return isReached(under) ? listAt(root, under) : []
      }),
    read: (path, limitBytes = defaultLimitBytes) =>
      withPath(path, 'read', () => {
        if (!isReached(path)) return undefined
        const file = readPlainFile(below(root, path), { limitBytes, followLink: false, title: path })
        return file.kind === 'file' ? file.bytes : undefined
      }),
  }
}

/**
 * Whether only real folders lead to a path. Once one is seen to be real it is not asked again: each document of a scan
 * would ask for all of its parents.
 */
function reachMemory(root: string): (path: string) => boolean {
  const real = new Set([''])
  const isReached = (path: string): boolean => {
    const cut = path.lastIndexOf('/')
    return isListedName(path.slice(cut + 1)) && isReal(path.slice(0, Math.max(cut, 0)))
  }
  const isReal = (folder: string): boolean => {
    if (real.has(folder)) return true
    const found = isReached(folder) && lstatIfAny(below(root, folder))?.isDirectory() === true
    if (found) real.add(folder)
    return found
  }
  return isReached
}

const isListedName = (name: string): boolean => name !== '.git' && isListable(name) && !isTemporaryName(name)

function listAt(root: string, path: string): readonly FileEntry[] {
  const stats = lstatIfAny(below(root, path))
  if (stats === undefined) return []
  return stats.isDirectory() ? collect(root, path, []) : [new DiskEntry(root, path, fileKindOf(stats))]
}

function collect(root: string, folder: string, into: FileEntry[]): readonly FileEntry[] {
  for (const { name, kind } of children(root, folder)) {
    const path = folder === '' ? name : `${folder}/${name}`
    if (kind === 'folder') collect(root, path, into)
    else into.push(new DiskEntry(root, path, kind))
  }
  return into
}

function children(root: string, folder: string): readonly Child[] {
  return readChildren(folder === '' ? root : below(root, folder))
    .filter(({ name, kind }) => kind === 'misnamed' || (name !== '.git' && !isTemporaryName(name)))
    .sort(byPath)
}

/** `a-b` stands before `a/b`: a folder sorts as if its name ended with the slash, as in git's trees. */
const byPath = (left: Child, right: Child): number => byCodePoint(sortKey(left), sortKey(right))
const sortKey = ({ name, kind }: Child): string => (kind === 'folder' ? `${name}/` : name)

/**
 * Size and mode are asked for when they are looked at, once: 40,000 of these calls are half the cost of a listing. A
 * class, because 40,000 pairs of closures are the other half.
 */
class DiskEntry implements FileEntry {
  readonly path: RepoPath
  readonly kind: FileEntry['kind']
  readonly #root: string
  #known: Stats | undefined

  constructor(root: string, path: string, kind: FileEntry['kind']) {
    this.#root = root
    this.path = path as RepoPath // made of names that passed `listedPath`
    this.kind = kind
  }

  /** Git's rule: the bit of the owner. */
  get executable(): boolean {
    return this.kind === 'file' && ((this.#stats()?.mode ?? 0) & 0o100) !== 0
  }

  get sizeBytes(): number {
    return this.#stats()?.size ?? 0
  }

  #stats(): Stats | undefined {
    if (this.kind === 'misnamed') return undefined
    return (this.#known ??= withPath(this.path, 'read', () => lstatIfAny(below(this.#root, this.path))))
  }
}
