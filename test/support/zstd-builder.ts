import { u16, u32, u64 } from './zip-builder.ts'

/** What a hand-made zstd frame says; every field can be a lie. */
export interface ZstdLies {
  /** The bytes of Frame_Content_Size: 0, 1, 2, 4 or 8. One makes it a single segment without a window. */
  readonly sizeField?: 0 | 1 | 2 | 4 | 8
  readonly size?: number
  readonly window?: number
  /** Bits added to the descriptor: 4 checksum, 8 reserved, 1 dictionary. */
  readonly bits?: number
  readonly checksum?: Uint8Array
  /** A block that repeats one byte this often, in place of the bytes. */
  readonly repeat?: number
}

/** A zstd file of one frame, whose blocks hold the bytes as they are. */
export function zstd(bytes: Uint8Array, lies: ZstdLies = {}): Buffer {
  const { sizeField = 4, size = lies.repeat ?? bytes.length } = lies
  const sizeBits = { 0: 0, 1: 0x20, 2: 0x40, 4: 0x80, 8: 0xc0 }[sizeField]
  const sizes = {
    0: Buffer.alloc(0),
    1: Buffer.from([size & 0xff]),
    2: u16((size - 256) & 0xffff),
    4: u32(size % 2 ** 32),
    8: u64(size),
  }
  return Buffer.concat([
    ...[u32(0xfd2fb528), Buffer.from([sizeBits | (lies.bits ?? 0)])],
    ...[sizeField === 1 ? Buffer.alloc(0) : Buffer.from([lies.window ?? 0x38]), sizes[sizeField]],
    ...(lies.repeat === undefined ? rawBlocks(bytes) : repeated(lies.repeat)),
    lies.checksum ?? Buffer.alloc(0),
  ])
}

const blockBytes = 128 * 1024

function rawBlocks(bytes: Uint8Array): Buffer[] {
  const count = Math.max(1, Math.ceil(bytes.length / blockBytes))
  return Array.from({ length: count }, (_, index) => {
    const part = bytes.subarray(index * blockBytes, (index + 1) * blockBytes)
    return Buffer.concat([blockHeader(part.length, 0, index === count - 1), part])
  })
}

function repeated(times: number): Buffer[] {
  const count = Math.ceil(times / blockBytes)
  return Array.from({ length: count }, (_, index) => {
    const length = Math.min(blockBytes, times - index * blockBytes)
    return Buffer.concat([blockHeader(length, 1, index === count - 1), Buffer.from([0])])
  })
}

const blockHeader = (length: number, type: number, last: boolean) =>
  u32((length << 3) | (type << 1) | (last ? 1 : 0)).subarray(0, 3)
