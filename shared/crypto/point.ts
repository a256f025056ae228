import { encodeHex } from './encoding.ts'

// Checks on encoded points and scalars, on bytes and without arithmetic, so that they cost microseconds and
// give the same answer whatever library or Node version does the rest (T47). Encodings are little-endian, 32
// bytes.

// 2^252 + 27742317777372353535851937790883648493, the order of the group (RFC 8032 §5.1), highest byte first.
const groupOrder = Buffer.from('1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed', 'hex')
// 2^255 - 19, the prime that coordinates are counted by, highest byte first.
const fieldPrime = Buffer.from('7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed', 'hex')

/** The y coordinates of the eight points whose order divides 8: 0, 1, two of order 8, and -1. */
const smallOrderY: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
])

/**
 * Whether the y coordinate is written below the prime; any other spelling is a second one of the same point.
 */
export function isCanonicalPoint(point: Uint8Array): boolean {
  return isBelow(withoutSign(point), fieldPrime)
}

/**
 * Whether the point is one of the eight that signatures for every message can be made for, without any key.
 */
export function isSmallOrderPoint(point: Uint8Array): boolean {
  return smallOrderY.has(encodeHex(withoutSign(point)))
}

/**
 * Whether a signature's scalar is below the group order (RFC 8032 §5.1.7: else S + L fits the same message).
 */
export function isReducedScalar(scalar: Uint8Array): boolean {
  return isBelow(scalar, groupOrder)
}

function isBelow(littleEndian: Uint8Array, limit: Uint8Array): boolean {
  return Buffer.compare(littleEndian.toReversed(), limit) < 0
}

// The top bit of the last byte is the sign of x, not part of y (RFC 8032 §5.1.2).
function withoutSign(point: Uint8Array): Uint8Array {
  return point.map((byte, index) => (index === 31 ? byte & 0x7f : byte))
}
