import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesOf, readText, type EncodingOptions } from '../../../shared/text/encoding.ts'
import { placesIn } from '../../../shared/text/places.ts'

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'number' ? [part] : [...bytesOf(part)])))
const spots = (input: Uint8Array, options?: EncodingOptions) =>
  readText(input, 'a.toml', options).findings.map(
    ({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`,
  )

test('gives the text of clean bytes', () => {
  const text = 'a = "é 世界 🎉 \u00a0"\n\tb\n'
  expect(readText(bytesOf(text), 'a.toml')).toEqual({ text, findings: [] })
  expect(readText(new Uint8Array(), 'a.toml')).toEqual({ text: '', findings: [] })
})

test.each([
  ['a byte that is never UTF-8', bytes('a\nbc', 0xff, 'd'), 'E_DOC_ENCODING 2:3'],
  ['an overlong form', bytes('é', 0xc0, 0x80), 'E_DOC_ENCODING 1:2'],
  ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), 'E_DOC_ENCODING 1:1'],
  ['a character beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 'E_DOC_ENCODING 1:1'],
  ['a cut character', bytes('ab', 0xe4, 0xb8), 'E_DOC_ENCODING 1:3'],
  ['a byte order mark', bytes('\ufeff{}'), 'E_DOC_ENCODING 1:1'],
  ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0), 'E_DOC_ENCODING 1:1'],
  ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x7b), 'E_DOC_ENCODING 1:1'],
  ['a NUL', bytes('a\n\0b'), 'E_DOC_ENCODING 2:1'],
  ['an escape code', bytes('a\x1b[31m'), 'E_DOC_ENCODING 1:2'],
  ['DEL', bytes('\x7f'), 'E_DOC_ENCODING 1:1'],
  ['a C1 control', bytes('\x9b31m'), 'E_DOC_ENCODING 1:1'],
  ['a bare CR', bytes('a\rb'), 'E_DOC_ENCODING 1:2'],
  ['CRLF', bytes('a\r\nb\r\n'), 'E_DOC_ENCODING 1:2'],
  ['a byte order mark inside', bytes('a\n\ufeffb'), 'E_DOC_ENCODING 2:1'],
  ['NEL', bytes('a\x85b'), 'E_DOC_ENCODING 1:2'],
  ['a line separator', bytes('a\u2028b'), 'E_DOC_ENCODING 1:2'],
  ['nothing but zeros', new Uint8Array(300), 'E_DOC_SYNTAX 1:1'],
])('refuses %s at its place', (_, input, expected) => {
  expect(spots(input)).toEqual([expected])
})

test('reports each kind of fault once, with how often it is there', () => {
  const { text, findings } = readText(bytes('a\0\0\x1bb\r\nc\rd\r\n'), 'a.toml')
  expect(text).toBeUndefined()
  expect(findings.map(({ message }) => message)).toEqual([
    'the file has a bare carriage return (U+000D)',
    'the file has a NUL byte (U+0000), 2 times',
    'the file has a control character (U+001B)',
    'the file has CRLF line ends; LF was wanted, 2 times',
  ])
})

test('counts no further than a person would read', () => {
  const [found] = readText(new Uint8Array(2_000_000).fill(13), 'a', { limitBytes: 2e6 }).findings
  expect(found?.message).toMatch('more than 1000 times')
})

test('goes on with a text that has only CRLF against it', () => {
  expect(readText(bytes('a\r\n'), 'a.toml').text).toBe('a\r\n')
  expect(readText(bytes('a\r\n'), 'a.toml', { lineEnds: 'lf-or-crlf' })).toEqual({
    text: 'a\r\n',
    findings: [],
  })
  expect(spots(bytes('a\rb\r\n'), { lineEnds: 'lf-or-crlf' })).toEqual(['E_DOC_ENCODING 1:2'])
})

test('leaves to the grammar what the grammar refuses', () => {
  const refusedByGrammar = /[\x01-\x1f]/
  expect(spots(bytes('a\x01b'), { refusedByGrammar })).toEqual(['E_DOC_SYNTAX 1:2'])
  expect(spots(bytes('a\rb'), { refusedByGrammar })).toEqual(['E_DOC_SYNTAX 1:2'])
  expect(spots(bytes('a\r\nb'), { refusedByGrammar })).toEqual(['E_DOC_ENCODING 1:2'])
})

test('refuses a file over the limit without looking into it', () => {
  const { text, findings } = readText(bytes('abcd', 0xff), 'a.toml', { limitBytes: 4 })
  expect(text).toBeUndefined()
  expect(findings).toMatchObject([
    { code: 'E_DOC_LIMIT', file: 'a.toml', message: 'the file has 5 bytes; at most 4 are read' },
  ])
  expect(spots(new Uint8Array(64 * 1024 + 1).fill(0x61))).toEqual(['E_DOC_LIMIT -:-'])
  expect(spots(new Uint8Array(64 * 1024).fill(0x61))).toEqual([])
})

test('names the byte that makes no character', () => {
  expect(readText(bytes('ab', 0xff), 'a').findings[0]?.message).toBe(
    'the file is not UTF-8: byte 0xff makes no character',
  )
  expect(readText(bytes('ab', 0xe4), 'a').findings[0]?.message).toBe('the file ends inside a UTF-8 character')
})

test('takes every text that has none of the faults, and no bytes that are no text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.string({ unit: 'binary' }).map(bytesOf)),
      input => {
        const { text, findings } = readText(input, 'a')
        const decoded = Buffer.from(input).toString('utf8')
        if (text !== undefined) expect(Buffer.from(bytesOf(text)).equals(Buffer.from(input))).toBe(true)
        const isClean =
          bytesOf(decoded).length === input.length &&
          !/[\0-\x08\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029]/.test(decoded)
        if (isClean && Buffer.from(bytesOf(decoded)).equals(Buffer.from(input))) expect(findings).toEqual([])
        else expect(findings.length).toBeGreaterThan(0)
      },
    ),
    { numRuns: 3000 },
  )
})

test('counts lines and UTF-16 columns from 1', () => {
  const placeAt = placesIn('a\n🎉b\n\nc', 'x')
  const all = [0, 1, 2, 4, 5, 6, 7, 8]
    .map(offset => placeAt(offset))
    .map(({ line, column }) => `${line}:${column}`)
  expect(all).toEqual(['1:1', '1:2', '2:1', '2:3', '2:4', '3:1', '4:1', '4:2'])
})
