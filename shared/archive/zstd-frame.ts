import type { ByteSource } from './byte-source.ts'
import { itemAt } from './item-at.ts'
import { problem, type Problem } from './problem.ts'

/** What a zstd file says of itself. */
export interface ZstdFrame {
  /** The size of the contents; 0 also where the frame does not state it. */
  readonly sizeBytes: number
  /** What a decoder must keep in memory. */
  readonly windowBytes: number
  /** The low half of XXH64 over the contents, where the frame has one. */
  readonly checksum?: number
}

const blockHeaderBytes = 3

/**
 * Walks through a zstd file (RFC 8878) without unpacking it and checks that it is one frame from the first byte to the
 * last: no second frame, no skippable one, no dictionary.
 */
export function readZstdFrame(source: ByteSource): ZstdFrame | Problem {
  const header = Buffer.alloc(18)
  header.set(source.read(0, Math.min(header.length, source.sizeBytes)))
  const descriptor = header.readUInt8(4)
  if ((descriptor & 0x08) !== 0) return broken('a reserved bit is set')
  if ((descriptor & 0x03) !== 0) return broken('it needs a dictionary')
  const single = (descriptor & 0x20) !== 0
  const start = single ? 5 : 6
  const sizeField = itemAt([single ? 1 : 0, 2, 4, 8], descriptor >> 6)
  const end = blocksEnd(source, start + sizeField)
  const checksumBytes = (descriptor & 0x04) === 0 ? 0 : 4
  if (end === undefined || end + checksumBytes > source.sizeBytes) return broken('it is cut')
  if (end + checksumBytes < source.sizeBytes)
    return broken('it holds more than one frame, or bytes after its end')
  const sizeBytes = contentBytes(header.subarray(start, start + sizeField))
  return {
    sizeBytes,
    // A single segment is its own window, and always states its size.
    windowBytes: single ? sizeBytes : windowBytes(header.readUInt8(5)),
    ...(checksumBytes === 0 ? {} : { checksum: Buffer.from(source.read(end, 4)).readUInt32LE() }),
  }
}

/** Frame_Content_Size, section 3.1.1.1.4. */
function contentBytes(field: Buffer): number {
  if (field.length === 0) return 0
  if (field.length === 8) return field.readUInt32LE(4) * 2 ** 32 + field.readUInt32LE()
  return field.readUIntLE(0, field.length) + (field.length === 2 ? 256 : 0)
}

/** Window_Descriptor, section 3.1.1.1.2. */
function windowBytes(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3))
  return base + (base / 8) * (descriptor & 7)
}

/** Where the last block ends (section 3.1.1.2); `undefined` when the file ends before it. */
function blocksEnd(source: ByteSource, start: number): number | undefined {
  for (let at = start; at + blockHeaderBytes <= source.sizeBytes;) {
    const header = Buffer.from(source.read(at, blockHeaderBytes)).readUIntLE(0, blockHeaderBytes)
    const repeated = ((header >> 1) & 3) === 1
    at += blockHeaderBytes + (repeated ? 1 : header >> 3)
    if ((header & 1) === 1) return at
  }
  return undefined
}

const broken = (what: string) => problem('E_ARCHIVE_FORMAT', `the zstd file is broken: ${what}`)
