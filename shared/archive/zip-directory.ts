import { isUtf8 } from 'node:buffer'
import type { ArchiveLimits } from './limits.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { ScanRules } from './scan.ts'
import { announcesEncryption, readExtra, renames, widened, type Extra } from './zip-extra.ts'
import { fieldsOf, saturated32, signatures, type Fields } from './zip-fields.ts'

/** An entry as the central directory lists it. */
export interface ZipEntry {
  readonly name: Uint8Array
  /** For messages. */
  readonly title: string
  /** The system whose attributes these are, APPNOTE.TXT 4.4.2. */
  readonly host: number
  readonly attributes: number
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly sizeBytes: number
  /** Where its local header starts. */
  readonly start: number
}

/** General purpose bits of APPNOTE.TXT 4.4.4 that decide what an entry's bytes are. */
export const flagBits = { encrypted: 0x2041, descriptor: 0x0008, patched: 0x0020, utf8: 0x0800 } as const

export const methods = { stored: 0, deflated: 8 } as const

const centralBytes = 46

/** The newest version of APPNOTE.TXT, 6.3: some readers give up on anything that claims to need more. */
const mostVersion = 63

export interface ZipListing {
  readonly entries: readonly ZipEntry[]
  readonly problems: readonly Problem[]
}

/** Reads the central directory. It must hold exactly as many entries as the end record says, and nothing else. */
export function readDirectory(bytes: Uint8Array, count: number, { limits }: ScanRules): ZipListing {
  const entries: ZipEntry[] = []
  const problems: Problem[] = []
  let seen = 0
  for (let offset = 0; offset < bytes.length; seen++) {
    if (seen === limits.entries) {
      return {
        entries,
        problems: [...problems, beyond(`the archive has more than ${limits.entries} entries`)],
      }
    }
    const record = readRecord(bytes.subarray(offset))
    if (record === undefined) return { entries, problems: [...problems, miscounted()] }
    const entry = readEntry(record, limits)
    if (isProblem(entry)) problems.push(entry)
    else entries.push(entry)
    offset += record.sizeBytes
  }
  if (seen !== count) problems.push(miscounted())
  return { entries, problems }
}

interface Record {
  readonly sizeBytes: number
  readonly fields: Fields
  readonly name: Uint8Array
  readonly extra: Uint8Array
}

/** The record at the start of these bytes; `undefined` when there is none, or not all of it. */
function readRecord(bytes: Uint8Array): Record | undefined {
  if (bytes.length < centralBytes) return undefined
  const fields = fieldsOf(bytes)
  const nameEnd = centralBytes + fields.u16(28)
  const extraEnd = nameEnd + fields.u16(30)
  const sizeBytes = extraEnd + fields.u16(32)
  if (fields.u32(0) !== signatures.central || sizeBytes > bytes.length) return undefined
  const name = bytes.subarray(centralBytes, nameEnd)
  return { sizeBytes, fields, name, extra: bytes.subarray(nameEnd, extraEnd) }
}

function readEntry({ fields, name, extra: block }: Record, { fileBytes }: ArchiveLimits): ZipEntry | Problem {
  const title = Buffer.from(name).toString()
  const extra = readExtra(block, title)
  if (isProblem(extra)) return extra
  const { values, exact } = widened([fields.u32(24), fields.u32(20), fields.u32(42)], saturated32, extra)
  const [sizeBytes = 0, packedBytes = 0, start = 0] = values
  if (sizeBytes > fileBytes) {
    return problem('E_ARCHIVE_LIMIT', `has ${sizeBytes} bytes, the limit is ${fileBytes}`, title)
  }
  if (!exact) return ambiguous('has a zip64 field for other values than those that need it', title)
  if (fields.u16(34) !== 0) return ambiguous('lies on another disk', title)
  if ((fields.u16(6) & 0xff) > mostVersion)
    return problem('E_ARCHIVE_FORMAT', 'needs an unknown version', title)
  const entry = {
    name,
    title,
    host: fields.u16(4) >> 8,
    attributes: fields.u32(38),
    flags: fields.u16(8),
    method: fields.u16(10),
    crc: fields.u32(16),
    packedBytes,
    sizeBytes,
    start,
  }
  return unreadable(entry, extra) ?? entry
}

/** Why an entry's bytes or name cannot be had in one way only. */
function unreadable({ flags, method, title, ...entry }: ZipEntry, extra: Extra): Problem | undefined {
  if ((flags & flagBits.encrypted) !== 0 || announcesEncryption(extra)) {
    return problem('E_ARCHIVE_ENCRYPTED', 'is encrypted', title)
  }
  const known = method === methods.stored || method === methods.deflated
  if (!known || (flags & flagBits.patched) !== 0) {
    return problem('E_ARCHIVE_FORMAT', `is packed with method ${method}; stored and deflated are read`, title)
  }
  if (method === methods.stored && entry.packedBytes !== entry.sizeBytes) {
    return problem('E_ARCHIVE_FORMAT', 'is stored with two sizes', title)
  }
  if (renames(extra, entry.name)) return ambiguous('has a second name in a Unicode path field', title)
  // Without the bit it is code page 437 by the book, UTF-8 by habit; what is neither is refused with the path.
  const plain = (flags & flagBits.utf8) !== 0 || entry.name.every(byte => byte < 0x80) || !isUtf8(entry.name)
  return plain ? undefined : ambiguous('has a name in an encoding that it does not state', title)
}

const beyond = (what: string) => problem('E_ARCHIVE_LIMIT', what)
const miscounted = () => ambiguous('the zip has a directory that does not hold what its end record says')
const ambiguous = (what: string, title?: string) => problem('E_ARCHIVE_AMBIGUOUS', what, title)
