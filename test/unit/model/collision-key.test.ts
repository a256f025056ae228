import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { collisionKey } from '../../../shared/model/collision-key.ts'

test.each([
  ['README.md', 'readme.MD'],
  ['caf\u00e9', 'cafe\u0301'],
  ['stra\u00dfe', 'STRASSE'],
  ['\u1e9e', 'ss'],
  ['\ufb01le', 'file'],
  ['\uff44emo', 'demo'],
  ['\u212aelvin', 'kelvin'],
  ['\u017fs', 'SS'],
  ['.g\u200cit', '.GIT'],
  ['\u03bf\u03b4\u03cc\u03c2', '\u039f\u0394\u038c\u03a3'],
])('%j and %j meet on some system', (left, right) => {
  expect(collisionKey(left)).toBe(collisionKey(right))
})

test.each([
  ['a-b', 'a_b'],
  ['a/b', 'ab'],
  ['demo', 'd\u0435mo'],
])('%j and %j stay apart', (left, right) => {
  expect(collisionKey(left)).not.toBe(collisionKey(right))
})

test('a key is its own key, and case and composition never matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const key = collisionKey(text)
      expect(collisionKey(key)).toBe(key)
      expect(collisionKey(text.normalize('NFD'))).toBe(key)
      expect(collisionKey(text.normalize('NFC'))).toBe(key)
      expect(collisionKey(text.toUpperCase())).toBe(key)
    }),
    { numRuns: 2000 },
  )
})
