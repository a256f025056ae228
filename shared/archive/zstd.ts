import * as zlib from 'node:zlib'
import { pieces, type ByteSource } from './byte-source.ts'
import { isZlibError } from './inflate.ts'
import { streamBytes, type ArchiveLimits } from './limits.ts'
import { overRatio } from './meter.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import { pump, type Accept, type Decompressor } from './pump.ts'
import { readZstdFrame, type ZstdFrame } from './zstd-frame.ts'

/** What `zstd` itself accepts without being told to (ZSTD_WINDOWLOG_LIMIT_DEFAULT). */
const mostWindowBytes = 2 ** 27

const inputBytes = 128 * 1024

/** Says whether the data was sound as far as it was read. */
type Decoder = (source: ByteSource, accept: Accept) => Promise<boolean>

/** Unpacks a zstd file of one frame, with Node's own decoder where there is one (from 22.15), else with a library. */
export async function unzstd(
  source: ByteSource,
  accept: Accept,
  limits: ArchiveLimits,
): Promise<Problem | undefined> {
  const frame = readZstdFrame(source)
  const wrong = isProblem(frame) ? frame : overLimits(frame, source.sizeBytes, limits)
  if (wrong !== undefined) return wrong
  const decode = nodeDecoder() ?? libraryDecoder
  const sound = await decode(source, accept)
  return sound ? undefined : problem('E_ARCHIVE_FORMAT', 'the zstd file is broken: its data is damaged')
}

function overLimits(
  { windowBytes, sizeBytes = 0 }: ZstdFrame,
  packedBytes: number,
  limits: ArchiveLimits,
): Problem | undefined {
  if (sizeBytes > streamBytes(limits)) {
    return problem('E_ARCHIVE_LIMIT', `the archive unpacks to ${sizeBytes} bytes`)
  }
  if (windowBytes > mostWindowBytes) {
    return problem('E_ARCHIVE_LIMIT', `the zstd file needs a window of ${windowBytes} bytes`)
  }
  return overRatio(sizeBytes, packedBytes, limits)
}

function nodeDecoder(): Decoder | undefined {
  // The types are those of Node 20, which has no zstd.
  const { createZstdDecompress } = zlib as { readonly createZstdDecompress?: () => Decompressor }
  if (createZstdDecompress === undefined) return undefined
  return async (source, accept) => {
    const result = await pump(createZstdDecompress(), pieces(source, inputBytes), accept)
    return result.end !== 'broken'
  }
}

async function libraryDecoder(source: ByteSource, accept: Accept): Promise<boolean> {
  const { Decompress } = await import('fzstd')
  const state = { stopped: false }
  const stream = new Decompress(bytes => {
    state.stopped ||= !accept(bytes)
  })
  try {
    for (const piece of pieces(source, inputBytes)) {
      stream.push(piece)
      if (state.stopped) return true
    }
    stream.push(new Uint8Array(), true)
    return true
  } catch (error) {
    if (isZlibError(error)) return false
    throw error
  }
}
