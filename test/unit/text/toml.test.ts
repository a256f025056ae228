import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse, TomlError } from 'smol-toml'
import { bytesOf } from '../../../shared/text/encoding.ts'
import { tooDeepAt } from '../../../shared/text/toml-nesting.ts'
import { readToml, type TomlOptions } from '../../../shared/text/toml.ts'

const read = (text: string, options: TomlOptions = {}) =>
  readToml(bytesOf(text), 'a.toml', { top: 'any', ...options })
const codes = (text: string, options?: TomlOptions) => read(text, options).findings.map(({ code }) => code)
const spots = (text: string, options?: TomlOptions) =>
  read(text, options).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)

function document(text: string, options?: TomlOptions) {
  const result = read(text, options)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.document
}

const release = `# a release
name = "demo"
version = '1.2.3'
source.release.kind = "github" # dotted
size = 1_000

[source.version] # header
kind = "tag"

[[artifacts]]
target = "any"
binaries = [{ name = "a", path = "b" }]

[[artifacts]]
"quoted key" = """
text"""

[artifacts.extra]
x = [1, [2]]
`

test('reads every kind of value, tables without prototype', () => {
  const { value } = document(release.replace('source.release', 'other.release'))
  expect(value).toEqual({
    name: 'demo',
    version: '1.2.3',
    other: { release: { kind: 'github' } },
    size: 1000,
    source: { version: { kind: 'tag' } },
    artifacts: [
      { target: 'any', binaries: [{ name: 'a', path: 'b' }] },
      { 'quoted key': 'text', extra: { x: [1, [2]] } },
    ],
  })
  expect(Object.getPrototypeOf(value)).toBeNull()
})

test('knows where each value and each key stands', () => {
  const found = document(release.replace('source.release', 'other.release'))
  const place = (...path: (string | number)[]) => {
    const { line, column } = found.placeOf(path)
    return `${line}:${column}`
  }
  const keyPlace = (...path: (string | number)[]) => {
    const { line, column } = found.keyPlaceOf(path)
    return `${line}:${column}`
  }
  expect([place('name'), keyPlace('name')]).toEqual(['2:8', '2:1'])
  expect([place('other', 'release', 'kind'), keyPlace('other', 'release')]).toEqual(['4:22', '4:7'])
  expect([place('source', 'version'), keyPlace('source', 'version'), keyPlace('source')]).toEqual([
    '7:1',
    '7:9',
    '7:2',
  ])
  expect([place('artifacts'), place('artifacts', 0), place('artifacts', 1)]).toEqual(['10:1', '10:1', '14:1'])
  expect([
    place('artifacts', 0, 'binaries', 0, 'path'),
    keyPlace('artifacts', 0, 'binaries', 0, 'path'),
  ]).toEqual(['12:34', '12:27'])
  expect([place('artifacts', 1, 'extra', 'x', 1, 0), keyPlace('artifacts', 1, 'extra')]).toEqual([
    '19:10',
    '18:12',
  ])
  expect([place('artifacts', 1, 'nothing'), place('artifacts', 7), place('nothing')]).toEqual([
    '14:1',
    '10:1',
    '1:1',
  ])
  expect(found.sourceOf(['size'])).toBe('1_000')
  expect(found.sourceOf(['artifacts', 1, 'quoted key'])).toBe('"""\ntext"""')
})

test.each([
  ['a = 1\na = 2\n', 'E_DOC_DUPLICATE_KEY 2:1'],
  ['a = 1\n"\\u0061" = 2\n', 'E_DOC_DUPLICATE_KEY 2:1'],
  ['[a]\nx = 1\n[a]\ny = 2\n', 'E_DOC_DUPLICATE_KEY 3:2'],
  ['a.b = 1\n[a]\nc = 2\n', 'E_DOC_DUPLICATE_KEY 2:2'],
  ['a = {b = 1, b = 2}\n', 'E_DOC_DUPLICATE_KEY 1:13'],
  ['a = {b = 1}\na.c = 2\n', 'E_DOC_DUPLICATE_KEY 2:1'],
  ['a = []\n[[a]]\n', 'E_DOC_SYNTAX 2:3'],
  ['__proto__ = 1\n', 'E_DOC_FORBIDDEN_KEY 1:1'],
  ['a.__proto__.b = 1\n', 'E_DOC_FORBIDDEN_KEY 1:3'],
  ['[a]\nx = {"constructor" = 1}\n', 'E_DOC_FORBIDDEN_KEY 2:6'],
  ['["__pro\\u0074o__"]\n', 'E_DOC_FORBIDDEN_KEY 1:2'],
  ['[a.prototype]\n', 'E_DOC_FORBIDDEN_KEY 1:4'],
  ['a = 1.0\n', 'E_DOC_TYPE 1:5'],
  ['a = [1, 2, 3e4]\n', 'E_DOC_TYPE 1:12'],
  ['a = [\n  inf,\n]\n', 'E_DOC_TYPE 2:3'],
  ['a = -nan\n', 'E_DOC_TYPE 1:5'],
  ['a=+1.5\n', 'E_DOC_TYPE 1:3'],
  ['a = 9007199254740993\n', 'E_DOC_TYPE 1:5'],
  ['a = 99999999999999999999\n', 'E_DOC_TYPE 1:5'],
  ['a = 2024-01-01\n', 'E_DOC_TYPE 1:5'],
  ['a = [1, 07:32:00]\n', 'E_DOC_TYPE 1:9'],
  ['a = "\\u001b[31m"\n', 'E_DOC_TYPE 1:5'],
  ['"a\\nb" = 1\n', 'E_DOC_TYPE 1:1'],
  ['a = "x\x01"\n', 'E_DOC_SYNTAX 1:7'],
  ['# a\rb = 1\n', 'E_DOC_SYNTAX 1:4'],
  ['# \0\n', 'E_DOC_ENCODING 1:3'],
  ['a = 1\r\n', 'E_DOC_ENCODING 1:6'],
  ['a = "x', 'E_DOC_SYNTAX 1:5'],
  ['a = \n', 'E_DOC_SYNTAX 1:5'],
  ['a = 1 b = 2\n', 'E_DOC_SYNTAX 1:7'],
  ['<<<<<<< HEAD\na = 1\n', 'E_DOC_SYNTAX 1:1'],
  ['a = "\\ud800"\n', 'E_DOC_SYNTAX 1:6'],
])('refuses %j', (text, expected) => {
  expect(spots(text)).toEqual([expected])
})

test.each([
  'a = "\\e"\n',
  'a = "\\x41"\n',
  'a = {b = 1,}\n',
  'a = {\n b = 1}\n',
  'a = {b = 1 # c\n}\n',
  'a = {b = 1,\n c = 2}\n',
  'a = 07:32\n',
  'a = 2024-01-01 07:32\n',
])('refuses what only TOML 1.1 has: %j', text => {
  expect(parse(text)).toBeDefined()
  expect(codes(text)).toEqual(['E_DOC_SYNTAX'])
})

test('goes on after a doubtful value to find what else is wrong', () => {
  const result = read('a = 1.5\nb = 2024-01-01\n__proto__ = 1\nprototype = 2\nc = 3\n')
  expect(result.findings.map(({ code, line }) => `${code} ${line}`)).toEqual([
    'E_DOC_TYPE 1',
    'E_DOC_TYPE 2',
    'E_DOC_FORBIDDEN_KEY 3',
    'E_DOC_FORBIDDEN_KEY 4',
  ])
  expect(result.document?.value).toEqual({ a: 1.5, b: '2024-01-01', c: 3 })
})

test('takes other numbers and dates where they are allowed', () => {
  const found = document('a = 1.50\nb = 1979-05-27T07:32:00-08:00\nc = 12345678901234567890\n', {
    numbers: 'any',
    dates: 'text',
  })
  expect(found.value).toEqual({ a: 1.5, b: '1979-05-27T07:32:00-08:00', c: 12345678901234567000 })
  expect(found.sourceOf(['c'])).toBe('12345678901234567890')
  expect(codes('a = inf\n', { numbers: 'any' })).toEqual(['E_DOC_TYPE'])
})

test('wants an empty file to be meant', () => {
  expect(codes('', { top: 'map' })).toEqual(['E_DOC_TYPE'])
  expect(codes('\n \n', { top: 'map' })).toEqual(['E_DOC_TYPE'])
  expect(codes('# nothing to set\n', { top: 'map' })).toEqual([])
  expect(codes('')).toEqual([])
})

describe('limits', () => {
  test('on depth, by brackets and by dots', () => {
    expect(spots('a = [[1]]\n', { limits: { depth: 2 } })).toEqual(['E_DOC_LIMIT 1:6'])
    expect(codes('a = [[1]]\n', { limits: { depth: 3 } })).toEqual([])
    expect(codes('a.b.c = 1\n', { limits: { depth: 2 } })).toEqual(['E_DOC_LIMIT'])
    expect(codes('a.b.c = 1\n', { limits: { depth: 3 } })).toEqual([])
  })
  test('on values', () => {
    expect(codes('a = [1, 2]\n', { limits: { nodes: 3 } })).toEqual(['E_DOC_LIMIT'])
    expect(codes('a = [1, 2]\n', { limits: { nodes: 4 } })).toEqual([])
    expect(codes('a = [1, 2]\n'.repeat(1) + 'b = 1\n'.repeat(1), { limits: { nodes: 1 } })).toEqual([
      'E_DOC_LIMIT',
    ])
  })
  test.each([
    ['brackets', `x = ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`],
    ['braces', `x = ${'{a='.repeat(15_000)}1${'}'.repeat(15_000)}\n`],
    ['dots', `x${'.x'.repeat(30_000)} = 1\n`],
    ['a header', `[x${'.x'.repeat(30_000)}]\n`],
    ['dots behind a forbidden key', `__proto__${'.x'.repeat(30_000)} = 1\n`],
    ['dots before a forbidden key', `x${'.x'.repeat(30_000)}.__proto__ = 1\n`],
    ['brackets behind a forbidden key', `__proto__ = 1\nx = ${'['.repeat(30_000)}${']'.repeat(30_000)}\n`],
    ['brackets behind four quotes', `x = ["""a"""", ${'['.repeat(30_000)}${']'.repeat(30_000)}]\n`],
  ])('never run out of stack on deep %s', (_, text) => {
    expect(codes(text).some(code => code === 'E_DOC_LIMIT' || code === 'E_DOC_FORBIDDEN_KEY')).toBe(true)
    expect(() => read(text, { limits: { depth: 1e9, nodes: 1e9 } })).not.toThrow()
  })
})

test('says what is there in its own words', () => {
  expect(read('[a]\n[a]\n').findings[0]?.message).toBe('"a" is defined twice')
  expect(read('a = 1.50\n').findings[0]?.message).toBe('the number 1.50 is no whole number')
  expect(read('a = 2024-01-01\n').findings[0]?.message).toBe(
    '2024-01-01 is a date, which not every reader has',
  )
  expect(read('a = "\n').findings[0]?.message).toBe('control characters are not allowed in strings')
})

test('leaves every prototype as it was', () => {
  read('__proto__.polluted = 1\n')
  read('[__proto__]\npolluted = 1\n[constructor.prototype]\npolluted = 1\n')
  read('a = {__proto__ = {polluted = 1}}\n')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

const pieces = [
  'a',
  'b',
  '.',
  ' = ',
  '1',
  '1.5',
  '"x"',
  "'''",
  '"""',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ', ',
  '\n',
  '#c',
  '\\',
  '\\"',
  '2024-01-01',
  '07:32',
  'inf',
  '\n[',
  '[[',
  ']]\n',
  '\na = ',
  '\nb.c = ',
  'é',
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map(parts => parts.join(''))

test('any text gives a document or findings, and places for it', () => {
  fc.assert(
    fc.property(text, input => {
      const result = read(input)
      expect(result.ok).toBe(result.findings.length === 0)
      if (!result.ok) return
      // Both parsers read it, and what only one of them takes is refused.
      expect(() => result.document.tree()).not.toThrow()
    }),
    { numRuns: 5000 },
  )
})

test('counts brackets as the parser does', () => {
  fc.assert(
    fc.property(text, input => {
      try {
        parse(input, { maxDepth: 1e3 })
      } catch {
        return
      }
      const isDeep = (maxDepth: number) => {
        try {
          parse(input, { maxDepth })
          return false
        } catch (error) {
          if (error instanceof TomlError) return true
          throw error
        }
      }
      // Headers count as brackets too, two deep at most.
      for (const depth of [2, 3, 4]) if (isDeep(depth)) expect(tooDeepAt(input, depth)).toBeDefined()
    }),
    { numRuns: 5000 },
  )
})

test('any bytes give a document or findings, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      const result = readToml(bytes, 'a.toml')
      expect(result.ok).toBe(result.findings.length === 0)
    }),
    { numRuns: 1000 },
  )
})
