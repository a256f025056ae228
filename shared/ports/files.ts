import type { Edit } from '../model/edit.ts'
import type { FileSet } from '../model/file-set.ts'

export type PathKind = 'file' | 'folder' | 'link' | 'other' | 'absent'

/** The disk. Reading is synchronous: one promise a file costs more than the reading (action-docs/architecture.md). */
export interface Files {
  /** The absolute form of a path as the caller typed it. */
  absolute(path: string): string
  /** What stands at a path; links are not followed. */
  kind(path: string): PathKind
  /** The bytes of a file, or `undefined` when there is none. Throws E_IO, and E_DOC_LIMIT beyond `limitBytes`. */
  read(path: string, limitBytes?: number): Uint8Array | undefined
  /** The names in a folder, in code-point order; empty when there is none. */
  names(folder: string): readonly string[]
  /** A folder as a set of files. `.git` is left out; links are listed, never followed. */
  tree(root: string): FileSet
  /**
   * Writes every edit below `root`: each to a temporary file beside its target, synced, then renamed over it, in the
   * order given, so put last what refers to the others. A crash leaves old or new bytes at each path, never a mixture.
   */
  write(root: string, edits: readonly Edit[]): void
  /** Runs `use` with a new private folder and removes it afterwards. */
  withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T>
}
