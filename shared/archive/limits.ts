/**
 * What an archive may cost. Every limit is met before the work that it bounds: sizes are compared when a header states
 * them, and again with the bytes that really come (T35).
 */
export interface ArchiveLimits {
  /** All files together, as bytes after decompression. */
  readonly totalBytes: number
  /** One file. */
  readonly fileBytes: number
  /** Files, folders and links together. */
  readonly entries: number
  /** Bytes after decompression for one byte before. Not asked below `ratioFreeBytes`: small text packs very well. */
  readonly ratio: number
  /** A whole path in UTF-8. */
  readonly pathBytes: number
  /** One segment of a path in UTF-8: what every common file system can hold. */
  readonly segmentBytes: number
  /** Segments of a path. */
  readonly depth: number
  /** One extended header (pax, GNU long name), which a reader must hold in memory. */
  readonly metaBytes: number
}

/**
 * Room for the largest command-line tools in the wild (compilers with their libraries: 700 MB, 20,000 files), none for
 * a bomb. 4096 and 255 bytes are Linux's PATH_MAX and NAME_MAX.
 */
export const defaultLimits: ArchiveLimits = {
  totalBytes: 1024 ** 3,
  fileBytes: 512 * 1024 ** 2,
  entries: 50_000,
  ratio: 200,
  pathBytes: 4096,
  segmentBytes: 255,
  depth: 64,
  metaBytes: 64 * 1024,
}

/** Output below this many bytes is never called a bomb because of its ratio. */
export const ratioFreeBytes = 1024 ** 2

/** What decompression may give in all: the files, and around each at most three headers with their padding. */
export function streamBytes({ totalBytes, entries, metaBytes }: ArchiveLimits): number {
  return totalBytes + entries * 2048 + metaBytes
}
