import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bytesOf } from '../../../shared/text/encoding.ts'
import { readYaml, type YamlOptions } from '../../../shared/text/yaml.ts'

const read = (text: string, options: YamlOptions = {}) =>
  readYaml(bytesOf(text), 'm.yaml', { top: 'any', ...options })
const codes = (text: string, options?: YamlOptions) => read(text, options).findings.map(({ code }) => code)
const spots = (text: string, options?: YamlOptions) =>
  read(text, options).findings.map(({ code, line, column }) => `${code} ${line}:${column}`)

function document(text: string, options?: YamlOptions) {
  const result = read(text, options)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.document
}

const manifest = `# the manifest
---
name: acme/demo   # who
version: 0.41.25
publisher:
  name: 'acme'
  email: "a@example.com"
commands:
  - demo
  - name: x
    on-fail: |
      a
       b
empty:
flow: {a: 1, b: [c, "d"], e: }
`

test('reads what all readers agree on, maps without prototype', () => {
  const { value } = document(manifest)
  expect(value).toEqual({
    name: 'acme/demo',
    version: '0.41.25',
    publisher: { name: 'acme', email: 'a@example.com' },
    commands: ['demo', { name: 'x', 'on-fail': 'a\n b\n' }],
    empty: null,
    flow: { a: 1, b: ['c', 'd'], e: null },
  })
  expect(Object.getPrototypeOf(value)).toBeNull()
})

test('knows where each value and key stands, and how a scalar is written', () => {
  const found = document(manifest)
  expect(found.placeOf(['publisher', 'email'])).toEqual({ file: 'm.yaml', line: 7, column: 10 })
  expect(found.keyPlaceOf(['publisher', 'email'])).toEqual({ file: 'm.yaml', line: 7, column: 3 })
  expect(found.placeOf(['commands', 1, 'name'])).toMatchObject({ line: 10, column: 11 })
  expect(found.placeOf(['flow', 'b', 1])).toMatchObject({ line: 15, column: 21 })
  expect(found.placeOf(['publisher', 'nothing'])).toMatchObject({ line: 6, column: 3 })
  expect(found.keyPlaceOf(['empty'])).toMatchObject({ line: 14, column: 1 })
  expect(found.sourceOf(['publisher', 'email'])).toBe('"a@example.com"')
  expect(found.scalarAt(['version'])).toEqual({ style: 'plain', text: '0.41.25' })
  expect(found.scalarAt(['publisher', 'name'])).toEqual({ style: 'single-quoted', text: 'acme' })
  expect(found.scalarAt(['publisher', 'email'])).toEqual({ style: 'double-quoted', text: 'a@example.com' })
  expect(found.scalarAt(['commands', 1, 'on-fail'])).toEqual({ style: 'block', text: 'a\n b\n' })
  expect(found.scalarAt(['empty'])).toEqual({ style: 'plain', text: '' })
  expect(found.scalarAt(['publisher'])).toBeUndefined()
  expect(found.scalarAt(['nothing', 0])).toBeUndefined()
})

describe('what modreg leaves out of YAML', () => {
  test.each([
    ['x: &a 1\n', ['E_DOC_ALIAS 1:4']],
    ['x: &a 1\ny: *a\n', ['E_DOC_ALIAS 1:4', 'E_DOC_ALIAS 2:4']],
    ['x: &a\n  self: *a\n', ['E_DOC_ALIAS 1:4', 'E_DOC_ALIAS 2:9']],
    ['<<: {a: 1}\n', ['E_DOC_ALIAS 1:1']],
    ['a: {<<: {b: 1}}\n', ['E_DOC_ALIAS 1:5']],
    ['*a : 1\n', ['E_DOC_ALIAS 1:1']],
    ['x: !!js/function "f"\n', ['E_DOC_UNSAFE_TAG 1:4']],
    ['x: !Ref abc\n', ['E_DOC_UNSAFE_TAG 1:4']],
    ['!!map {a: 1}\n', ['E_DOC_UNSAFE_TAG 1:1']],
    ['- !<tag:x> a\n', ['E_DOC_UNSAFE_TAG 1:3']],
    ['%YAML 1.1\n---\na: b\n', ['E_DOC_SYNTAX 1:1']],
    ['%TAG ! tag:x,2000:\n---\na: b\n', ['E_DOC_UNSAFE_TAG 1:1']],
    ['a: b\n---\nc: d\n', ['E_DOC_SYNTAX 2:1']],
    ['a: b\n...\n---\nc: d\n', ['E_DOC_SYNTAX 3:1']],
    ['? a\n: b\n', ['E_DOC_TYPE 1:1']],
    ['? \n: x\n', ['E_DOC_TYPE 1:1', 'E_DOC_TYPE 1:3']],
    [': x\n', ['E_DOC_TYPE 1:1']],
    ['true: x\n', ['E_DOC_TYPE 1:1']],
    ['on: x\n', ['E_DOC_TYPE 1:1']],
    ['1: x\n', ['E_DOC_TYPE 1:1']],
    ['[a]: x\n', ['E_DOC_TYPE 1:1']],
    ['{a: 1}: x\n', ['E_DOC_TYPE 1:1']],
    ['a: 1\na: 2\n', ['E_DOC_DUPLICATE_KEY 2:1']],
    ['a: 1\n"\\x61": 2\n', ['E_DOC_DUPLICATE_KEY 2:1']],
    ["x: {a: 1, 'a': 2}\n", ['E_DOC_DUPLICATE_KEY 1:11']],
    ['__proto__: {polluted: 1}\n', ['E_DOC_FORBIDDEN_KEY 1:1']],
    ['"\\x5f_proto__": 1\n', ['E_DOC_FORBIDDEN_KEY 1:1']],
    ['a: {constructor: 1}\n', ['E_DOC_FORBIDDEN_KEY 1:5']],
    ['<<: {__proto__: {polluted: 1}}\n', ['E_DOC_ALIAS 1:1', 'E_DOC_FORBIDDEN_KEY 1:6']],
    ['x: "\\x1b[31m"\n', ['E_DOC_TYPE 1:4']],
    ['x: "\\ud800"\n', ['E_DOC_ENCODING 1:4']],
    ['"a\\nb": 1\n', ['E_DOC_TYPE 1:1']],
  ])('%j', (text, expected) => {
    expect(spots(text)).toEqual(expected)
  })
})

test('refuses what is no YAML, one finding a line', () => {
  expect(codes('a: [1\n')).toEqual(['E_DOC_SYNTAX'])
  expect(codes('a: b: c\n')).toEqual(['E_DOC_SYNTAX'])
  expect(codes('a: "b\n')).toEqual(['E_DOC_SYNTAX'])
  expect(codes('a:\n\tb: 1\n')).toEqual(['E_DOC_SYNTAX'])
  expect(spots('a: @b\nc: `d\n')).toEqual(['E_DOC_SYNTAX 1:4', 'E_DOC_SYNTAX 2:4'])
  const conflict = read('a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n')
  expect(conflict.findings[0]).toMatchObject({
    code: 'E_DOC_SYNTAX',
    hint: expect.stringMatching('merge conflict'),
  })
})

describe('unquoted words', () => {
  test.each([
    'no',
    'Yes',
    'on',
    'OFF',
    '010',
    '1_000',
    '0b1',
    '0o7',
    '1:30',
    '2024-01-01',
    '2024-01-01 10:00:00',
    '=',
    '1e3x',
  ])('that readers disagree on are refused: %s', word => {
    expect(codes(`a: ${word}\n`)).toEqual(word === '1e3x' ? [] : ['E_DOC_TYPE'])
  })
  test.each([
    ['1', 1],
    ['-12', -12],
    ['0x1F', 31],
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['', null],
    ['1.2.3', '1.2.3'],
    ['nope', 'nope'],
    ['sha256:ab', 'sha256:ab'],
    ['-rf', '-rf'],
    ['2024-1', '2024-1'],
  ])('that all readers agree on have that meaning: %s', (word, value) => {
    expect(document(`a: ${word}\n`).value).toEqual({ a: value })
  })
  test('are no numbers but whole ones', () => {
    expect(read('a: 1.10\n').findings).toMatchObject([
      {
        code: 'E_DOC_TYPE',
        message: 'the number 1.10 is no whole number',
        hint: 'Put it in quotes if it is text.',
      },
    ])
    expect(codes('a: 9007199254740993\n')).toEqual(['E_DOC_TYPE'])
    expect(codes('a: .inf\n')).toEqual(['E_DOC_TYPE'])
    expect(codes('a: .nan\n')).toEqual(['E_DOC_TYPE'])
    expect(codes('a: -0\n')).toEqual(['E_DOC_TYPE'])
    expect(document('a: 1.10\n', { numbers: 'any' }).value).toEqual({ a: 1.1 })
  })
  test('stay text where the caller says so', () => {
    const { value } = document('a: 1.10\nb: yes\nc: ~\nd:\n', { plain: 'text' })
    expect(value).toEqual({ a: '1.10', b: 'yes', c: '~', d: null })
  })
  test('are refused where text is due', () => {
    const plain = (path: readonly (string | number)[]) =>
      path[0] === 'version' ? ('quoted' as const) : ('agreed' as const)
    const result = read('version: 1\nsize: 1\n', { plain })
    expect(result.findings).toMatchObject([
      { line: 1, column: 10, message: '"1" is a number without quotes, and a text was wanted' },
    ])
    expect(result.document?.value).toEqual({ version: '1', size: 1 })
    expect(codes('version: ~\n', { plain })).toEqual(['E_DOC_TYPE'])
    expect(codes('version: 1.10\n', { plain })).toEqual(['E_DOC_TYPE'])
    expect(codes('version: no\n', { plain })).toEqual(['E_DOC_TYPE'])
    expect(codes('version: 1.2.3\n', { plain })).toEqual([])
    expect(codes('version: "1"\n', { plain })).toEqual([])
  })
  test('mean what YAML 1.2 says where the caller says so', () => {
    expect(document('a: no\nb: 0o17\nc: 010\nd: 1_0\n', { plain: 'core' }).value).toEqual({
      a: 'no',
      b: 15,
      c: 10,
      d: '1_0',
    })
  })
  test('as keys stay text where the caller says so', () => {
    expect(document('0.2: a\n1: b\non: c\n', { keys: 'text' }).value).toEqual({
      '0.2': 'a',
      '1': 'b',
      on: 'c',
    })
    expect(codes(': a\n', { keys: 'text' })).toEqual(['E_DOC_TYPE'])
  })
})

test('goes on after a doubtful value to find what else is wrong', () => {
  const result = read('a: no\nb: 1.5\nb: 2\nc: x\n')
  expect(result.findings).toHaveLength(3)
  expect(result.document?.value).toEqual({ a: 'no', b: 1.5, c: 'x' })
})

test('refuses what is too deep or too full before it is built', () => {
  expect(codes('[[a]]\n', { limits: { depth: 1 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('[[a]]\n', { limits: { depth: 2 } })).toEqual([])
  expect(codes('a:\n  b:\n    - c\n', { limits: { depth: 2 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('a:\n  b:\n    - c\n', { limits: { depth: 3 } })).toEqual([])
  expect(codes('[a, b, c]\n', { limits: { nodes: 3 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('[a, b, c]\n', { limits: { nodes: 4 } })).toEqual([])
  expect(codes('a:\nb:\nc:\n', { limits: { nodes: 3 } })).toEqual(['E_DOC_LIMIT'])
  expect(codes('- \n'.repeat(3), { limits: { nodes: 3 } })).toEqual(['E_DOC_LIMIT'])
})

test('sees through a bomb of aliases', () => {
  const levels = 'abcdefghi'.split('')
  const bomb = levels
    .map(
      (name, i) =>
        `${name}: &${name} [${Array(9)
          .fill(i === 0 ? 'lol' : `*${levels[i - 1]}`)
          .join(', ')}]\n`,
    )
    .join('')
  expect(new Set(codes(bomb))).toEqual(new Set(['E_DOC_ALIAS', 'E_DOC_LIMIT']))
})

test('reports no more of one kind than people read', () => {
  const { findings } = read(`a: [${'*a, '.repeat(400)}]\n`)
  expect(findings.length).toBe(50)
  expect(findings.at(-1)?.message).toMatch('and 350 more of this kind')
})

const lines = (line: (level: number) => string, count: number) =>
  Array.from({ length: count }, (_, level) => line(level)).join('')

test.each([
  ['flow lists', '['.repeat(60_000)],
  ['flow maps', '{a: '.repeat(15_000)],
  ['flow maps without keys', '{'.repeat(60_000)],
  ['block lists', lines(level => `${' '.repeat(level)}- \n`, 350)],
  ['block lists on one line', '- '.repeat(30_000)],
  ['block maps', lines(level => `${' '.repeat(level)}a:\n`, 350)],
  ['explicit keys', '? '.repeat(30_000)],
  ['closed flow lists', '['.repeat(30_000) + ']'.repeat(30_000)],
  ['colons', ': '.repeat(30_000)],
])('never runs out of stack on deep %s', (_, text) => {
  expect(codes(text.slice(0, 65_536))).toContain('E_DOC_LIMIT')
  expect(codes(text.slice(0, 65_536), { limits: { depth: 1e9 } })).toContain('E_DOC_LIMIT')
})

test('leaves every prototype as it was', () => {
  read('<<: {__proto__: {polluted: 1}}\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

const pieces = [
  'a',
  'b: ',
  '- ',
  '? ',
  ': ',
  '\n',
  '  ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '!!x ',
  '#c',
  '---\n',
  '...\n',
  '%',
  '<<: ',
  '1',
  '\t',
  '~',
  '@',
  '\\',
  'é',
]

test('any text gives a document or findings, never throws and never takes long', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), parts => {
      const result = read(parts.join(''))
      expect(result.ok).toBe(result.findings.length === 0)
      if (result.ok) expect(() => result.document.placeOf(['a', 0, 'b'])).not.toThrow()
    }),
    { numRuns: 5000 },
  )
})

test('any bytes give a document or findings, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      const result = readYaml(bytes, 'm.yaml')
      expect(result.ok).toBe(result.findings.length === 0)
    }),
    { numRuns: 1000 },
  )
})
