import { bytesSource } from '../../shared/archive/byte-source.ts'
import { planExtraction } from '../../shared/archive/extract-plan.ts'
import { defaultLimits, streamBytes, type ArchiveLimits } from '../../shared/archive/limits.ts'
import type { OpenedArchive } from '../../shared/archive/opened-archive.ts'
import { openArchive, type Opened } from '../../shared/archive/open.ts'
import { tarDigest } from '../../shared/archive/repack.ts'
import { defineCommand } from '../../shared/command/command.ts'
import { choice, count, optional, path, type ValuesOf } from '../../shared/command/input.ts'
import { refuse } from '../../shared/command/refusal.ts'
import type { Report } from '../../shared/command/report.ts'
import { sha256Hex } from '../../shared/crypto/digest.ts'
import { finding, type Finding } from '../../shared/model/finding.ts'
import type { Json } from '../../shared/model/json.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { entryAsJson, entryAsRow } from './entry-shown.ts'
import { wrongVersion } from './wrong-version.ts'

const upTo = (max: number) => ({ min: 1, max })

const inputs = {
  archive: path('The archive to open.'),
  profile: choice(
    'Rules to open it under: `bundle` for archives that modreg makes, `upstream` for those of other people.',
    ['bundle', 'upstream'],
    'upstream',
  ),
  'extract-to': optional(path('Folder to unpack to; it must not exist yet, or be empty.')),
  'strip-components': count('How many leading segments of each path to drop.', { min: 0, max: 64 }, 0),
  'max-bytes': count('How many bytes the files may have in all.', upTo(2 ** 40), defaultLimits.totalBytes),
  'max-entries': count('How many entries there may be.', upTo(10_000_000), defaultLimits.entries),
  'max-ratio': count('How many bytes one packed byte may become.', upTo(1_000_000), defaultLimits.ratio),
}

type Values = ValuesOf<typeof inputs>

export const command = defineCommand({
  name: 'inspect',
  summary:
    'Opens an archive under strict rules, lists what is in it, and unpacks it where all of it is acceptable.',
  details:
    'Reads tar, tar.gz, tar.xz, tar.zst, zip, a single packed file and bare programs; the kind is told by the bytes and must be the one that the name declares. Every header is read and every checksum compared before anything is written; one finding is enough that nothing is. Disk images and installers are not opened.',
  action: false,
  positional: 'archive',
  inputs,
  outputs: {
    kind: 'What the file is: tar.gz, zip, bin and so on; empty when nobody knows.',
    state: '`opened`, `refused`, or `not-opened` for kinds that modreg does not open.',
    entries: 'JSON array with one object an entry: path, type, mode, size, and link for links.',
    sha256: 'SHA-256 of the file.',
    'tar-sha256': 'SHA-256 of the uncompressed tar; empty when there is none.',
  },
  permissions: {},
  async run(values, ports): Promise<Report> {
    const limits = limitsOf(values)
    const bytes = ports.files.read(values.archive, streamBytes(limits))
    if (bytes === undefined) throw refuse('E_IO', `${values.archive} is not there.`)
    const { profile, 'strip-components': stripComponents } = values
    const name = values.archive
    const opened = judged(
      await openArchive(bytesSource(bytes), { name, profile, limits, stripComponents }),
      values,
    )
    const { archive } = opened
    if (archive !== undefined) extract(archive, values, ports)
    return reportOf(opened, sha256Hex(bytes))
  },
})

function limitsOf(values: Values): ArchiveLimits {
  const totalBytes = values['max-bytes']
  // A limit that the caller gives is for one file as well: who allows 4 GB may have them in one.
  const fileBytes = totalBytes === defaultLimits.totalBytes ? defaultLimits.fileBytes : totalBytes
  return {
    ...defaultLimits,
    totalBytes,
    fileBytes,
    entries: values['max-entries'],
    ratio: values['max-ratio'],
  }
}

/** Adds what the archive's contents and the caller's wishes have to say. */
function judged(opened: Opened, values: Values): Opened {
  const { archive, findings } = opened
  const more: Finding[] =
    archive !== undefined && values.profile === 'bundle'
      ? [...wrongVersion(archive.files(), values.archive)]
      : []
  if (archive === undefined && findings.length === 0 && values['extract-to'] !== undefined) {
    const kind = opened.kind ?? 'unknown'
    more.push(
      finding('E_ARCHIVE_FORMAT', `a file of kind ${kind} is not unpacked`, { at: { file: values.archive } }),
    )
  }
  if (more.length === 0) return opened
  return { ...(opened.kind === undefined ? {} : { kind: opened.kind }), findings: [...findings, ...more] }
}

function extract(archive: OpenedArchive, values: Values, { files }: Ports): void {
  const folder = values['extract-to']
  if (folder !== undefined) files.extract(files.absolute(folder), planExtraction(archive))
}

function reportOf({ kind, archive, findings }: Opened, sha256: string): Report {
  const entries: Json = archive?.entries.map(entryAsJson) ?? []
  const refused = findings.length > 0 ? 'refused' : 'not-opened'
  const state = archive === undefined ? refused : 'opened'
  const tarSha256 = archive === undefined ? '' : (tarDigest(archive) ?? '')
  return {
    findings,
    outputs: { kind: kind ?? '', state, entries, sha256, 'tar-sha256': tarSha256 },
    blocks: [
      { kind: 'text', text: `${kind ?? 'unknown'}, ${state}` },
      ...(archive === undefined
        ? []
        : [
            {
              kind: 'table',
              head: ['mode', 'size', 'path', 'link'],
              rows: archive.entries.map(entryAsRow),
            } as const,
          ]),
    ],
  }
}
