import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { sha256Hex } from '../crypto/digest.ts'

/** A compressed tar with what identifies it. */
export interface PackedGzip {
  readonly bytes: Uint8Array
  /** SHA-256 of the uncompressed tar, lower-case hex: what every machine reproduces. */
  readonly tarSha256Hex: string
  /** SHA-256 of `bytes`, lower-case hex: deflate differs between zlib builds, so these bytes are kept, never remade. */
  readonly sha256Hex: string
  readonly sizeBytes: number
}

export interface GzipOptions {
  /** 6 without it: 9 saves 0.3 % for half the time again. */
  readonly level?: number
  /** The OS byte of RFC 1952: 255 (unknown) without it, where zlib would write that of the machine. */
  readonly os?: number
}

const osByte = 9
const compress = promisify<Uint8Array, { level: number; chunkSize: number }, Buffer>(gzip)

/**
 * Compresses a tar in one pass, in zlib's thread pool, so that several bundles at a time use all cores. The header has no
 * name and no time.
 */
export async function packGzip(
  tar: Uint8Array,
  { level = 6, os = 255 }: GzipOptions = {},
): Promise<PackedGzip> {
  const compressing = compress(tar, { level, chunkSize: 256 * 1024 })
  // This thread hashes while the pool compresses.
  const tarSha256Hex = sha256Hex(tar)
  const bytes = await compressing
  bytes[osByte] = os
  return { bytes, tarSha256Hex, sha256Hex: sha256Hex(bytes), sizeBytes: bytes.length }
}
