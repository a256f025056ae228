import { crc32 } from 'node:zlib'
import { problem, type Problem } from './problem.ts'
import { fieldsOf } from './zip-fields.ts'

/** Extra fields by their id; an id that decides what an entry is stands here once or is refused. */
export type Extra = ReadonlyMap<number, Uint8Array>

const zip64Id = 0x0001
const unicodePathId = 0x7075
const strongEncryptionId = 0x0017
const aesId = 0x9901
const deciding = [zip64Id, unicodePathId, strongEncryptionId, aesId]

/** Takes the extra fields of a header apart. */
export function readExtra(bytes: Uint8Array, name: string): Extra | Problem {
  const extra = new Map<number, Uint8Array>()
  const fields = fieldsOf(bytes)
  for (let offset = 0; offset < bytes.length;) {
    const end = offset + 4 <= bytes.length ? offset + 4 + fields.u16(offset + 2) : Infinity
    if (end > bytes.length)
      return problem('E_ARCHIVE_FORMAT', 'has an extra field longer than its block', name)
    const id = fields.u16(offset)
    if (deciding.includes(id) && extra.has(id)) {
      return problem('E_ARCHIVE_AMBIGUOUS', `has the extra field ${id.toString(16)} twice`, name)
    }
    extra.set(id, bytes.subarray(offset + 4, end))
    offset = end
  }
  return extra
}

/** Whether the extra fields announce encryption. */
export function announcesEncryption(extra: Extra): boolean {
  return extra.has(strongEncryptionId) || extra.has(aesId)
}

/** Whether an Info-ZIP Unicode path names something else than the header does: some readers prefer it. */
export function renames(extra: Extra, name: Uint8Array): boolean {
  const field = extra.get(unicodePathId)
  if (field === undefined) return false
  const same = field.length === name.length + 5 && Buffer.from(field.subarray(5)).equals(name)
  return !same || field[0] !== 1 || fieldsOf(field).u32(1) !== crc32(name)
}

/** Whether there is a zip64 field, which also makes the numbers of a data descriptor eight bytes long. */
export function hasZip64(extra: Extra): boolean {
  return extra.has(zip64Id)
}

/** Whether there is a zip64 field that says nothing: room that a streaming writer left for sizes. */
export function isBlankZip64(extra: Extra): boolean {
  return extra.get(zip64Id)?.every(byte => byte === 0) === true
}

/** What the fields of a header are once zip64 has its say. */
export interface Widened {
  readonly values: readonly number[]
  /** Whether the zip64 field holds exactly the saturated ones: readers differ on what to make of any other. */
  readonly exact: boolean
}

/** The true values of header fields, given in the order in which the zip64 field lists the saturated ones. */
export function widened(values: readonly number[], saturated: number, extra: Extra): Widened {
  const field = extra.get(zip64Id)
  const numbers = fieldsOf(field ?? new Uint8Array())
  let usedBytes = 0
  const wide = values.map(value => {
    if (value !== saturated || field === undefined || usedBytes + 8 > field.length) return value
    usedBytes += 8
    return numbers.u64(usedBytes - 8)
  })
  const wantedBytes = 8 * values.filter(value => value === saturated).length
  const exact = field === undefined ? wantedBytes === 0 : wantedBytes > 0 && field.length === wantedBytes
  return { values: wide, exact }
}
