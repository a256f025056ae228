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
  const input = inputOf(source)
  const reader = new XzReadableStream(input.stream).getReader()
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (accept(step.value)) continue
      await reader.cancel()
      break
    }
    return undefined
  } catch (error) {
    // What the decoder throws, a trap of its wasm too, it throws because of the data; the rest is the source's.
    if (input.failure !== undefined) throw input.failure.error
    return problemOf(error)
  }
}

interface Input {
  readonly stream: ReadableStream<Uint8Array>
  /** What reading the source threw. */
  readonly failure: { readonly error: unknown } | undefined
}

function inputOf(source: ByteSource): Input {
  const rest = pieces(source, 64 * 1024)
  let failure: Input['failure']
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      try {
        const step = rest.next()
        if (step.done === true) controller.close()
        else controller.enqueue(step.value)
      } catch (error) {
        failure = { error }
        controller.error(error)
      }
    },
  })
  return {
    stream,
    get failure() {
      return failure
    },
  }
}

function problemOf(error: unknown): Problem {
  const number = Number(/error code (\d+)/.exec(String(error))?.[1])
  if (number === memoryLimit)
    return problem('E_ARCHIVE_LIMIT', 'the xz file needs a dictionary of more than 64 MiB')
  const what =
    number === unsupported ? 'it uses a filter or checksum that is not read here' : 'its data is damaged'
  return problem('E_ARCHIVE_FORMAT', `the xz file is broken: ${what}`)
}
