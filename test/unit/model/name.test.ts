import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isName, nameProblem } from '../../../shared/model/name.ts'

test.each([
  'demo',
  'a1',
  'ripgrep',
  'specfact-backlog',
  'a-1-b',
  'x'.repeat(64),
  'console',
  'com',
  'nul-device',
])('takes %j for a name', text => {
  expect(nameProblem(text)).toBeUndefined()
  expect(isName(text)).toBe(true)
})

test.each([
  ['', 'shorter'],
  ['a', 'shorter'],
  ['x'.repeat(65), 'longer'],
  ['Demo', 'lower-case'],
  ['1demo', 'lower-case'],
  ['-demo', 'lower-case'],
  ['demo-', 'lower-case'],
  ['de--mo', 'lower-case'],
  ['de_mo', 'lower-case'],
  ['../demo', 'lower-case'],
  ['demo\n', 'lower-case'],
  ['d\u0435mo', 'lower-case'],
  ['con', 'Windows'],
  ['lpt9', 'Windows'],
  ['constructor', 'meaning'],
  ['prototype', 'meaning'],
  ['index', 'meaning'],
  ['git', 'meaning'],
])('refuses %j and says why', (text, reason) => {
  expect(nameProblem(text)).toMatch(reason)
  expect(isName(text)).toBe(false)
})

test('a name is a plain path segment, a plain flag value and no member of an object', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9-]{1,12}$/), text => {
      fc.pre(isName(text))
      expect(encodeURIComponent(text)).toBe(text)
      expect(text).not.toMatch(/^-/)
      expect(text in {}).toBe(false)
    }),
  )
})
