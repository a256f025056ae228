import { decodeBase64 } from '../../crypto/encoding.ts'
import { digest, digestLengthBytes, type DigestAlgorithm } from '../../crypto/digest.ts'
import { encodeHex } from '../../crypto/encoding.ts'
import { finding, type Finding, type Place } from '../../model/finding.ts'
import type { Manifest } from './manifest-schema.ts'

/** What a manifest says of its own module (format section 3). */
export interface Integrity {
  readonly checksum: 'ok' | 'mismatch' | 'absent'
  readonly signature?: Uint8Array
  /** Set when something stands where the signature should, and is none. */
  readonly malformed?: Finding
}

/** Compares a manifest's `integrity` with the module's payload; `at` is where it stands. */
export function readIntegrity({ integrity }: Manifest, payload: Uint8Array, at: Place): Integrity {
  if (integrity === undefined) return { checksum: 'absent' }
  const checksum =
    integrity.checksum === checksumOf(payload, algorithmOf(integrity.checksum)) ? 'ok' : 'mismatch'
  if (integrity.signature === undefined) return { checksum }
  const signature = decodeBase64(integrity.signature)
  if (signature?.length === 64) return { checksum, signature }
  return {
    checksum,
    malformed: finding('E_SIG_FORMAT', 'the signature is not 64 bytes in standard base64', { at }),
  }
}

/** `sha256:` and the digest in hex, as the original's signer writes it. */
export function checksumOf(payload: Uint8Array, algorithm: DigestAlgorithm = 'sha256'): string {
  return `${algorithm}:${encodeHex(digest(algorithm, payload))}`
}

// Readers take sha384 and sha512 too; anything else can match nothing.
const algorithmOf = (checksum: string): DigestAlgorithm => {
  const name = checksum.slice(0, checksum.indexOf(':'))
  return Object.hasOwn(digestLengthBytes, name) ? (name as DigestAlgorithm) : 'sha256' // a key of the table, just checked
}
