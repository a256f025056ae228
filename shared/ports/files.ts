import type { Edit } from '../model/edit.ts'
import type { ExtractionStep } from '../model/extraction.ts'
import type { FileSet } from '../model/file-set.ts'

export type PathKind = 'file' | 'folder' | 'link' | 'other' | 'absent'

/**
 * The disk. Reading is synchronous: one promise a file costs more than the reading (action-docs/architecture.md). What
 * the system refuses ends as a Refusal with E_IO, never as "nothing there".
 */
export interface Files {
  /** The absolute form of a path as the caller typed it. */
  absolute(path: string): string
  /** What stands at a path; links are not followed. */
  kind(path: string): PathKind
  /**
   * The bytes of a file that the caller named, or `undefined` when there is none. Links are followed, so what a
   * registry holds is read by `tree`. Throws E_IO, and E_DOC_LIMIT beyond `limitBytes` (512 MiB without it).
   */
  read(path: string, limitBytes?: number): Uint8Array | undefined
  /** The names in a folder, in code-point order, odd ones as in `tree`; empty when there is no such folder. */
  names(folder: string): readonly string[]
  /**
   * A folder as a set of files, read as it is asked for. `.git` is left out; links are listed, never followed; a name
   * that is no clean text is listed as `misnamed`.
   */
  tree(root: string): FileSet
  /**
   * Writes every edit below `root`: each to a temporary file beside its target, synced, then renamed over it, in the
   * order given, so put last what refers to the others. A crash leaves old or new bytes at each path, never a mixture.
   * Refused before the first write: paths that leave the root or pass a link (E_PATH, E_CHECKOUT_SYMLINK), names that
   * meet on some systems (E_PATH), and a disk that no longer holds the `before` of an edit (E_CHANGED_MEANWHILE).
   */
  write(root: string, edits: readonly Edit[]): void
  /** Makes `folder` by the steps, whole or not at all. It must not be there yet, or be empty. */
  extract(folder: string, steps: readonly ExtractionStep[]): void
  /** Runs `use` with a new private folder and removes it afterwards, after an error or a signal as well. */
  withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T>
}
