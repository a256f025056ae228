import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { pieces, type ByteSource } from './byte-source.ts'
import { pump, type Accept, type Pumped } from './pump.ts'

const inputBytes = 256 * 1024

/** Inflates the raw deflate stream (RFC 1951) that starts at `start` of the source and may end before the source does. */
export function inflate(source: ByteSource, start: number, accept: Accept): Promise<Pumped> {
  const stream = createInflateRaw({ chunkSize: 2 * inputBytes })
  return pump(stream, pieces(source, inputBytes, start), accept)
}

/**
 * Inflates a stream that is wholly in memory. Gives exactly `sizeBytes`, or `undefined` when it is damaged, of another
 * size, or does not take all of the bytes.
 */
export function inflateWhole(packed: Uint8Array, sizeBytes: number): Uint8Array | undefined {
  try {
    // With `info` Node gives the engine too, which knows how much of the input it used; the types do not know of it.
    const { buffer, engine } = inflateRawSync(packed, {
      info: true,
      maxOutputLength: Math.max(sizeBytes, 1),
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
    return buffer.length === sizeBytes && engine.bytesWritten === packed.length ? buffer : undefined
  } catch {
    // Nothing but zlib can throw here, and whatever it says of these bytes, they are not sound.
    return undefined
  }
}
