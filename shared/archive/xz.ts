import { pieces, type ByteSource } from './byte-source.ts'

import { streamBytes, type ArchiveLimits } from './limits.ts'
import { overRatio } from './meter.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { Accept } from './pump.ts'
import { readXzIndex } from './xz-index.ts'

/** Error numbers of XZ Embedded (xz.h, enum xz_ret), which the library puts into its messages. */
const memoryLimit = 4
const unsupported = 6

/** Unpacks an xz file of one stream. The library is loaded when the first one comes: it carries 20 KB of wasm. */
export async function unxz(
  source: ByteSource,
  accept: Accept,
  limits: ArchiveLimits,
): Promise<Problem | undefined> {
  const index = readXzIndex(source)
  if (isProblem(index)) return index
  if (index.sizeBytes > streamBytes(limits)) {
    return problem('E_ARCHIVE_LIMIT', `the archive unpacks to ${index.sizeBytes} bytes`)
  }
  const bomb = overRatio(index.sizeBytes, source.sizeBytes, limits)
  if (bomb !== undefined) return bomb
  const { XzReadableStream } = await import('xz-decompress')
  const reader = new XzReadableStream(streamOf(source)).getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (accept(step.value)) continue
      await reader.cancel()
      return undefined
    }
    return undefined
  } catch (error) {
    return problemOf(error)
  }
}

function streamOf(source: ByteSource): ReadableStream<Uint8Array> {
  const rest = pieces(source, 64 * 1024)
  return new ReadableStream({
    pull(controller) {
      const step = rest.next()
      if (step.done === true) controller.close()
      else controller.enqueue(step.value)
    },
  })
}

function problemOf(error: unknown): Problem {
  const number = Number(/error code (\d+)/.exec(String(error))?.[1])
  if (Number.isNaN(number)) throw error
  if (number === memoryLimit)
    return problem('E_ARCHIVE_LIMIT', 'the xz file needs a dictionary of more than 64 MiB')
  const what =
    number === unsupported ? 'it uses a filter or checksum that is not read here' : 'its data is damaged'
  return problem('E_ARCHIVE_FORMAT', `the xz file is broken: ${what}`)
}
