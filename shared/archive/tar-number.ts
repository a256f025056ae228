/** Why a numeric field of a tar header has no usable value. */
export type BadNumber = 'negative' | 'malformed'

/**
 * The value of a numeric tar field: octal digits (POSIX) or base-256 (GNU). A number past 2^53 gives Infinity, so that
 * it fails every limit; blank fields are 0, as all readers take them.
 */
export function readTarNumber(field: Uint8Array): number | BadNumber {
  const [first = 0] = field
  if (first >= 0x80) return readBase256(field, first)
  const text = Buffer.from(field).toString('latin1')
  // Digits, then blanks or NULs to the end: parseInt would take `12x`, and Number `1e3`.
  const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1]
  if (digits === undefined) return 'malformed'
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

// Two's complement over the bits below the marker: a reader that forgets the sign steps backwards.
function readBase256(field: Uint8Array, first: number): number | BadNumber {
  if ((first & 0x40) !== 0) return 'negative'
  let value = first & 0x3f
  for (const byte of field.subarray(1)) value = value * 256 + byte
  return value > Number.MAX_SAFE_INTEGER ? Infinity : value
}
