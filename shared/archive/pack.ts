import type { Finding } from '../model/finding.ts'
import { byCodePoint } from '../model/order.ts'
import { wrongContents } from './bundle-contents.ts'
import { parents, readEntryPath } from './entry-path.ts'
import { defaultLimits, type ArchiveLimits } from './limits.ts'
import { plannedTree } from './planned-tree.ts'
import { findingsOf, isProblem, problem, type Problem } from './problem.ts'
import { tarHeaders } from './tar-block.ts'
import { blockBytes } from './tar-header.ts'

/** A file to pack, under the path it has in the archive. */
export interface PackEntry {
  readonly path: string
  readonly executable: boolean
  readonly bytes: Uint8Array
}

export interface PackOptions {
  /** The archive's name, for findings. */
  readonly name?: string
  /** As `given`, where a format or a plan prescribes the order, or `sorted` by code point. */
  readonly order?: 'given' | 'sorted'
  /** Whether each folder gets an entry before what is in it. */
  readonly folders?: boolean
  readonly limits?: ArchiveLimits
}

/** A tar, or what keeps it from being made. */
export type PackedTar =
  | { readonly ok: true; readonly tar: Uint8Array }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Packs files to the bytes that every machine, Node version and umask gives: what is not in `entries` is not in the tar.
 * Refuses what openArchive would refuse in a bundle: unsafe paths, names that are one on some systems, a second root,
 * sizes beyond the limits, no file at all.
 */
export function packTar(entries: readonly PackEntry[], options: PackOptions = {}): PackedTar {
  const { name = 'archive', order = 'given', folders = false, limits = defaultLimits } = options
  const inOrder =
    order === 'given' ? entries : entries.toSorted((left, right) => byCodePoint(left.path, right.path))
  const problems = wrongEntries(inOrder, limits)
  if (problems.length > 0) return { ok: false, findings: findingsOf(problems, name) }
  const made = new Set<string>()
  const blocks = inOrder.flatMap(entry => [
    ...(folders ? newFolders(entry.path, made) : []),
    ...fileBlocks(entry),
  ])
  return { ok: true, tar: Buffer.concat([...blocks, Buffer.alloc(2 * blockBytes)]) }
}

function fileBlocks({ path, executable, bytes }: PackEntry): readonly Uint8Array[] {
  const header = { name: path, flag: '0', mode: executable ? 0o755 : 0o644, sizeBytes: bytes.length } as const
  return [...tarHeaders(header), bytes, padding.subarray(0, -bytes.length & (blockBytes - 1))]
}

const padding = new Uint8Array(blockBytes)

/** Headers for the folders of a path that have none yet, from the outermost. */
function newFolders(path: string, made: Set<string>): readonly Uint8Array[] {
  const folders = [...parents(path)].filter(folder => !made.has(folder))
  for (const folder of folders) made.add(folder)
  return folders.flatMap(folder => tarHeaders({ name: `${folder}/`, flag: '5', mode: 0o755, sizeBytes: 0 }))
}

function wrongEntries(entries: readonly PackEntry[], limits: ArchiveLimits): readonly Problem[] {
  const tree = plannedTree()
  const problems = entries.map(entry => wrongEntry(entry, limits) ?? tree.add(asNode(entry)))
  const totalBytes = entries.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return [
    ...problems.filter(found => found !== undefined),
    ...(entries.length > limits.entries ? [beyond(`${entries.length} files`, limits.entries)] : []),
    ...(totalBytes > limits.totalBytes ? [beyond(`${totalBytes} bytes`, limits.totalBytes)] : []),
    ...(entries.length === 0 ? [problem('E_ARCHIVE_CONTENT', 'there is nothing to pack')] : []),
    ...wrongContents(entries.map(asNode), 'bundle'),
  ]
}

function wrongEntry({ path, bytes }: PackEntry, limits: ArchiveLimits): Problem | undefined {
  const read = readEntryPath(path, limits)
  if (isProblem(read)) return read
  if (read.segments.join('/') !== path)
    return problem('E_ARCHIVE_PATH', 'is not written in its plain form', path)
  return bytes.length > limits.fileBytes
    ? problem('E_ARCHIVE_LIMIT', `has ${bytes.length} bytes, the limit is ${limits.fileBytes}`, path)
    : undefined
}

const asNode = ({ path }: PackEntry) => ({ path, type: 'file', target: '' }) as const
const beyond = (what: string, limit: number) =>
  problem('E_ARCHIVE_LIMIT', `the archive would have ${what}, the limit is ${limit}`)
