/** A checksum over bytes that come piece by piece. */
export interface Xxh64 {
  add(bytes: Uint8Array): void
  /** The low 32 bits of XXH64 with seed 0, which is what a zstd frame ends with (RFC 8878 section 3.1.1). */
  low(): number
}

/** The primes of the xxHash specification 0.2.0, section "XXH64 Algorithm Description". */
const [prime1, prime2, prime3, prime4, prime5] = [
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
]

const mask = 0xffff_ffff_ffff_ffffn
const rotated = (value: bigint, bits: bigint) => ((value << bits) | (value >> (64n - bits))) & mask
const round = (lane: bigint, input: bigint) => (rotated((lane + input * prime2) & mask, 31n) * prime1) & mask

const stripeBytes = 32

/** Starts XXH64. For a Node without zstd of its own: 50 MB a second, half as fast as the library decodes. */
export function startXxh64(): Xxh64 {
  const lanes: [bigint, bigint, bigint, bigint] = [(prime1 + prime2) & mask, prime2, 0n, mask + 1n - prime1]
  let held: Uint8Array = new Uint8Array()
  let totalBytes = 0
  return {
    add(bytes) {
      totalBytes += bytes.length
      const all = held.length === 0 ? bytes : Buffer.concat([held, bytes])
      const view = viewOf(all)
      let at = 0
      for (; at + stripeBytes <= all.length; at += stripeBytes) {
        lanes[0] = round(lanes[0], view.getBigUint64(at, true))
        lanes[1] = round(lanes[1], view.getBigUint64(at + 8, true))
        lanes[2] = round(lanes[2], view.getBigUint64(at + 16, true))
        lanes[3] = round(lanes[3], view.getBigUint64(at + 24, true))
      }
      held = all.subarray(at)
    },
    low() {
      const start = totalBytes < stripeBytes ? prime5 : merged(lanes)
      return Number(finished((start + BigInt(totalBytes)) & mask, held) & 0xffff_ffffn)
    },
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function merged(lanes: readonly [bigint, bigint, bigint, bigint]): bigint {
  const [first, second, third, fourth] = lanes
  const joined = rotated(first, 1n) + rotated(second, 7n) + rotated(third, 12n) + rotated(fourth, 18n)
  return lanes.reduce((sum, lane) => ((sum ^ round(0n, lane)) * prime1 + prime4) & mask, joined & mask)
}

/** Takes in what is shorter than a stripe, and mixes every bit with every other. */
function finished(start: bigint, rest: Uint8Array): bigint {
  const view = viewOf(rest)
  let [hash, at] = [start, 0]
  for (; at + 8 <= rest.length; at += 8) {
    hash = (rotated(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * prime1 + prime4) & mask
  }
  if (at + 4 <= rest.length) {
    hash =
      (rotated(hash ^ ((BigInt(view.getUint32(at, true)) * prime1) & mask), 23n) * prime2 + prime3) & mask
    at += 4
  }
  for (const byte of rest.subarray(at)) {
    hash = (rotated(hash ^ ((BigInt(byte) * prime5) & mask), 11n) * prime1) & mask
  }
  hash = ((hash ^ (hash >> 33n)) * prime2) & mask
  hash = ((hash ^ (hash >> 29n)) * prime3) & mask
  return hash ^ (hash >> 32n)
}
