import { crc32 } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'
import { itemAt } from './item-at.ts'
import { problem, type Problem } from './problem.ts'

/** What an xz file says of itself at its end. */
export interface XzIndex {
  readonly sizeBytes: number
}

const edgeBytes = 12

/** An index entry a block; a block of 64 KiB would let 512 MiB have 8,192 of them. */
const indexBytes = 1024 ** 2

/**
 * Reads the index at the end of an xz file (The .xz File Format 1.1.0, section 4) and checks that it accounts for every
 * byte: one stream, no padding, nothing before or after. So the size is known before a byte is unpacked.
 */
export function readXzIndex(source: ByteSource): XzIndex | Problem {
  if (source.sizeBytes < 2 * edgeBytes + 8) return broken('it is cut')
  const header = Buffer.from(source.read(0, edgeBytes))
  const footer = Buffer.from(source.read(source.sizeBytes - edgeBytes, edgeBytes))
  if (footer.toString('latin1', 10) !== 'YZ') return broken('it is cut, or bytes follow its end')
  const flags = header.subarray(6, 8)
  const sound =
    crc32(flags) === header.readUInt32LE(8) &&
    crc32(footer.subarray(4, 10)) === footer.readUInt32LE(0) &&
    flags.equals(footer.subarray(8, 10))
  if (!sound) return broken('its header and its footer are damaged or differ')
  const sizeBytes = (footer.readUInt32LE(4) + 1) * 4
  const start = source.sizeBytes - edgeBytes - sizeBytes
  if (sizeBytes > indexBytes || start < edgeBytes) return broken('its index is longer than the file')
  const index = Buffer.from(source.read(start, sizeBytes))
  if (crc32(index.subarray(0, -4)) !== index.readUInt32LE(sizeBytes - 4))
    return broken('its index is damaged')
  return readBlocks(index.subarray(0, -4), start - edgeBytes)
}

/** Adds the blocks up (section 4.3); together they must fill the space between header and index. */
function readBlocks(index: Uint8Array, blocksBytes: number): XzIndex | Problem {
  const numbers = readNumbers(index)
  const [marker, count = Infinity] = numbers
  const wanted = 2 + 2 * count
  const padding = numbers.slice(wanted)
  // Padding is up to three zero bytes, which read as numbers of value 0.
  if (marker !== 0 || numbers.length < wanted || padding.length > 3 || padding.some(number => number !== 0)) {
    return broken('its index is damaged')
  }
  let [packedBytes, sizeBytes] = [0, 0]
  for (let at = 2; at < wanted; at += 2) {
    packedBytes += Math.ceil(itemAt(numbers, at) / 4) * 4
    sizeBytes += itemAt(numbers, at + 1)
  }
  return packedBytes === blocksBytes
    ? { sizeBytes }
    : broken('it holds more than one stream, or bytes beside it')
}

/** All multibyte integers (section 1.2): seven bits a byte, the lowest first. */
function readNumbers(bytes: Uint8Array): readonly number[] {
  const numbers: number[] = []
  let [value, scale] = [0, 1]
  for (const byte of bytes) {
    value += (byte & 0x7f) * scale
    scale *= 128
    if (byte >= 0x80) continue
    numbers.push(value)
    ;[value, scale] = [0, 1]
  }
  return numbers
}

const broken = (what: string) => problem('E_ARCHIVE_FORMAT', `the xz file is broken: ${what}`)
