import { crc32 } from 'node:zlib'
import { pieces, readAll, type ByteSource } from './byte-source.ts'
import { inflate, inflateWhole } from './inflate.ts'
import { problem, type Problem } from './problem.ts'
import type { Spool } from './spool.ts'
import { methods, type ZipEntry } from './zip-directory.ts'

/** Up to here one call inflates faster than a stream does. */
const wholeBytes = 4 * 1024 ** 2

/**
 * Unpacks an entry to the end of `contents`. All of the packed bytes must be used, and give exactly the size and the
 * checksum that the directory states.
 */
export async function unpackContents(
  packed: ByteSource,
  entry: ZipEntry,
  contents: Spool,
): Promise<Problem | undefined> {
  let crc = 0
  let sizeBytes = 0
  const accept = (bytes: Uint8Array) => {
    crc = crc32(bytes, crc)
    sizeBytes += bytes.length
    if (sizeBytes > entry.sizeBytes) return false
    contents.append(bytes)
    return true
  }
  const whole = await unpack(packed, entry, accept)
  if (!whole || sizeBytes !== entry.sizeBytes) return damaged('does not unpack to the size it states', entry)
  return crc === entry.crc ? undefined : damaged('does not have the checksum it states', entry)
}

async function unpack(
  packed: ByteSource,
  { method, sizeBytes }: ZipEntry,
  accept: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  if (method === methods.stored) {
    for (const piece of pieces(packed, wholeBytes)) accept(piece)
    return true
  }
  if (packed.sizeBytes + sizeBytes <= wholeBytes) {
    const bytes = inflateWhole(readAll(packed), sizeBytes)
    return bytes !== undefined && accept(bytes)
  }
  const result = await inflate(packed, 0, accept)
  return result.end === 'whole' && result.usedBytes === packed.sizeBytes
}

const damaged = (what: string, { title }: ZipEntry) => problem('E_ARCHIVE_FORMAT', what, title)
