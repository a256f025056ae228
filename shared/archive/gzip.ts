import { crc32 } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'
import { inflate } from './inflate.ts'
import { problem, type Problem } from './problem.ts'
import type { Accept } from './pump.ts'
import type { Profile } from './scan.ts'

/** Bits of the FLG byte, RFC 1952 section 2.3.1. */
const flagBits = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 } as const

/** The whole header must lie in this many bytes; the extra field alone may have 64 KiB. */
const headerBytes = 128 * 1024

/**
 * Unpacks a gzip file of exactly one member: some readers stop after the first, and some read on into bytes that no
 * checksum covers. Length and checksum are compared with the trailer. A bundle's header has no time and no name, so that
 * the same contents give the same header.
 */
export async function gunzip(
  source: ByteSource,
  accept: Accept,
  profile: Profile,
): Promise<Problem | undefined> {
  const header = Buffer.from(source.read(0, Math.min(headerBytes, source.sizeBytes)))
  const start = headerEnd(header)
  if (typeof start !== 'number') return start
  if (profile === 'bundle' && header.subarray(3, 8).some(byte => byte !== 0)) {
    return broken('its header has a time, a name or a comment; in a bundle it has none')
  }
  let crc = 0
  let sizeBytes = 0
  const result = await inflate(source, start, bytes => {
    crc = crc32(bytes, crc)
    sizeBytes += bytes.length
    return accept(bytes)
  })
  if (result.end === 'stopped') return undefined
  if (result.end === 'broken')
    return broken(result.code === 'Z_BUF_ERROR' ? 'it is cut' : 'its data is damaged')
  return wrongTrailer(source, start + result.usedBytes, { crc, sizeBytes })
}

function wrongTrailer(
  source: ByteSource,
  start: number,
  { crc, sizeBytes }: { readonly crc: number; readonly sizeBytes: number },
): Problem | undefined {
  const restBytes = source.sizeBytes - start
  if (restBytes < 8) return broken('it is cut before its checksum')
  const trailer = Buffer.from(source.read(start, 8))
  if (trailer.readUInt32LE(0) !== crc) return broken('its checksum is wrong')
  if (trailer.readUInt32LE(4) !== sizeBytes % 2 ** 32) return broken('its length field is wrong')
  return restBytes === 8 ? undefined : broken(`${restBytes - 8} bytes follow its end`)
}

/** Where the deflate stream begins. */
function headerEnd(header: Buffer): number | Problem {
  if (header.length < 10 || header.readUInt8(2) !== 8) {
    return broken('it is cut in its header, or of no known method')
  }
  const flags = header.readUInt8(3)
  if ((flags & flagBits.reserved) !== 0) return broken('reserved flags are set')
  let at = 10
  if ((flags & flagBits.extra) !== 0) at += 2 + u16(header, at)
  for (const bit of [flagBits.name, flagBits.comment]) {
    if ((flags & bit) !== 0) at = afterNul(header, at)
  }
  if ((flags & flagBits.headerCrc) !== 0) {
    if (u16(header, at) !== (crc32(header.subarray(0, at)) & 0xffff)) {
      return broken('the checksum of its header is wrong')
    }
    at += 2
  }
  return at <= header.length ? at : broken('it is cut in its header')
}

/** A field that a cut header may not have: what it stands for then ends behind the header. */
const u16 = (header: Buffer, at: number) => (at + 2 <= header.length ? header.readUInt16LE(at) : Infinity)

function afterNul(header: Buffer, at: number): number {
  const end = header.indexOf(0, at)
  return end === -1 ? Infinity : end + 1
}

const broken = (what: string) => problem('E_ARCHIVE_FORMAT', `the gzip file is broken: ${what}`)
