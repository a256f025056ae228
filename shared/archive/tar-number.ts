/**
 * The value of a numeric tar field: octal digits (POSIX) or base-256 (GNU), which may be negative. Past 2^53 it is
 * infinite, so that it fails every limit; blank fields are 0, as all readers take them. NaN for anything else.
 */
export function readTarNumber(field: Uint8Array): number {
  const [first = 0] = field
  if (first >= 0x80) return readBase256(field, first)
  const text = Buffer.from(field).toString('latin1')
  // Digits, then blanks or NULs to the end: parseInt would take `12x`, and Number `1e3`.
  const digits = /^ *([0-7]*)[ \0]*$/.exec(text)?.[1]
  if (digits === undefined) return NaN
  return digits === '' ? 0 : Number.parseInt(digits, 8)
}

// Readers agree on two markers only: 0x80 for a number above zero, 0xff for one below, in two's complement.
function readBase256(field: Uint8Array, first: number): number {
  if (first !== 0x80 && first !== 0xff) return NaN
  const flip = first === 0xff ? 0xff : 0
  const value = field.subarray(1).reduce((sum, byte) => sum * 256 + (byte ^ flip), 0)
  const bounded = value >= Number.MAX_SAFE_INTEGER ? Infinity : value
  return first === 0xff ? -1 - bounded : bounded
}
