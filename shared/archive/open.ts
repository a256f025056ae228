import type { Finding } from '../model/finding.ts'
import type { ByteSource } from './byte-source.ts'
import { findKind, findMagic, opensAs, readKind, type ArchiveKind } from './kind.ts'
import { defaultLimits, type ArchiveLimits } from './limits.ts'
import { openedArchive, type OpenedArchive } from './opened-archive.ts'
import { planEntries, type PlanRules } from './plan-entries.ts'
import { findingsOf, isProblem, problem, type Problem } from './problem.ts'
import type { Profile, Scan } from './scan.ts'
import { spool, type Spool } from './spool.ts'
import { scanTar } from './tar-scan.ts'
import { unpackStream } from './unpack-stream.ts'
import { scanZip } from './zip-scan.ts'

export interface OpenOptions {
  /** The file's name: it stands in findings, and its suffix declares the kind where nothing else does. */
  readonly name: string
  /** The kind that a document declares. */
  readonly declared?: ArchiveKind | undefined
  readonly profile: Profile
  readonly limits?: ArchiveLimits
  /** How many leading segments of each path are dropped; none without it. */
  readonly stripComponents?: number
  /** A private file for what does not fit in memory. */
  readonly scratch?: Spool
}

/** What came of opening. Without an archive and without findings the kind is one that modreg does not open. */
export interface Opened {
  readonly kind?: ArchiveKind
  readonly archive?: OpenedArchive
  readonly findings: readonly Finding[]
}

/**
 * Opens an archive, or a bare program as an archive of one file. Every header is read and every content unpacked and
 * compared with its checksum before anything is handed out; with a single finding nothing is.
 */
export async function openArchive(source: ByteSource, options: OpenOptions): Promise<Opened> {
  const { name, profile, limits = defaultLimits, stripComponents = 0 } = options
  const rules: PlanRules = { profile, limits, stripComponents }
  const declared = options.declared ?? findKind(name)
  const kind = readKind(source, declared)
  if (typeof kind !== 'string') return { findings: findingsOf([kind], name) }
  if (opensAs(kind) === 'never') return { kind, findings: [] }
  const read = await readEntries(source, { kind, certain: declared !== undefined }, { ...options, rules })
  if (isProblem(read)) return { kind, findings: findingsOf([read], name) }
  const { entries, problems } = planEntries(read.scan, rules)
  if (problems.length > 0) return { kind: read.kind, findings: findingsOf(problems, name) }
  return { kind: read.kind, archive: openedArchive(read.kind, entries, read.tar), findings: [] }
}

interface Read {
  readonly kind: ArchiveKind
  readonly scan: Scan
  readonly tar?: ByteSource
}

async function readEntries(
  source: ByteSource,
  { kind, certain }: { readonly kind: ArchiveKind; readonly certain: boolean },
  { name, rules, scratch }: OpenOptions & { readonly rules: PlanRules },
): Promise<Read | Problem> {
  if (kind === 'zip') return { kind, scan: await scanZip(source, spool(scratch), rules) }
  const content = await unpackStream(source, kind, { rules, scratch })
  if (isProblem(content)) return content
  const file = fileKinds[kind] ?? kind
  if (opensAs(kind) === 'archive' && (certain || findMagic(content) === 'tar')) {
    return { kind, scan: scanTar(content, rules), tar: content }
  }
  return rules.profile === 'bundle'
    ? problem('E_ARCHIVE_FORMAT', `the file is ${file}; a bundle is a tar or a zip`)
    : { kind: file, scan: oneFile(content, name) }
}

/** What a compressed file is when there turns out to be no tar in it. */
const fileKinds: Partial<Record<ArchiveKind, ArchiveKind>> = {
  'tar.gz': 'gz',
  'tar.xz': 'xz',
  'tar.zst': 'zst',
}

/** A program that is not packed, or packed alone, under its own name without the packer's suffix. */
function oneFile(content: ByteSource, name: string): Scan {
  const own = name.replace(/^.*[/\\]/s, '').replace(/\.(?:gz|xz|zst)$/i, '')
  const entry = {
    name: Buffer.from(own),
    type: 'file',
    mode: 0o755,
    linkTarget: new Uint8Array(),
    content,
  } as const
  return { entries: [{ ...entry, flaws: [] }], problems: [], complete: true }
}
