import { pieces, stretch, type ByteSource } from './byte-source.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { EntryType, RawEntry, Scan, ScanRules } from './scan.ts'
import { blockBytes, readTarHeader, type TarHeader } from './tar-header.ts'
import { isMeta, meaningOf, withMeta, type Meaning, type Pending } from './tar-meta.ts'

/** Reads every header of an uncompressed tar. What follows a broken header cannot be trusted, so the scan ends there. */
export function scanTar(source: ByteSource, rules: ScanRules): Scan {
  const { limits } = rules
  const entries: RawEntry[] = []
  let totalBytes = 0
  const wrong = readEntries(source, rules, entry => {
    totalBytes += entry.content.sizeBytes
    if (entries.length === limits.entries) return beyond(`more than ${limits.entries} entries`)
    if (totalBytes > limits.totalBytes) return beyond(`more than ${limits.totalBytes} bytes of files`)
    entries.push(entry)
    return undefined
  })
  return { entries, problems: wrong === undefined ? [] : [wrong], complete: wrong === undefined }
}

/** Hands over the entries one by one, up to the first problem or the end. */
function readEntries(
  source: ByteSource,
  rules: ScanRules,
  take: (entry: RawEntry) => Problem | undefined,
): Problem | undefined {
  let pending: Pending = {}
  let offset = 0
  for (let header = readHeader(source, 0); header !== 'end'; header = readHeader(source, offset)) {
    if (isProblem(header)) return header
    const start = offset + blockBytes
    const rest = stretch(source, start, source.sizeBytes - start)
    const read = isMeta(header.flag) ? readMeta : readEntry
    const found = read(header, rest, { pending, rules })
    if (isProblem(found)) return found
    const isEntry = 'content' in found
    const wrong = isEntry ? take(found) : undefined
    if (wrong !== undefined) return wrong
    pending = isEntry ? {} : found
    offset = start + inBlocks(header.sizeBytes)
  }
  return wrongEnd(source, offset, pending)
}

const inBlocks = (sizeBytes: number) => Math.ceil(sizeBytes / blockBytes) * blockBytes

function readHeader(source: ByteSource, offset: number): TarHeader | Problem | 'end' {
  if (offset + blockBytes > source.sizeBytes) return cut('before its end blocks')
  const block = source.read(offset, blockBytes)
  return block.every(byte => byte === 0) ? 'end' : readTarHeader(block)
}

/** Two zero blocks and nothing but zeros after them: some readers go on after the first, some after both. */
function wrongEnd(source: ByteSource, offset: number, pending: Pending): Problem | undefined {
  if (Object.keys(pending).length > 0) return broken('an extended header is followed by no entry')
  if (offset + 2 * blockBytes > source.sizeBytes) return cut('before its second end block')
  if (source.sizeBytes % blockBytes !== 0) return cut('inside a block')
  for (const piece of pieces(source, 1024 ** 2, offset)) {
    if (piece.some(byte => byte !== 0)) return broken('bytes follow the end blocks')
  }
  return undefined
}

interface Context {
  readonly pending: Pending
  readonly rules: ScanRules
}

function readMeta(header: TarHeader, rest: ByteSource, { pending, rules }: Context): Pending | Problem {
  const { flag, sizeBytes } = header
  const { metaBytes } = rules.limits
  if (sizeBytes > metaBytes)
    return beyond(`an extended header of ${sizeBytes} bytes, the limit is ${metaBytes}`)
  if (inBlocks(sizeBytes) > rest.sizeBytes) return cut('inside an extended header')
  const padding = rest.read(sizeBytes, inBlocks(sizeBytes) - sizeBytes)
  // A GNU name ends at its NUL to some readers and at its size to others, and the NUL may be missing.
  if ('LK'.includes(flag) && padding.some(byte => byte !== 0)) {
    return problem('E_ARCHIVE_AMBIGUOUS', 'a long name goes on after its size')
  }
  return withMeta(pending, flag, { body: rest.read(0, sizeBytes), profile: rules.profile })
}

/** A link or folder with contents is left to nobody: readers that skip them and readers that do not see other entries. */
const typeOfFlag: ReadonlyMap<string, EntryType> = new Map([
  ['0', 'file'],
  ['1', 'hardlink'],
  ['2', 'symlink'],
  ['5', 'folder'],
])

function readEntry(header: TarHeader, rest: ByteSource, { pending, rules }: Context): RawEntry | Problem {
  const meaning = meaningOf(header, pending)
  const name = text(meaning.name)
  const type = meaning.sparse ? 'special' : (typeOfFlag.get(header.flag) ?? 'special')
  const sizeBytes = sizeOf(header, meaning, rules)
  if (typeof sizeBytes !== 'number') return sizeBytes
  if (type !== 'file' && type !== 'special' && sizeBytes > 0) {
    return problem('E_ARCHIVE_AMBIGUOUS', `is a ${type} with ${sizeBytes} bytes of contents`, name)
  }
  if (inBlocks(sizeBytes) > rest.sizeBytes) return problem('E_ARCHIVE_FORMAT', 'is cut', name)
  return {
    name: meaning.name,
    linkTarget: meaning.linkTarget,
    type,
    mode: header.mode & 0o7777,
    content: stretch(rest, 0, sizeBytes),
    flaws: rules.profile === 'bundle' && header.stamps.some(stamp => stamp !== 0) ? [stamped(name)] : [],
  }
}

/** The size on which all readers agree, or why there is none. */
function sizeOf(header: TarHeader, { name, paxSize }: Meaning, { limits }: ScanRules): number | Problem {
  const digits = paxSize === undefined ? undefined : text(paxSize)
  if (digits !== undefined && !/^[0-9]{1,19}$/.test(digits)) {
    return problem('E_ARCHIVE_FORMAT', 'has a pax size that is no number', text(name))
  }
  const sizeBytes = digits === undefined ? header.sizeBytes : Number(digits)
  const largest = Math.max(sizeBytes, header.sizeBytes)
  if (largest > limits.fileBytes) {
    return problem('E_ARCHIVE_LIMIT', `has ${largest} bytes, the limit is ${limits.fileBytes}`, text(name))
  }
  // CVE-2025-62518 (TARmageddon): who believes the other number reads contents as headers.
  if (sizeBytes !== header.sizeBytes) {
    const sizes = `${header.sizeBytes} bytes in its header and ${sizeBytes} in its pax header`
    return problem('E_ARCHIVE_AMBIGUOUS', `has ${sizes}`, text(name))
  }
  return sizeBytes
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()
const broken = (message: string) => problem('E_ARCHIVE_FORMAT', `the tar is broken: ${message}`)
const cut = (where: string) => problem('E_ARCHIVE_FORMAT', `the tar is cut ${where}`)
const stamped = (name: string) =>
  problem('E_ARCHIVE_FORMAT', 'has a time or an owner; in a bundle all are 0', name)
const beyond = (what: string) => problem('E_ARCHIVE_LIMIT', `the archive has ${what}`)
