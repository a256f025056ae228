import type { Edit } from './edit.ts'
import type { FileEntry, FileSet } from './file-set.ts'
import { byCodePoint } from './order.ts'

/** The files as they will be once these edits are written: later steps of a chain read the results of earlier ones. */
export function overlay(files: FileSet, edits: readonly Edit[]): FileSet {
  if (edits.length === 0) return files
  const changed = new Map(edits.map(edit => [edit.path as string, edit]))
  const isBelow = (path: string, under: string | undefined) =>
    under === undefined || path === under || path.startsWith(`${under}/`)
  return {
    read: path => (changed.has(path) ? changed.get(path)?.after : files.read(path)),
    list(under) {
      const listed = files.list(under)
      const kept = listed.filter(({ path }) => !changed.has(path))
      const before = new Map(listed.map(entry => [entry.path as string, entry]))
      const made = edits.filter(({ path, after }) => after !== undefined && isBelow(path, under))
      const entries = made.map(edit => entryOf(edit, before.get(edit.path)))
      return [...kept, ...entries].sort((left, right) => byCodePoint(left.path, right.path))
    },
  }
}

function entryOf(edit: Edit, before: FileEntry | undefined): FileEntry {
  return {
    path: edit.path,
    kind: 'file',
    executable: before?.executable ?? false,
    sizeBytes: edit.after?.length ?? 0,
  }
}

/** One edit per path out of several made one after the other: from the first `before` to the last `after`. */
export function mergeEdits(edits: readonly Edit[]): readonly Edit[] {
  const merged = new Map<string, Edit>()
  for (const edit of edits) {
    const earlier = merged.get(edit.path)
    merged.delete(edit.path) // the last writer of a path decides its place in the order
    merged.set(edit.path, earlier === undefined ? edit : { ...edit, before: earlier.before })
  }
  return [...merged.values()]
}
