/** Bytes that can be read at any place: memory, an open file, or what a decompressor gave. */
export interface ByteSource {
  readonly sizeBytes: number
  /** Exactly these bytes, which must lie inside; they may be a view and must not be changed. */
  read(offset: number, length: number): Uint8Array
}

/** Bytes in memory as a source; reading makes no copy. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    sizeBytes: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  }
}

/** A stretch of another source as a source of its own. */
export function stretch(source: ByteSource, start: number, sizeBytes: number): ByteSource {
  return { sizeBytes, read: (offset, length) => source.read(start + offset, length) }
}

/** All bytes of a source. */
export function readAll(source: ByteSource): Uint8Array {
  return source.read(0, source.sizeBytes)
}

/** A source from `start` on, piece by piece, none longer than `pieceBytes`. */
export function* pieces(source: ByteSource, pieceBytes: number, start = 0): Generator<Uint8Array, void> {
  for (let offset = start; offset < source.sizeBytes; offset += pieceBytes) {
    yield source.read(offset, Math.min(pieceBytes, source.sizeBytes - offset))
  }
}
