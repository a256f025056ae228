import { pieces, type ByteSource } from './byte-source.ts'
import { gunzip } from './gzip.ts'
import type { ArchiveKind } from './kind.ts'
import { streamMeter } from './meter.ts'
import type { Problem } from './problem.ts'
import type { ScanRules } from './scan.ts'
import { spool, type Spool } from './spool.ts'
import { unxz } from './xz.ts'
import { unzstd } from './zstd.ts'

const copyBytes = 1024 ** 2

/**
 * Unpacks what is compressed as one stream and copies what is not. What is scanned, hashed and extracted afterwards is
 * this one copy, so that a file that someone changes meanwhile changes nothing (T37).
 */
export async function unpackStream(
  source: ByteSource,
  kind: ArchiveKind,
  { rules, scratch }: { readonly rules: ScanRules; readonly scratch?: Spool | undefined },
): Promise<ByteSource | Problem> {
  const output = spool(scratch)
  const meter = streamMeter(source.sizeBytes, rules.limits)
  let beyond: Problem | undefined
  const accept = (bytes: Uint8Array) => {
    beyond = meter.add(bytes)
    if (beyond === undefined) output.append(bytes)
    return beyond === undefined
  }
  const wrong = await unpack(source, kind, { accept, rules })
  return beyond ?? wrong ?? output
}

interface Work {
  readonly accept: (bytes: Uint8Array) => boolean
  readonly rules: ScanRules
}

async function unpack(
  source: ByteSource,
  kind: ArchiveKind,
  { accept, rules }: Work,
): Promise<Problem | undefined> {
  if (kind === 'tar.gz' || kind === 'gz') return gunzip(source, accept, rules.profile)
  if (kind === 'tar.xz' || kind === 'xz') return unxz(source, accept, rules.limits)
  if (kind === 'tar.zst' || kind === 'zst') return unzstd(source, accept, rules.limits)
  for (const piece of pieces(source, copyBytes)) if (!accept(piece)) break
  return undefined
}
