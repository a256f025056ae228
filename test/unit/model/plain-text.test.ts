import { expect, test } from '@jest/globals'
import { lineProblem, proseProblem } from '../../../shared/model/plain-text.ts'

test.each(['Official bundle package.', 'Grüße, 世界 🎉: 1 < 2 & 3 > 2', 'a <3 b'])(
  'takes %j for a line',
  text => {
    expect(lineProblem(text)).toBeUndefined()
  },
)

test.each([
  ['', 'empty'],
  [' \t', 'empty'],
  [' a', 'blanks'],
  ['a ', 'blanks'],
  ['a\nb', 'several lines'],
  ['a\n', 'several lines'],
  ['a\x1b[31m', 'control'],
  ['a\tb', 'control'],
  ['a\r', 'blanks'],
  ['a\u202eb', 'invisible'],
  ['a\u200bb', 'invisible'],
  ['a\u2028b', 'invisible'],
  ['a\ue000', 'meaning'],
  ['a\ud800', 'meaning'],
  ['<img src=x onerror=alert(1)>', 'HTML'],
  ['a</b>', 'HTML'],
  ['cafe\u0301', 'normal form'],
  ['x'.repeat(501), 'longer'],
])('refuses %j and says why', (text, reason) => {
  expect(lineProblem(text)).toContain(reason)
})

test('takes a text of several lines for prose, and nothing worse than that', () => {
  expect(proseProblem('a\n\n b\n')).toBeUndefined()
  expect(proseProblem('x'.repeat(5000))).toBeUndefined()
  expect(proseProblem('a\r\nb')).toContain('control')
  expect(proseProblem('a\u202e\nb')).toContain('invisible')
})
