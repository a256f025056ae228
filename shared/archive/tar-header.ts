import { problem, type Problem } from './problem.ts'
import { readTarNumber } from './tar-number.ts'

/** Bytes of a tar header, and of the blocks that a tar is made of. */
export const blockBytes = 512

/** One header block as it stands, before pax and GNU headers change what it means. */
export interface TarHeader {
  /** The type flag as one character; NUL is `0`. */
  readonly flag: string
  readonly name: Uint8Array
  readonly linkName: Uint8Array
  readonly mode: number
  readonly sizeBytes: number
  /** Owner, group, time and device: all 0 where it matters that everyone makes the same bytes. */
  readonly stamps: readonly number[]
}

/**
 * Takes a header block apart. Only POSIX and GNU headers pass: before them there was no magic, and a reader of such a
 * block guesses whether a prefix is there.
 */
export function readTarHeader(block: Uint8Array): TarHeader | Problem {
  const magic = latin1(block, 257, 8)
  const posix = magic === 'ustar\x0000'
  if (!posix && magic !== 'ustar  \0') return broken('there is no tar header where one is due')
  if (readTarNumber(block.subarray(148, 156)) !== checksum(block))
    return broken('the checksum of a header is wrong')
  const name = textField(block, 0, 100)
  const prefix = textField(block, 345, 155)
  const linkName = textField(block, 157, 100)
  if (name === undefined || prefix === undefined) return hidden('E_ARCHIVE_PATH', block)
  if (linkName === undefined) return hidden('E_ARCHIVE_LINK', block)
  if (!posix && prefix.length > 0) {
    // GNU keeps times and sparse maps where POSIX has the first part of the path.
    return problem('E_ARCHIVE_AMBIGUOUS', 'has a GNU header with bytes in place of a prefix', text(name))
  }
  const flag = latin1(block, 156, 1)
  return withNumbers(block, {
    flag: flag === '\0' ? '0' : flag,
    name: prefix.length === 0 ? name : Buffer.concat([prefix, Buffer.from('/'), name]),
    linkName,
  })
}

function withNumbers(
  block: Uint8Array,
  named: Pick<TarHeader, 'flag' | 'name' | 'linkName'>,
): TarHeader | Problem {
  const mode = readTarNumber(block.subarray(100, 108))
  const sizeBytes = readTarNumber(block.subarray(124, 136))
  if (!(mode >= 0 && mode <= 0o177777)) return broken('has no readable mode', text(named.name))
  if (!(sizeBytes >= 0)) return broken('has no readable size', text(named.name))
  const stamps = stampFields.map(([start, end]) => readTarNumber(block.subarray(start, end)))
  // Some readers take a number that they cannot read for the end of the archive.
  if (!stamps.every(Number.isFinite)) return broken('has no readable owner, time or device', text(named.name))
  return { ...named, mode, sizeBytes, stamps }
}

/** Owner, group, time and device numbers. */
const stampFields = [
  [108, 116],
  [116, 124],
  [136, 148],
  [329, 337],
  [337, 345],
] as const

const latin1 = (block: Uint8Array, start: number, length: number) =>
  Buffer.from(block.buffer, block.byteOffset + start, length).toString('latin1')
const text = (name: Uint8Array) => Buffer.from(name).toString()
const broken = (message: string, entry?: string) => problem('E_ARCHIVE_FORMAT', message, entry)
const hidden = (code: Problem['code'], block: Uint8Array) =>
  problem(code, 'has bytes after the NUL that ends a name: readers disagree on it', latin1(block, 0, 100))

/** Text up to the first NUL; `undefined` when other bytes follow it. */
function textField(block: Uint8Array, start: number, length: number): Uint8Array | undefined {
  const field = block.subarray(start, start + length)
  const end = field.indexOf(0)
  if (end === -1) return field
  return field.subarray(end).every(byte => byte === 0) ? field.subarray(0, end) : undefined
}

/** The sum of all bytes, those of the checksum itself taken as blanks. */
function checksum(block: Uint8Array): number {
  return 8 * 0x20 + sum(block.subarray(0, 148)) + sum(block.subarray(156, blockBytes))
}

const sum = (bytes: Uint8Array) => bytes.reduce((total, byte) => total + byte, 0)
