import type { FileEntry, FileSet } from '../model/file-set.ts'
import { byCodePoint } from '../model/order.ts'
import type { RepoPath } from '../model/repo-path.ts'
import { readAll, type ByteSource } from './byte-source.ts'
import type { ArchiveKind } from './kind.ts'
import type { ArchiveEntry, PlannedEntry } from './plan-entries.ts'

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
  entries: readonly PlannedEntry[],
  tar: ByteSource | undefined,
): OpenedArchive {
  const byPath = new Map(entries.map(entry => [entry.path, entry]))
  const read = (path: string) => {
    const entry = byPath.get(path)
    return entry === undefined || !hasBytes(entry) ? undefined : readAll(entry.content)
  }
  return {
    kind,
    entries: entries.map(listed),
    read,
    files: () => fileSet(entries, read),
    ...(tar === undefined ? {} : { tar }),
  }
}

function listed({ path, type, mode, sizeBytes, linkTarget }: PlannedEntry): ArchiveEntry {
  return { path, type, mode, sizeBytes, ...(linkTarget === undefined ? {} : { linkTarget }) }
}

const hasBytes = ({ type }: ArchiveEntry) => type === 'file' || type === 'hardlink'

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
    kind: hasBytes(entry) ? 'file' : 'link',
    executable: hasBytes(entry) && isExecutable(entry),
    sizeBytes: entry.sizeBytes,
  }
}

/** Whether anyone may execute the file: archives made on other systems rarely set all three bits. */
export function isExecutable({ mode }: ArchiveEntry): boolean {
  return (mode & 0o111) !== 0
}
