import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byCodePoint } from '../../../shared/model/order.ts'

test('orders as UTF-8 bytes do, which plain comparison of JavaScript texts does not', () => {
  const [emoji, privateUse] = ['\u{1f600}', '\ue000']
  expect([emoji, privateUse].sort()).toEqual([emoji, privateUse])
  expect([emoji, privateUse].sort(byCodePoint)).toEqual([privateUse, emoji])
})

test('agrees with the order of UTF-8 bytes for any two texts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const bytes = Buffer.compare(Buffer.from(left), Buffer.from(right))
      expect(Math.sign(byCodePoint(left, right))).toBe(bytes)
    }),
  )
})
