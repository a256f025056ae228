import { posix } from 'node:path'
import { Refusal, refuse, usageError } from '../../shared/command/refusal.ts'
import { effective, sameBytes, type Edit } from '../../shared/model/edit.ts'
import type { ExtractionStep } from '../../shared/model/extraction.ts'
import type { FileEntry, FileSet } from '../../shared/model/file-set.ts'
import { finding } from '../../shared/model/finding.ts'
import { listedPath } from '../../shared/model/listed-path.ts'
import { byCodePoint } from '../../shared/model/order.ts'
import { findUnsafeSteps } from '../../shared/model/unsafe-steps.ts'
import { findUnwritableEdits } from '../../shared/model/unwritable-edits.ts'
import type { Files, PathKind } from '../../shared/ports/files.ts'

/** What stands at a path of a test's own tree: text or bytes for a plain file. */
type MemoryEntry =
  | string
  | Uint8Array
  | { readonly content?: string | Uint8Array; readonly executable: boolean }
  | { readonly link: string }
  | { readonly kind: 'gitlink' | 'other' }

export type MemoryTree = Readonly<Record<string, MemoryEntry>>

/** A file set of a record of paths. A path that is no clean text is listed as misnamed, as on a disk. */
export function memoryFileSet(tree: MemoryTree): FileSet {
  return fileSetOf(new Map(Object.entries(tree)))
}

function fileSetOf(tree: ReadonlyMap<string, MemoryEntry>): FileSet {
  return {
    list: under =>
      [...tree]
        .filter(([path]) => under === undefined || path === under || path.startsWith(`${under}/`))
        .map(([path, entry]) => listed(path, entry))
        .sort((left, right) => byCodePoint(left.path, right.path)),
    read: (path, limitBytes = Infinity) => {
      const bytes = bytesOf(tree.get(path))
      return listedPath(path).misnamed ? undefined : limited(path, bytes, limitBytes)
    },
  }
}

function listed(name: string, entry: MemoryEntry): FileEntry {
  const { path, misnamed } = listedPath(name)
  return {
    path,
    kind: misnamed ? 'misnamed' : kindOf(entry),
    executable: typeof entry === 'object' && 'executable' in entry && entry.executable,
    sizeBytes: bytesOf(entry)?.length ?? 0,
  }
}

function kindOf(entry: MemoryEntry): FileEntry['kind'] {
  if (typeof entry === 'object' && 'link' in entry) return 'link'
  return typeof entry === 'object' && 'kind' in entry ? entry.kind : 'file'
}

function bytesOf(entry: MemoryEntry | undefined): Uint8Array | undefined {
  if (typeof entry === 'string') return new TextEncoder().encode(entry)
  if (entry === undefined || ArrayBuffer.isView(entry)) return entry
  return 'executable' in entry ? bytesOf(entry.content ?? '') : undefined
}

function limited(path: string, bytes: Uint8Array | undefined, limitBytes: number): Uint8Array | undefined {
  if (bytes === undefined || bytes.length <= limitBytes) return bytes
  throw refuse('E_DOC_LIMIT', `${path} is larger than ${limitBytes} bytes.`, { at: { file: path } })
}

/** A disk in memory, with what a test wants to look at afterwards. */
export interface MemoryFiles extends Files {
  /** Every file by its absolute path. */
  readonly disk: Map<string, MemoryEntry>
}

/** A disk that holds `tree` below `/registry`, which is also the working folder. */
export function memoryFiles(tree: MemoryTree = {}, workingFolder = '/registry'): MemoryFiles {
  const disk = new Map(
    Object.entries(tree).map(([path, entry]) => [posix.join(workingFolder, path), entry] as const),
  )
  const absolute = (path: string): string => posix.resolve(workingFolder, path)
  const fileSet = (root: string): FileSet => fileSetOf(below(disk, absolute(root)))
  let folders = 0
  return {
    disk,
    absolute,
    kind: path => kindAt(disk, absolute(path)),
    read: (path, limitBytes = Infinity) => {
      const kind = kindAt(disk, absolute(path))
      if (kind === 'folder' || kind === 'other') throw refuse('E_IO', `${path} is no plain file.`)
      return limited(path, bytesOf(disk.get(absolute(path))), limitBytes)
    },
    names: folder => namesIn(disk, absolute(folder)),
    tree: fileSet,
    write: (root, edits) => {
      write(disk, absolute(root), effective(edits))
    },
    extract: (folder, steps) => {
      extract(disk, absolute(folder), steps)
    },
    withTemporaryFolder: async use => {
      const folder = `/tmp/modreg-${++folders}`
      try {
        return await use(folder)
      } finally {
        for (const path of below(disk, folder).keys()) disk.delete(`${folder}/${path}`)
      }
    },
  }
}

function below(disk: ReadonlyMap<string, MemoryEntry>, root: string): ReadonlyMap<string, MemoryEntry> {
  const inside = [...disk].filter(([path]) => path.startsWith(`${root}/`))
  return new Map(
    inside
      .map(([path, entry]) => [path.slice(root.length + 1), entry] as const)
      .filter(([path]) => !path.split('/').includes('.git')),
  )
}

function kindAt(disk: ReadonlyMap<string, MemoryEntry>, path: string): PathKind {
  const entry = disk.get(path)
  if (entry === undefined)
    return [...disk.keys()].some(key => key.startsWith(`${path}/`)) ? 'folder' : 'absent'
  const kind = kindOf(entry)
  return kind === 'file' || kind === 'link' ? kind : 'other'
}

function namesIn(disk: ReadonlyMap<string, MemoryEntry>, folder: string): readonly string[] {
  const inside = [...disk.keys()].filter(path => path.startsWith(`${folder}/`))
  const names = inside.map(path => path.slice(folder.length + 1).split('/')[0] ?? '')
  return [...new Set(names.map(name => listedPath(name).path))].sort(byCodePoint)
}

function write(disk: Map<string, MemoryEntry>, root: string, edits: readonly Edit[]): void {
  const changed = edits.filter(({ path, before }) => !sameBytes(bytesOf(disk.get(`${root}/${path}`)), before))
  const findings = [
    ...findUnwritableEdits(edits),
    ...changed.map(({ path }) =>
      finding('E_CHANGED_MEANWHILE', `${path} was changed.`, { at: { file: path } }),
    ),
  ]
  if (findings.length > 0) throw new Refusal(findings)
  for (const { path, after, executable } of edits)
    if (after === undefined) disk.delete(`${root}/${path}`)
    else disk.set(`${root}/${path}`, executable === undefined ? after : { content: after, executable })
}

function extract(disk: Map<string, MemoryEntry>, folder: string, steps: readonly ExtractionStep[]): void {
  const unsafe = findUnsafeSteps(steps)
  if (unsafe.length > 0) throw new Refusal(unsafe)
  if (kindAt(disk, folder) !== 'absent') throw usageError(`${folder} is not empty.`)
  for (const step of steps)
    if (step.kind === 'file')
      disk.set(`${folder}/${step.path}`, { content: step.bytes, executable: step.executable })
    else if (step.kind === 'link') disk.set(`${folder}/${step.path}`, { link: step.target })
}
