import { expect, test } from '@jest/globals'
import { itemAt } from '../../../shared/archive/item-at.ts'

test('gives the item at an index, and throws outside', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b')
  expect(() => itemAt(['a', 'b'], 2)).toThrow(RangeError)
})
