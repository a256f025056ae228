import type { Transform } from 'node:stream'

/** Takes the next piece of output; `false` stops the decompressor. */
export type Accept = (bytes: Uint8Array) => boolean

/** A decompressor of node:zlib; `bytesWritten` says how much of its input it has used. */
export type Decompressor = Transform & { readonly bytesWritten: number }

/** How decompression ended: at the end of its data, by `accept`, or by an error of zlib with this code. */
export type Pumped =
  | { readonly end: 'whole'; readonly usedBytes: number }
  | { readonly end: 'stopped' }
  | { readonly end: 'broken'; readonly code: string | undefined }

/**
 * Sends pieces through a decompressor, one at a time, so that no more than one piece and what came of it wait in memory.
 * Data may end before the pieces do.
 */
export async function pump(
  stream: Decompressor,
  input: Iterable<Uint8Array>,
  accept: Accept,
): Promise<Pumped> {
  const ended = outcome(stream, accept)
  let givenBytes = 0
  for (const piece of input) {
    givenBytes += piece.length
    // zlib never calls back for the piece that it breaks on.
    const taken = new Promise<void>(resolve => {
      stream.write(piece, () => {
        resolve()
      })
    })
    await Promise.race([taken, ended])
    if (stream.destroyed || stream.bytesWritten < givenBytes) return ended
  }
  stream.end()
  return ended
}

function outcome(stream: Decompressor, accept: Accept): Promise<Pumped> {
  return new Promise(resolve => {
    stream.on('data', (bytes: Buffer) => {
      if (accept(bytes)) return
      resolve({ end: 'stopped' })
      stream.destroy()
    })
    stream.on('end', () => {
      resolve({ end: 'whole', usedBytes: stream.bytesWritten })
    })
    stream.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ end: 'broken', code: error.code })
    })
  })
}
