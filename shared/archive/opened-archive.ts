import type { FileEntry, FileSet } from '../model/file-set.ts'
import { byCodePoint } from '../model/order.ts'
import type { RepoPath } from '../model/repo-path.ts'
import { isExecutable, isFile, type ArchiveEntry } from './archive-entry.ts'
import { readAll, type ByteSource } from './byte-source.ts'
import type { ArchiveKind } from './kind.ts'

/** An archive that has passed every check: its entries can be listed, read and unpacked without further questions. */
export interface OpenedArchive {
  readonly kind: ArchiveKind
  /** In the archive's own order. */
  readonly entries: readonly ArchiveEntry[]
  /** The bytes of a file or hard link; `undefined` when no such thing stands at the path. */
  read(path: string): Uint8Array | undefined
  /** The files and links as a file set. */
  files(): FileSet
  /** The uncompressed tar; absent when the archive is none. */
  readonly tar?: ByteSource
}

/** Puts planned entries behind the interface of an opened archive. */
export function openedArchive(
  kind: ArchiveKind,
  entries: readonly ArchiveEntry[],
  tar: ByteSource | undefined,
): OpenedArchive {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const read = (path: string) => {
    const entry = byPath.get(path)
    return entry === undefined || !isFile(entry) ? undefined : readAll(entry.content)
  }
  return {
    kind,
    entries,
    read,
    files: () => fileSet(entries, read),
    ...(tar === undefined ? {} : { tar }),
  }
}

function fileSet(entries: readonly ArchiveEntry[], read: FileSet['read']): FileSet {
  const all = entries
    .filter(({ type }) => type !== 'folder')
    .map(fileEntry)
    .toSorted((left, right) => byCodePoint(left.path, right.path))
  return {
    list: under =>
      under === undefined ? all : all.filter(({ path }) => path === under || path.startsWith(`${under}/`)),
    read,
  }
}

function fileEntry(entry: ArchiveEntry): FileEntry {
  return {
    path: entry.path as RepoPath, // relative, `/` between segments: the rules for entries are the stricter ones
    kind: isFile(entry) ? 'file' : 'link',
    executable: isFile(entry) && isExecutable(entry),
    sizeBytes: entry.sizeBytes,
  }
}
