import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPem, renderPem } from '../../../shared/crypto/pem.ts'

const block = fc.record({
  label: fc.constantFrom('PUBLIC KEY', 'PRIVATE KEY', 'X Y 2'),
  der: fc.uint8Array({ minLength: 1, maxLength: 300 }),
})

test('a block gives back its label and bytes', () => {
  fc.assert(
    fc.property(block, value => {
      expect(readPem(renderPem(value))).toEqual(value)
    }),
  )
})

test('lines have 64 characters and the last one ends too', () => {
  const lines = renderPem({ label: 'X', der: new Uint8Array(100) }).split('\n')
  expect(lines.map(({ length }) => length)).toEqual([17, 64, 64, 8, 15, 0])
})

test('a block without bytes is written, and not read', () => {
  const text = renderPem({ label: 'X', der: new Uint8Array() })
  expect(text).toBe('-----BEGIN X-----\n-----END X-----\n')
  expect(readPem(text)).toHaveProperty('problem')
})

test.each(['', 'x', '\n\n', '-----BEGIN X-----', '-----BEGIN x-----\nAA==\n-----END x-----'])(
  'refuses %j',
  text => {
    expect(readPem(text)).toHaveProperty('problem')
  },
)
