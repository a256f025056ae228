import { problem, type Problem } from './problem.ts'

/** The records of a pax header; a Map, because `__proto__` is a key that anyone may write. */
export type PaxRecords = ReadonlyMap<string, Uint8Array>

/** Takes the body of a pax header (`<length> <key>=<value>\n`, POSIX.1 pax, "Extended Header") apart. */
export function readPax(body: Uint8Array): PaxRecords | Problem {
  const records = new Map<string, Uint8Array>()
  for (let offset = 0; offset < body.length;) {
    const end = recordEnd(body, offset)
    if (end === undefined) return broken('a record whose length is not its own')
    const record = body.subarray(body.indexOf(0x20, offset) + 1, end - 1)
    const equals = record.indexOf(0x3d)
    if (equals < 1) return broken('a record without a key and a value')
    const key = Buffer.from(record.subarray(0, equals)).toString()
    if (records.has(key)) return twice(key)
    records.set(key, record.subarray(equals + 1))
    offset = end
  }
  return records
}

/** Where the record ends, its newline included; a length of 0 would keep a careless reader busy for ever. */
function recordEnd(body: Uint8Array, offset: number): number | undefined {
  const start = Buffer.from(body.subarray(offset, offset + 11)).toString('latin1')
  const digits = /^([1-9][0-9]{0,9}) /.exec(start)?.[1]
  if (digits === undefined) return undefined
  const end = offset + Number(digits)
  const whole = end > offset + digits.length + 1 && end <= body.length && body[end - 1] === 0x0a
  return whole ? end : undefined
}

const broken = (what: string) => problem('E_ARCHIVE_FORMAT', `a pax header holds ${what}`)
const twice = (key: string) =>
  problem('E_ARCHIVE_AMBIGUOUS', 'stands twice in one pax header: readers disagree on which counts', key)
