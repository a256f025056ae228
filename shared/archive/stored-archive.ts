import { sha256Hex } from '../crypto/digest.ts'
import type { FileSet } from '../model/file-set.ts'
import { accepted, refused, type Outcome } from '../model/outcome.ts'
import { bytesSource, readAll } from './byte-source.ts'
import { openArchive } from './open.ts'

/** An archive that a registry keeps, opened. */
export interface StoredArchive {
  readonly files: FileSet
  /** Of the uncompressed tar; the digest of the bytes themselves for an archive that is no tar. */
  readonly tarSha256Hex: string
}

/** Opens an archive's bytes under the rules for other people's archives: older tools wrote times, owners and folders. */
export async function openStoredArchive(bytes: Uint8Array, name: string): Promise<Outcome<StoredArchive>> {
  const { archive, kind, findings } = await openArchive(bytesSource(bytes), { name, profile: 'upstream' })
  if (archive === undefined) {
    if (findings.length > 0) return { ok: false, findings }
    return refused('E_ARCHIVE_FORMAT', `an archive of kind ${kind ?? 'unknown'} is not opened`, {
      at: { file: name },
    })
  }
  const tar = archive.tar === undefined ? bytes : readAll(archive.tar)
  return accepted({ files: archive.files(), tarSha256Hex: sha256Hex(tar) })
}
