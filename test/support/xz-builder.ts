import { crc32 } from 'node:zlib'
import { u16, u32 } from './zip-builder.ts'

/** What a hand-made xz file says; every field can be a lie. */
export interface XzLies {
  /** 0 none, 1 CRC32, 4 CRC64, 10 SHA-256. */
  readonly check?: number
  readonly filter?: number
  /** The dictionary size as LZMA2 codes it. */
  readonly dictionary?: number
  readonly size?: number
  readonly index?: (index: Buffer) => Buffer
  /** What stands between the blocks and the index. */
  readonly between?: Uint8Array
}

/** An xz file of one stream and one block, whose LZMA2 chunks hold the bytes as they are. */
export function xz(bytes: Uint8Array, lies: XzLies = {}): Buffer {
  const flags = Buffer.from([0, lies.check ?? 1])
  const header = Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), flags, u32(crc32(flags))])
  const blockHeader = Buffer.from([2, 0, lies.filter ?? 0x21, 1, lies.dictionary ?? 8, 0, 0, 0])
  const check = (lies.check ?? 1) === 1 ? u32(crc32(bytes)) : Buffer.alloc(0)
  const data = Buffer.concat([blockHeader, u32(crc32(blockHeader)), lzma2(bytes)])
  const block = Buffer.concat([data, Buffer.alloc(-data.length & 3), check])
  const unpadded = data.length + check.length
  const numbers = Buffer.concat([Buffer.from([0, 1]), varint(unpadded), varint(lies.size ?? bytes.length)])
  const plain = Buffer.concat([numbers, Buffer.alloc(-numbers.length & 3)])
  const index = lies.index?.(plain) ?? plain
  const tail = Buffer.concat([u32(index.length / 4), flags])
  return Buffer.concat([
    ...[header, block, lies.between ?? Buffer.alloc(0), index, u32(crc32(index))],
    ...[u32(crc32(tail)), tail, Buffer.from('YZ')],
  ])
}

function lzma2(bytes: Uint8Array): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 65536) {
    const part = Buffer.from(bytes.subarray(at, at + 65536))
    // 1: stored, dictionary reset; 2: stored, dictionary kept.
    chunks.push(Buffer.from([at === 0 ? 1 : 2]), u16(part.length - 1).swap16(), part)
  }
  return Buffer.concat([...chunks, Buffer.from([0])])
}

/** A multibyte integer of the format: seven bits a byte, the lowest first. */
export function varint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return Buffer.from([...bytes, rest])
}
