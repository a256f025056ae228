import type { ByteSource } from './byte-source.ts'

interface EntryBase {
  /** Relative, `/` between segments, after the strip. */
  readonly path: string
  /** The permission bits that the archive states. */
  readonly mode: number
  readonly sizeBytes: number
  /** The bytes; those of a hard link are the file's, and a folder or symbolic link has none that matter. */
  readonly content: ByteSource
}

/** An entry that may be unpacked. */
export type ArchiveEntry = EntryBase &
  (
    | { readonly type: 'file' | 'folder' }
    | {
        readonly type: 'symlink' | 'hardlink'
        /** Where a symbolic link points, `..` at the start only; the path of the file that a hard link names too. */
        readonly linkTarget: string
      }
  )

/** Whether the entry becomes a plain file. */
export function isFile({ type }: ArchiveEntry): boolean {
  return type === 'file' || type === 'hardlink'
}

/** Whether anyone may execute the file: archives made on other systems rarely set all three bits. */
export function isExecutable({ mode }: ArchiveEntry): boolean {
  return (mode & 0o111) !== 0
}
