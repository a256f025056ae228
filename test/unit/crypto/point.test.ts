import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isCanonicalPoint, isReducedScalar, isSmallOrderPoint } from '../../../shared/crypto/point.ts'
import { littleEndian, numberOf, order, torsion } from '../../support/curve.ts'

const prime = 2n ** 255n - 19n
const encodings = fc.uint8Array({ minLength: 32, maxLength: 32 })
const nearLimits = fc
  .tuple(fc.constantFrom(0n, order, prime, 2n ** 255n, 2n ** 256n - 1n), fc.integer({ min: -40, max: 40 }))
  .map(([limit, step]) => littleEndian(BigInt.asUintN(256, limit + BigInt(step))))

test('a scalar is reduced exactly when it is below the group order', () => {
  fc.assert(
    fc.property(fc.oneof(encodings, nearLimits), bytes => isReducedScalar(bytes) === numberOf(bytes) < order),
  )
  expect([order - 1n, order, order + 1n].map(littleEndian).map(isReducedScalar)).toEqual([true, false, false])
})

test('a point is canonical exactly when y, without the sign bit, is below the prime', () => {
  fc.assert(
    fc.property(
      fc.oneof(encodings, nearLimits),
      bytes => isCanonicalPoint(bytes) === numberOf(bytes) % 2n ** 255n < prime,
    ),
  )
  expect([prime - 1n, prime, prime + 2n ** 255n].map(littleEndian).map(isCanonicalPoint)).toEqual([
    true,
    false,
    false,
  ])
})

test('the eight multiples of a point of order 8 are those of small order, with either sign', () => {
  let point = torsion
  for (let index = 0; index < 8; index++) {
    const bytes = new Uint8Array(point.toBytes())
    expect(isSmallOrderPoint(bytes)).toBe(true)
    expect(isSmallOrderPoint(bytes.with(31, Number(bytes[31]) ^ 0x80))).toBe(true)
    point = point.add(torsion)
  }
  expect(point.equals(torsion)).toBe(true)
})

test('random points are not of small order', () => {
  fc.assert(fc.property(encodings, bytes => !isSmallOrderPoint(bytes)))
})
