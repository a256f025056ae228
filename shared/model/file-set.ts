import type { RepoPath } from './repo-path.ts'

/** What stands at a path. A link or a submodule is reported as what it is and never followed. */
export interface FileEntry {
  readonly path: RepoPath
  readonly kind: 'file' | 'link' | 'gitlink' | 'other'
  readonly executable: boolean
  readonly sizeBytes: number
}

/** Files at one moment: a folder on disk, a commit, an opened archive, or a test's own. */
export interface FileSet {
  /** Every entry at or below `under` (all of them without it), in code-point order of the path. */
  list(under?: string): readonly FileEntry[]
  /** The bytes of a plain file; `undefined` when there is none or it is no plain file. */
  read(path: string): Uint8Array | undefined
}
