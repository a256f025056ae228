import type { RepoPath } from './repo-path.ts'

/**
 * What stands at a path. A link or a submodule is reported as what it is and never followed. `misnamed` is a name that
 * is no clean text: its path is a stand-in (shared/model/listed-path.ts) and it must end as a finding. Size and mode may
 * be asked of the system when they are read, so an entry is not copied by spreading it.
 */
export interface FileEntry {
  readonly path: RepoPath
  readonly kind: 'file' | 'link' | 'gitlink' | 'other' | 'misnamed'
  readonly executable: boolean
  readonly sizeBytes: number
}

/** Files at one moment: a folder on disk, a commit, an opened archive, or a test's own. */
export interface FileSet {
  /** Every entry at or below `under` (all of them without it), in code-point order of the path. */
  list(under?: string): readonly FileEntry[]
  /**
   * The bytes of a plain file; `undefined` when there is none or it is no plain file. A file beyond `limitBytes` is
   * refused with E_DOC_LIMIT.
   */
  read(path: string, limitBytes?: number): Uint8Array | undefined
}
