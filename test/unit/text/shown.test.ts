import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { quoted, shown } from '../../../shared/text/shown.ts'

test.each([
  ['plain text, with "quotes" and a \\ backslash', 'plain text, with "quotes" and a \\ backslash'],
  ['Grüße, 世界, 🎉, e\u0301', 'Grüße, 世界, 🎉, e\u0301'],
  ['a\nb\r\tc', 'a\\x0ab\\x0d\\x09c'],
  ['\0\x1b[31m\x7f\x85\x9b', '\\x00\\x1b[31m\\x7f\\x85\\x9b'],
  ['\u202egnp.exe\u2066\u2069', '\\u202egnp.exe\\u2066\\u2069'],
  ['de\u200bmo\u00ad\ufeff\u2060', 'de\\u200bmo\\xad\\ufeff\\u2060'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['a b\u00a0c\u3000d', 'a b\\xa0c\\u3000d'],
  ['\ud800x\udc00', '\\ud800x\\udc00'],
  ['\u{e0041}\u{e0100}\ufe0f\u3164', '\\u{e0041}\\u{e0100}\\ufe0f\\u3164'],
  ['\ue000\uffff\u{1fffe}', '\\ue000\\uffff\\u{1fffe}'],
])('shows %j as %j', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test('cuts a long text and says so', () => {
  expect(shown('abcdef', 6)).toBe('abcdef')
  expect(shown('abcdefg', 6)).toBe('abcde…')
})

test('never leaves half an escape or half a character where it cuts', () => {
  expect(shown('abc\nd', 6)).toBe('abc…')
  expect(shown('a\u202e\u202e\u202e', 10)).toBe('a\\u202e…')
  expect(shown('a\u{e0041}bc', 10)).toBe('a…')
  expect(shown('ab🎉cd', 4)).toBe('ab…')
})

test('looks at no more of a text than it shows', () => {
  expect(shown('\n'.repeat(50_000_000))).toHaveLength(197)
})

test('quotes a short form', () => {
  expect(quoted('a\nb')).toBe('"a\\x0ab"')
  expect(quoted('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…"`)
})

test('what is shown is visible, bounded, and shown again as itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer({ min: 1, max: 80 }),
      (text, limit) => {
        const result = shown(text, limit)
        expect(result.length).toBeLessThanOrEqual(limit)
        expect(result).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
        expect(shown(result, limit)).toBe(result)
      },
    ),
  )
})
