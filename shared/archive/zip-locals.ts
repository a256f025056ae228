import type { ByteSource } from './byte-source.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import { flagBits, methods, type ZipEntry } from './zip-directory.ts'
import { hasZip64, isBlankZip64, readExtra, renames, widened, type Extra } from './zip-extra.ts'
import { fieldsOf, saturated32, signatures, type Fields } from './zip-fields.ts'

/** An entry with the place of its packed bytes. */
export interface LocatedEntry extends ZipEntry {
  readonly dataStart: number
}

export interface ZipLayout {
  readonly entries: readonly LocatedEntry[]
  readonly problems: readonly Problem[]
}

const localBytes = 30

/**
 * Compares each local header with the directory, and the layout with the file: one record after the other from the first
 * byte to the directory, no gap, no overlap (Fifield 2019, CVE-2019-13232). A reader that streams then sees what a
 * reader of the directory sees (CVE-2025-54368).
 */
export function locateEntries(source: ByteSource, entries: readonly ZipEntry[], end: number): ZipLayout {
  const inOrder = entries.toSorted((left, right) => left.start - right.start)
  const located: LocatedEntry[] = []
  if ((inOrder[0]?.start ?? 0) !== 0 || (inOrder.length === 0 && end !== 0)) {
    return { entries: located, problems: [ambiguous('the zip has bytes before its first record')] }
  }
  for (const [index, entry] of inOrder.entries()) {
    const found = locate(source, entry, inOrder[index + 1]?.start ?? end)
    // Where one record is not what the directory says, nobody knows where the next one starts.
    if (isProblem(found)) return { entries: located, problems: [found] }
    located.push(found)
  }
  return { entries: located, problems: [] }
}

/** The entry whose local record fills the bytes from its start to `next` exactly. */
function locate(source: ByteSource, entry: ZipEntry, next: number): LocatedEntry | Problem {
  const overlap = () =>
    ambiguous('overlaps with the next record, or is followed by bytes that are not listed', entry)
  if (next > source.sizeBytes || entry.start + localBytes > next) return overlap()
  const fields = fieldsOf(source.read(entry.start, localBytes))
  if (fields.u32(0) !== signatures.local) return ambiguous('has no local header', entry)
  const nameEnd = entry.start + localBytes + fields.u16(26)
  const dataStart = nameEnd + fields.u16(28)
  const restBytes = next - dataStart - entry.packedBytes
  if (restBytes < 0 || restBytes > descriptorBytes) return overlap()
  const extra = readExtra(source.read(nameEnd, fields.u16(28)), entry.title)
  if (isProblem(extra)) return extra
  const local = { fields, name: source.read(entry.start + localBytes, fields.u16(26)), extra }
  const rest = source.read(next - restBytes, restBytes)
  return wrongLocal(local, entry) ?? wrongRest(rest, local, entry) ?? { ...entry, dataStart }
}

interface Local {
  readonly fields: Fields
  readonly name: Uint8Array
  readonly extra: Extra
}

/** The longest data descriptor: a signature, a checksum and two numbers of zip64. */
const descriptorBytes = 24

// Not the descriptor bit: some writers set it in the local header alone, where it matters.
const sharedFlags = flagBits.encrypted | flagBits.patched | flagBits.utf8

function wrongLocal({ fields, name, extra }: Local, entry: ZipEntry): Problem | undefined {
  if (!Buffer.from(name).equals(entry.name)) return ambiguous('has another name in its local header', entry)
  if (renames(extra, name)) return ambiguous('has a second name in a Unicode path field', entry)
  const differs = ((fields.u16(6) ^ entry.flags) & sharedFlags) !== 0 || fields.u16(8) !== entry.method
  if (differs) return ambiguous('has other flags or another method in its local header', entry)
  const streamed = isStreamed(fields)
  if (!streamed && (entry.flags & flagBits.descriptor) !== 0) {
    return ambiguous('has a data descriptor by the directory alone', entry)
  }
  const { values, exact } = widened([fields.u32(22), fields.u32(18)], saturated32, extra)
  if (!exact && !(streamed && isBlankZip64(extra))) {
    return ambiguous('has a zip64 field for other values than those that need it', entry)
  }
  // Who streams knows neither checksum nor sizes yet and writes zeros.
  const same = [fields.u32(14), ...values].every((value, index) => {
    const due = [entry.crc, entry.sizeBytes, entry.packedBytes][index]
    return value === due || (streamed && value === 0)
  })
  return same ? undefined : ambiguous('has other sizes or another checksum in its local header', entry)
}

const isStreamed = (fields: Fields) => (fields.u16(6) & flagBits.descriptor) !== 0

/** What follows the packed bytes: nothing, or the data descriptor of a streamed entry (APPNOTE.TXT 4.3.9). */
function wrongRest(rest: Uint8Array, { fields, extra }: Local, entry: ZipEntry): Problem | undefined {
  if (!isStreamed(fields)) {
    return rest.length === 0 ? undefined : ambiguous('is followed by bytes that are not listed', entry)
  }
  if (entry.method === methods.stored && entry.sizeBytes > 0) {
    return ambiguous('is stored without its size before it: its contents may look like records', entry)
  }
  const numbers = fieldsOf(rest)
  const wide = hasZip64(extra)
  const bodyBytes = wide ? 20 : 12
  const signed = rest.length === bodyBytes + 4
  if (!signed && rest.length !== bodyBytes) return ambiguous('has a data descriptor of another length', entry)
  const at = signed ? 4 : 0
  const sizes = wide
    ? [numbers.u64(at + 4), numbers.u64(at + 12)]
    : [numbers.u32(at + 4), numbers.u32(at + 8)]
  const same =
    (!signed || numbers.u32(0) === signatures.descriptor) &&
    numbers.u32(at) === entry.crc &&
    sizes[0] === entry.packedBytes &&
    sizes[1] === entry.sizeBytes
  return same ? undefined : ambiguous('has a data descriptor that differs from the directory', entry)
}

const ambiguous = (what: string, entry?: ZipEntry) => problem('E_ARCHIVE_AMBIGUOUS', what, entry?.title)
