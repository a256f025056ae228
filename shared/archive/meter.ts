import { ratioFreeBytes, streamBytes, type ArchiveLimits } from './limits.ts'
import { problem, type Problem } from './problem.ts'

/** Counts what a decompressor gives, because no size that an archive states can be believed. */
export interface Meter {
  /** Counts these bytes; a problem once a limit is passed. */
  add(bytes: Uint8Array): Problem | undefined
}

/** A meter for a whole stream of `packedBytes`. */
export function streamMeter(packedBytes: number, limits: ArchiveLimits): Meter {
  const most = streamBytes(limits)
  let given = 0
  return {
    add(bytes) {
      given += bytes.length
      if (given > most) return problem('E_ARCHIVE_LIMIT', `the archive unpacks to more than ${most} bytes`)
      return overRatio(given, packedBytes, limits)
    },
  }
}

/** The finding of a bomb, if these two sizes make one. */
export function overRatio(
  sizeBytes: number,
  packedBytes: number,
  { ratio }: ArchiveLimits,
): Problem | undefined {
  if (sizeBytes <= ratioFreeBytes || sizeBytes <= packedBytes * ratio) return undefined
  return problem(
    'E_ARCHIVE_LIMIT',
    `the archive unpacks to more than ${ratio} times its ${packedBytes} bytes`,
  )
}
