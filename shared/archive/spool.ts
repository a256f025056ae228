import type { ByteSource } from './byte-source.ts'
import { itemAt } from './item-at.ts'

/** A source that grows at its end. */
export interface Spool extends ByteSource {
  /** Takes the bytes over: the caller must not change them afterwards. */
  append(bytes: Uint8Array): void
}

/** How much of a decompressed archive is kept in memory when there is a place for the rest. */
export const memoryBytes = 64 * 1024 ** 2

/**
 * Keeps what is appended: in memory, and past `memoryBytes` in `scratch` (a private file) where the caller has one, so
 * that a large archive does not need its size in memory.
 */
export function spool(scratch?: Spool): Spool {
  const memory = memorySpool()
  return scratch === undefined ? memory : overflowing(memory, scratch)
}

function overflowing(memory: Spool, scratch: Spool): Spool {
  return {
    get sizeBytes() {
      return memory.sizeBytes + scratch.sizeBytes
    },
    append(bytes) {
      if (memory.sizeBytes < memoryBytes) memory.append(bytes)
      else scratch.append(bytes)
    },
    read(offset, length) {
      const inMemory = Math.min(length, Math.max(0, memory.sizeBytes - offset))
      if (inMemory === length) return memory.read(offset, length)
      if (inMemory === 0) return scratch.read(offset - memory.sizeBytes, length)
      return joined([memory.read(offset, inMemory), scratch.read(0, length - inMemory)])
    },
  }
}

/** Keeps the pieces as they come, so that reading inside one of them makes no copy. */
function memorySpool(): Spool {
  const chunks: Chunk[] = []
  let sizeBytes = 0
  return {
    get sizeBytes() {
      return sizeBytes
    },
    append(bytes) {
      if (bytes.length === 0) return
      chunks.push({ start: sizeBytes, bytes })
      sizeBytes += bytes.length
    },
    read(offset, length) {
      const end = offset + length
      if (end > sizeBytes) throw new RangeError(`read up to ${end} of ${sizeBytes} bytes`)
      const found: Uint8Array[] = []
      let at = offset
      for (let index = lastAtOrBelow(chunks, offset); at < end; index++) {
        const { start, bytes } = itemAt(chunks, index)
        found.push(bytes.subarray(at - start, end - start))
        at = start + bytes.length
      }
      return joined(found)
    },
  }
}

interface Chunk {
  readonly start: number
  readonly bytes: Uint8Array
}

/** The index of the last chunk that does not start after `offset`. */
function lastAtOrBelow(chunks: readonly Chunk[], offset: number): number {
  let [low, high] = [0, chunks.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (itemAt(chunks, middle).start <= offset) low = middle
    else high = middle
  }
  return low
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = parts
  return others.length === 0 ? first : Buffer.concat(parts)
}
