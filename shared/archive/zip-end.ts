import type { ByteSource } from './byte-source.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { Profile } from './scan.ts'
import { fieldsOf, saturated16, saturated32, signatures, type Fields } from './zip-fields.ts'

/** Where the central directory lies, once every record that says so agrees. */
export interface ZipDirectory {
  readonly count: number
  readonly start: number
  readonly sizeBytes: number
}

const endBytes = 22
const locatorBytes = 20
const end64Bytes = 56
const commentBytes = 0xffff

/**
 * Finds the central directory. Two readers that look for it from different ends, or that trust different records, must
 * find the same one (CVE-2025-54368, CVE-2025-8291): so nothing follows the end record but its comment, which may hold
 * no record of its own, and the directory ends where the end records begin.
 */
export function findDirectory(source: ByteSource, profile: Profile): ZipDirectory | Problem {
  const tailBytes = Math.min(source.sizeBytes, endBytes + commentBytes)
  const tail = source.read(source.sizeBytes - tailBytes, tailBytes)
  const at = findEnd(tail)
  if (typeof at !== 'number') return at
  const comment = tail.subarray(at + endBytes)
  if (comment.length > 0 && profile === 'bundle')
    return ambiguous('an archive comment, which a bundle has not')
  if (/PK[\x01-\x08]/.test(Buffer.from(comment).toString('latin1')))
    return ambiguous('records in its comment')
  const end = fieldsOf(tail.subarray(at, at + endBytes))
  const endStart = source.sizeBytes - tailBytes + at
  const end64 = readEnd64(source, endStart)
  if (end64 !== undefined && isProblem(end64)) return end64
  return agreed(end, end64, endStart)
}

/** The last end record whose comment reaches to the very end. */
function findEnd(tail: Uint8Array): number | Problem {
  const fields = fieldsOf(tail)
  let seen = false
  for (let at = tail.length - endBytes; at >= 0; at--) {
    if (fields.u32(at) !== signatures.end) continue
    if (at + endBytes + fields.u16(at + 20) === tail.length) return at
    seen = true
  }
  return seen
    ? ambiguous('bytes after its end record')
    : problem('E_ARCHIVE_FORMAT', 'the zip has no end record: it is cut, or no zip at all')
}

interface End64 {
  readonly start: number
  readonly fields: Fields
}

function readEnd64(source: ByteSource, endStart: number): End64 | Problem | undefined {
  const locatorStart = endStart - locatorBytes
  if (locatorStart < 0) return undefined
  const locator = fieldsOf(source.read(locatorStart, locatorBytes))
  if (locator.u32(0) !== signatures.locator) return undefined
  const start = locator.u64(8)
  // CVE-2025-8291: a reader that takes the record just before the locator, and one that goes where it points.
  if (start + end64Bytes !== locatorStart || locator.u32(4) !== 0 || locator.u32(16) !== 1) {
    return ambiguous('a zip64 locator that does not point at the record before it')
  }
  const fields = fieldsOf(source.read(start, end64Bytes))
  const wrong = fields.u32(0) !== signatures.end64 || fields.u64(4) !== end64Bytes - 12
  return wrong ? ambiguous('a zip64 end record of another shape') : { start, fields }
}

function agreed(end: Fields, end64: End64 | undefined, endStart: number): ZipDirectory | Problem {
  const plain = { onDisk: end.u16(8), count: end.u16(10), sizeBytes: end.u32(12), start: end.u32(16) }
  const { onDisk, count, sizeBytes, start } = end64 === undefined ? plain : wide(end64.fields)
  const disks =
    end.u16(4) + end.u16(6) + (end64 === undefined ? 0 : end64.fields.u32(16) + end64.fields.u32(20))
  if (disks !== 0 || onDisk !== count) return ambiguous('parts on several disks')
  // Without zip64 this also refuses saturated fields: the record that they send a reader to is not there.
  const same = (value: number, saturated: number, whole: number) =>
    value === saturated ? end64 !== undefined : value === whole
  const agree =
    same(plain.onDisk, saturated16, onDisk) &&
    same(plain.count, saturated16, count) &&
    same(plain.sizeBytes, saturated32, sizeBytes) &&
    same(plain.start, saturated32, start)
  if (!agree) return ambiguous('end records that differ')
  return start + sizeBytes === (end64?.start ?? endStart)
    ? { count, start, sizeBytes }
    : ambiguous('a directory that does not end where its end record begins')
}

const wide = (fields: Fields) => ({
  onDisk: fields.u64(24),
  count: fields.u64(32),
  sizeBytes: fields.u64(40),
  start: fields.u64(48),
})

const ambiguous = (what: string) => problem('E_ARCHIVE_AMBIGUOUS', `the zip has ${what}`)
