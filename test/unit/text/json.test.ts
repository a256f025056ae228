import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readJson } from '../../../shared/text/json.ts'
import type { ReadOptions } from '../../../shared/text/reading.ts'
import { renderJson } from '../../../shared/text/json-render.ts'
import { bytesOf } from '../../../shared/text/encoding.ts'

const read = (text: string, options: ReadOptions = {}) =>
  readJson(bytesOf(text), 'index.json', { top: 'any', ...options })
const codes = (text: string, options?: ReadOptions) => read(text, options).findings.map(({ code }) => code)
const spots = (text: string, options?: ReadOptions) =>
  read(text, options).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)

function document(text: string, options?: ReadOptions) {
  const result = read(text, options)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.document
}

test('reads every kind of value, maps without prototype', () => {
  const { value } = document(
    '{ "a": [1, -2, true, false, null, ""], "b": {"c": "\\u00e9\\n\\"\\/\\ud83c\\udf89"} }',
  )
  expect(value).toEqual({ a: [1, -2, true, false, null, ''], b: { c: 'é\n"/🎉' } })
  expect(Object.getPrototypeOf(value)).toBeNull()
  expect(Object.getPrototypeOf((value as { b: object }).b)).toBeNull()
})

test('knows where each value and each key stands', () => {
  const text = '{\n  "modules": [\n    {"id": "a/b"},\n    {"id": "c/d", "size": 12}\n  ]\n}\n'
  const found = document(text)
  expect(found.placeOf([])).toEqual({ file: 'index.json', line: 1, column: 1 })
  expect(found.placeOf(['modules', 1, 'size'])).toEqual({ file: 'index.json', line: 4, column: 27 })
  expect(found.keyPlaceOf(['modules', 1, 'size'])).toEqual({ file: 'index.json', line: 4, column: 19 })
  expect(found.sourceOf(['modules', 1, 'size'])).toBe('12')
  expect(found.sourceOf(['modules', 1])).toBe('{"id": "c/d", "size": 12}')
})

test('places what is missing at the nearest parent that is there', () => {
  const found = document('{"a": {"b": 1}}')
  expect(found.placeOf(['a', 'x', 'y']).column).toBe(7)
  expect(found.keyPlaceOf(['a', 'x']).column).toBe(7)
  expect(found.placeOf(['a', 'b', 'c']).column).toBe(13)
  expect(found.placeOf(['nothing']).column).toBe(1)
  expect(found.sourceOf(['a', 'x'])).toBeUndefined()
  expect(document('[[1]]').placeOf(['x']).column).toBe(1)
})

test.each([
  ['', 'E_DOC_SYNTAX 1:1'],
  ['{"a": 1', 'E_DOC_SYNTAX 1:1'],
  ['{"a": "bc', 'E_DOC_SYNTAX 1:7'],
  ['{"a" 1}', 'E_DOC_SYNTAX 1:6'],
  ['{a: 1}', 'E_DOC_SYNTAX 1:2'],
  ['[1,]', 'E_DOC_SYNTAX 1:4'],
  ['{"a": 1,}', 'E_DOC_SYNTAX 1:9'],
  ['[1 2]', 'E_DOC_SYNTAX 1:4'],
  ['// hi\n{}', 'E_DOC_SYNTAX 1:1'],
  ['{}\n{}', 'E_DOC_SYNTAX 2:1'],
  ['[NaN]', 'E_DOC_SYNTAX 1:2'],
  ['[01]', 'E_DOC_SYNTAX 1:2'],
  ['[1.]', 'E_DOC_SYNTAX 1:2'],
  ['[+1]', 'E_DOC_SYNTAX 1:2'],
  ['[.5]', 'E_DOC_SYNTAX 1:2'],
  ['[0x10]', 'E_DOC_SYNTAX 1:2'],
  ['[truer]', 'E_DOC_SYNTAX 1:2'],
  ["['a']", 'E_DOC_SYNTAX 1:2'],
  ['["\\x41"]', 'E_DOC_SYNTAX 1:3'],
  ['["\\u00g0"]', 'E_DOC_SYNTAX 1:3'],
  ['["a\nb"]', 'E_DOC_SYNTAX 1:4'],
  ['["a\tb"]', 'E_DOC_SYNTAX 1:4'],
  ['["a\x01b"]', 'E_DOC_SYNTAX 1:4'],
  ['<<<<<<< HEAD\n{}', 'E_DOC_SYNTAX 1:1'],
  ['\0\0\0', 'E_DOC_SYNTAX 1:1'],
])('refuses what is no JSON: %j', (text, expected) => {
  expect(spots(text)).toEqual([expected])
})

test.each([
  ['{"a": 1, "a": 2}', 'E_DOC_DUPLICATE_KEY 1:10'],
  ['{"a": 1, "\\u0061": 2}', 'E_DOC_DUPLICATE_KEY 1:10'],
  ['{"__proto__": {"polluted": true}}', 'E_DOC_FORBIDDEN_KEY 1:2'],
  ['{"\\u005f_proto__": 1}', 'E_DOC_FORBIDDEN_KEY 1:2'],
  ['{"a": {"constructor": 1}}', 'E_DOC_FORBIDDEN_KEY 1:8'],
  ['{"prototype": 1}', 'E_DOC_FORBIDDEN_KEY 1:2'],
  ['{"a\\nb": 1}', 'E_DOC_TYPE 1:2'],
  ['["a\\u001b[31m"]', 'E_DOC_TYPE 1:2'],
  ['["\\u0000"]', 'E_DOC_TYPE 1:2'],
  ['["\\ud800"]', 'E_DOC_ENCODING 1:2'],
  ['["\\udf89\\ud83c"]', 'E_DOC_ENCODING 1:2'],
  ['[1.5]', 'E_DOC_TYPE 1:2'],
  ['[1e2]', 'E_DOC_TYPE 1:2'],
  ['[-0]', 'E_DOC_TYPE 1:2'],
  ['[9007199254740992]', 'E_DOC_TYPE 1:2'],
  ['[1e400]', 'E_DOC_TYPE 1:2'],
])('refuses what readers disagree on: %j', (text, expected) => {
  expect(spots(text)).toEqual([expected])
})

test('reports everything in the order of the text, and still gives the document to look further', () => {
  const result = read('{"a": 1.5, "a": 2,\n "constructor": 3, "b": "\\u0007", "c": 4}')
  expect(result.ok).toBe(false)
  expect(result.findings.map(({ line, column }) => `${line}:${column}`)).toEqual([
    '1:7',
    '1:12',
    '2:2',
    '2:25',
  ])
  expect(result.document?.value).toEqual({ a: 1.5, b: '\u0007', c: 4 })
})

test('takes other numbers where they are allowed, and gives their source', () => {
  const found = document('[1.50, 1e2, 12345678901234567890]', { numbers: 'any' })
  expect(found.value).toEqual([1.5, 100, 12345678901234567000])
  expect(found.sourceOf([2])).toBe('12345678901234567890')
  expect(codes('[1e400]', { numbers: 'any' })).toEqual(['E_DOC_TYPE'])
})

test('refuses what is too large, too deep or too full before it is built', () => {
  expect(codes('[1,2,3]', { limits: { bytes: 6 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('[1,2,3]', { limits: { nodes: 3 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('[1,2,3]', { limits: { nodes: 4 } })).toEqual([])
  expect(codes('[[[]]]', { limits: { depth: 2 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('[[[]]]', { limits: { depth: 3 } })).toEqual([])
})

test.each(['[', '{"a":', '[{"a":'])('never runs out of stack on deep nesting of %s', opening => {
  const text = opening.repeat(200_000)
  expect(codes(text, { limits: { bytes: 64e6, nodes: 1e9, depth: 1e9 } })).toEqual(['E_DOC_LIMIT'])
})

test('wants a map at the top unless told otherwise', () => {
  expect(codes('[]', { top: 'map' })).toEqual(['E_DOC_TYPE'])
  expect(codes('null', { top: 'map' })).toEqual(['E_DOC_TYPE'])
  expect(codes('{}', { top: 'map' })).toEqual([])
})

test('wants a final line end where the format is signed', () => {
  expect(spots('{}', { finalNewline: 'required' })).toEqual(['E_DOC_ENCODING 1:3'])
  expect(codes('{}\n', { finalNewline: 'required' })).toEqual([])
})

test('reports CRLF once, with what else is wrong', () => {
  expect(spots('{\r\n"a": 1,\r\n"a": 2}\r\n')).toEqual(['E_DOC_ENCODING 1:2', 'E_DOC_DUPLICATE_KEY 3:1'])
  expect(codes('{\r\n}\r\n', { lineEnds: 'lf-or-crlf' })).toEqual([])
})

test('says what is there, what was wanted and what to do', () => {
  const [found] = read('{"a": 1,\n "b" = 2}').findings
  expect(found).toMatchObject({
    file: 'index.json',
    message: 'a colon after the key "b" was expected, not "="',
  })
  expect(read('// x').findings[0]?.message).toMatch('a comment, which JSON has not')
  expect(read('{\n<<<<<<< HEAD\n}').findings[0]?.hint).toMatch('merge conflict')
})

test('leaves every prototype as it was', () => {
  read('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

const json = fc
  .jsonValue({ maxDepth: 5, noUnicodeString: false })
  .map(value => JSON.parse(JSON.stringify(value)) as never)

test('reads what was rendered, in every layout', () => {
  const layout = fc.record(
    {
      indent: fc.constantFrom('', '  ', '\t'),
      ascii: fc.boolean(),
      comma: fc.constantFrom(',', ', '),
      colon: fc.constantFrom(':', ': '),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(json, layout, (value, style) => {
      const result = read(renderJson(value, style), { numbers: 'any' })
      const refused = result.findings.filter(
        ({ code }) => !['E_DOC_TYPE', 'E_DOC_ENCODING', 'E_DOC_FORBIDDEN_KEY'].includes(code),
      )
      expect(refused).toEqual([])
      if (result.ok) expect(JSON.stringify(result.document.value)).toBe(JSON.stringify(value))
    }),
    { numRuns: 500 },
  )
})

test('agrees with JSON.parse on what is JSON, but for what modreg refuses on purpose', () => {
  const tokens = [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"b"',
    '1',
    '-1',
    'true',
    'null',
    ' ',
    '\n',
    '"\\u0061"',
    '0',
    '.',
    'e',
    '"',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 12 }), parts => {
      const text = parts.join('')
      const found = codes(text, { numbers: 'any' })
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      expect(found.includes('E_DOC_SYNTAX')).toBe(!isJson)
    }),
    { numRuns: 5000 },
  )
})

test('any bytes give a document or findings, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      const result = readJson(bytes, 'index.json')
      expect(result.ok).toBe(result.findings.length === 0)
    }),
    { numRuns: 2000 },
  )
})
