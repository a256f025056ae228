import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  decodeBase64,
  decodeHex,
  encodeBase64,
  encodeBase64Url,
  encodeHex,
  textOf,
} from '../../../shared/crypto/encoding.ts'
import { utf8 } from '../../support/keys.ts'

const bytes = fc.uint8Array({ maxLength: 100 })

test('hex and base64 give back the bytes they were made of', () => {
  fc.assert(
    fc.property(bytes, value => Buffer.from(value).equals(decodeHex(encodeHex(value)) ?? Buffer.of(1))),
  )
  fc.assert(
    fc.property(bytes, value => Buffer.from(value).equals(decodeBase64(encodeBase64(value)) ?? Buffer.of(1))),
  )
})

test('a text that decodes is the only one for its bytes', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('0aAfFg+/_-= \n')), maxLength: 12 })
  fc.assert(
    fc.property(text, value => {
      const [fromHex, fromBase64] = [decodeHex(value), decodeBase64(value)]
      if (fromHex !== undefined) expect(encodeHex(fromHex)).toBe(value)
      if (fromBase64 !== undefined) expect(encodeBase64(fromBase64)).toBe(value)
    }),
  )
})

test.each(['A0', '0', 'zz', '00 ', '00\n', ' 00', '0x00', '００'])('refuses %j as hex', text => {
  expect(decodeHex(text)).toBeUndefined()
})

test.each([
  ['without padding', 'AQ'],
  ['with too much padding', 'AQ==='],
  ['with stray bits in the last character', 'AR=='],
  ['with a line break', 'AQ==\n'],
  ['with junk inside', 'A*Q=='],
  ['in the URL alphabet', '-_8='],
])('refuses base64 %s', (_what, text) => {
  expect(decodeBase64(text)).toBeUndefined()
})

test('the URL alphabet has no padding and no sign that a URL would change', () => {
  expect(encodeBase64Url(new Uint8Array([251, 255]))).toBe('-_8')
})

test('encodes the view it is given, not the buffer behind it', () => {
  expect(encodeHex(new Uint8Array([1, 2, 3, 4]).subarray(1, 3))).toBe('0203')
})

test('a byte outside ASCII becomes a character that no alphabet has', () => {
  expect(textOf(utf8('0ü'))).toBe('0Ã¼')
  expect(textOf('as it is')).toBe('as it is')
})
