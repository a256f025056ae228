import { createHash } from 'node:crypto'

/** The algorithms that formats use, with the length of their digests in bytes. */
export const digestLengthBytes = { sha256: 32, sha384: 48, sha512: 64 } as const
export type DigestAlgorithm = keyof typeof digestLengthBytes

/** The digest of the bytes. */
export function digest(algorithm: DigestAlgorithm, bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash(algorithm).update(bytes).digest())
}

/** The 32 bytes of the SHA-256 digest. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return digest('sha256', bytes)
}

/** The SHA-256 digest as 64 lower-case hex digits. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A digest of bytes that come piece by piece. */
export interface Hasher {
  update(bytes: Uint8Array): void
  /** The digest of all pieces as lower-case hex digits; may be asked for once. */
  finishHex(): string
}

/** Starts a digest over bytes that are not in memory at once. */
export function startHasher(algorithm: DigestAlgorithm = 'sha256'): Hasher {
  const hash = createHash(algorithm)
  return {
    update(bytes) {
      hash.update(bytes)
    },
    finishHex: () => hash.digest('hex'),
  }
}
