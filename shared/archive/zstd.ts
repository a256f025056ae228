import * as zlib from 'node:zlib'
import type { Decompress } from 'fzstd'
import { pieces, type ByteSource } from './byte-source.ts'
import { streamBytes, type ArchiveLimits } from './limits.ts'
import { overRatio } from './meter.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import { pump, type Accept, type Decompressor } from './pump.ts'
import { startXxh64 } from './xxh64.ts'
import { readZstdFrame, type ZstdFrame } from './zstd-frame.ts'

/** What `zstd` itself accepts without being told to (ZSTD_WINDOWLOG_LIMIT_DEFAULT). */
const mostWindowBytes = 2 ** 27

const inputBytes = 128 * 1024

/** Says whether the data was sound as far as it was read. */
type Decoder = (source: ByteSource, accept: Accept, frame: ZstdFrame) => Promise<boolean>

/** Unpacks a zstd file of one frame, with Node's own decoder where there is one (from 22.15), else with a library. */
export async function unzstd(
  source: ByteSource,
  accept: Accept,
  limits: ArchiveLimits,
): Promise<Problem | undefined> {
  const frame = readZstdFrame(source)
  if (isProblem(frame)) return frame
  const beyond = overLimits(frame, source.sizeBytes, limits)
  if (beyond !== undefined) return beyond
  const decode = nodeDecoder() ?? decodeByLibrary
  const sound = await decode(source, accept, frame)
  return sound ? undefined : problem('E_ARCHIVE_FORMAT', 'the zstd file is broken: its data is damaged')
}

function overLimits(
  { windowBytes, sizeBytes }: ZstdFrame,
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

/** The library reads over the checksum at the end; it is compared here, so that all versions of Node agree. */
export async function decodeByLibrary(
  source: ByteSource,
  accept: Accept,
  { checksum }: ZstdFrame,
): Promise<boolean> {
  const { Decompress } = await import('fzstd')
  const hash = checksum === undefined ? undefined : startXxh64()
  const state = { stopped: false }
  const stream = new Decompress(bytes => {
    hash?.add(bytes)
    state.stopped ||= !accept(bytes)
  })
  for (const piece of pieces(source, inputBytes)) {
    if (!pushed(stream, piece)) return false
    if (state.stopped) return true
  }
  return pushed(stream, new Uint8Array(), true) && hash?.low() === checksum
}

/** Beside errors of its own the library throws whatever its arrays throw when the data leads it out of them. */
function pushed(stream: Decompress, piece: Uint8Array, last = false): boolean {
  try {
    stream.push(piece, last)
    return true
  } catch {
    return false
  }
}
