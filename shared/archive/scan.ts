import type { ByteSource } from './byte-source.ts'
import type { ArchiveLimits } from './limits.ts'
import type { Problem } from './problem.ts'

/**
 * `bundle`: what modreg itself makes, plain files and folders that every machine packs to the same bytes. `upstream`:
 * other people's archives, with links and times.
 */
export type Profile = 'bundle' | 'upstream'

export type EntryType = 'file' | 'folder' | 'symlink' | 'hardlink'

/** An entry as a format's own headers describe it, its name and links not judged yet. */
export interface RawEntry {
  readonly name: Uint8Array
  readonly type: EntryType | 'special'
  /** Permissions and set-id bits, without the file type. */
  readonly mode: number
  readonly linkTarget: Uint8Array
  readonly content: ByteSource
  /** What is wrong with its header although the archive can be read on. */
  readonly flaws: readonly Problem[]
}

/** Every header of an archive, read before anything else is done with it. */
export interface Scan {
  readonly entries: readonly RawEntry[]
  readonly problems: readonly Problem[]
  /** Whether the scan came to the archive's end; if not, more entries may follow than are listed. */
  readonly complete: boolean
}

export interface ScanRules {
  readonly profile: Profile
  readonly limits: ArchiveLimits
}
