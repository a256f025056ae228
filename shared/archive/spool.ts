import type { ByteSource } from './byte-source.ts'

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
  const chunks: Uint8Array[] = []
  const starts: number[] = []
  let sizeBytes = 0
  return {
    get sizeBytes() {
      return sizeBytes
    },
    append(bytes) {
      if (bytes.length === 0) return
      chunks.push(bytes)
      starts.push(sizeBytes)
      sizeBytes += bytes.length
    },
    read(offset, length) {
      const found: Uint8Array[] = []
      for (let index = lastAtOrBelow(starts, offset), need = length; need > 0; index++) {
        const chunk = chunks[index] ?? new Uint8Array()
        const start = offset + length - need - (starts[index] ?? 0)
        const part = chunk.subarray(start, start + need)
        if (part.length === 0) throw new RangeError(`read past the end: ${offset + length} of ${sizeBytes}`)
        found.push(part)
        need -= part.length
      }
      return joined(found)
    },
  }
}

/** The index of the last number that is not above `value`; numbers rise from 0. */
function lastAtOrBelow(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  return low
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(), ...others] = parts
  return others.length === 0 ? first : Buffer.concat(parts)
}
