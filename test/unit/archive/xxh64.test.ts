import { expect, test } from '@jest/globals'
import { startXxh64 } from '../../../shared/archive/xxh64.ts'

/** Bytes 0, 1, 2 … and so on, as the specification's own tests have them. */
const rising = (length: number) => Uint8Array.from({ length }, (_, index) => index)

function low(...pieces: readonly Uint8Array[]): string {
  const hash = startXxh64()
  for (const piece of pieces) hash.add(piece)
  return hash.low().toString(16).padStart(8, '0')
}

// The values are the checksums that the zstd tool (1.5) writes for these bytes.
test.each([
  [0, '51d8e999'],
  [1, 'db052768'],
  [3, '33bc65dd'],
  [4, '4453cc1e'],
  [7, '630c72d2'],
  [8, '14b81b8d'],
  [12, '1f08dca5'],
  [31, '9b4d8ee1'],
  [32, '16ff32b4'],
  [33, 'cafb8ead'],
  [45, '6409abdf'],
  [255, '7caad693'],
])('the low half over %i rising bytes is %s', (length, expected) => {
  expect(low(rising(length))).toBe(expected)
})

test('pieces give what the whole gives', () => {
  const whole = low(rising(100))
  for (const cut of [0, 1, 31, 32, 33, 64, 99]) {
    expect(low(rising(100).subarray(0, cut), rising(100).subarray(cut))).toBe(whole)
  }
})
