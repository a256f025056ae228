import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../../shared/model/json.ts'
import type { Change } from '../../../shared/text/change.ts'
import { bytesOf } from '../../../shared/text/encoding.ts'
import { sameValue } from '../../../shared/text/same-value.ts'
import { editYaml } from '../../../shared/text/yaml-edit.ts'
import { renderYaml } from '../../../shared/text/yaml-render.ts'
import { readYaml, type YamlOptions } from '../../../shared/text/yaml.ts'
import { changed, changeFor, values } from '../../support/change.ts'

function documentOf(text: string, options: YamlOptions = {}) {
  const result = readYaml(bytesOf(text), 'm.yaml', { top: 'any', ...options })
  if (result.document === undefined) throw new Error(JSON.stringify(result.findings))
  return result.document
}
const edit = (text: string, ...changes: Change<Json>[]) => editYaml(documentOf(text), changes)

const manifest = `# about us
name: nold-ai/demo   # the id
version: 0.41.25
commands:
  - demo
  - 'more'
bundle_dependencies: []
core_compatibility: '>=0.40.0,<1.0.0'
integrity:
  # what was signed
  checksum: sha256:aa
  signature: AAAA==   # base64
# the end
`

test('replaces a scalar and nothing else', () => {
  expect(edit(manifest, { set: ['version'], value: '0.41.26' })).toBe(manifest.replace('0.41.25', '0.41.26'))
  expect(edit(manifest, { set: ['name'], value: 'nold-ai/other' })).toBe(
    manifest.replace('ai/demo', 'ai/other'),
  )
  expect(edit(manifest, { set: ['commands', 1], value: 'x' })).toBe(manifest.replace("'more'", "'x'"))
})

test('writes a block of keys into a manifest: new, renewed, and the same again', () => {
  const integrity = { checksum: 'sha256:bb', signature: 'IXqozeG/aXKf+BL9A/2X9Nyb9LWaAg==' }
  const unsigned = manifest.slice(0, manifest.indexOf('integrity:'))
  const signed = `${unsigned}integrity:\n  checksum: sha256:bb\n  signature: IXqozeG/aXKf+BL9A/2X9Nyb9LWaAg==\n`
  expect(edit(unsigned, { set: ['integrity'], value: integrity })).toBe(signed)
  expect(edit(signed, { set: ['integrity'], value: integrity })).toBe(signed)
  expect(edit(manifest, { set: ['integrity'], value: integrity })).toBe(
    manifest.replace('sha256:aa', 'sha256:bb').replace('AAAA==', integrity.signature),
  )
  expect(edit(manifest, { set: ['integrity'], value: { checksum: 'sha256:bb' } })).toBe(
    manifest.replace('sha256:aa', 'sha256:bb').replace('  signature: AAAA==   # base64\n', ''),
  )
  expect(edit(manifest, { remove: ['integrity'] })).toBe(`${unsigned}# the end\n`)
})

test('fills what is empty', () => {
  expect(edit(manifest, { set: ['bundle_dependencies'], value: ['a/b'] })).toBe(
    manifest.replace('dependencies: []', 'dependencies:\n  - a/b'),
  )
  expect(edit(manifest, { insert: ['bundle_dependencies', 0], value: 'a/b' })).toBe(
    manifest.replace('dependencies: []', 'dependencies:\n  - a/b'),
  )
  expect(edit('a: # none\nb: 1\n', { set: ['a'], value: 'x' })).toBe('a: x # none\nb: 1\n')
  expect(edit('a: # none\nb: 1\n', { set: ['a', 'c', 'd'], value: 'x' })).toBe(
    'a: # none\n  c:\n    d: x\nb: 1\n',
  )
  expect(edit('a: {}   # none\n', { set: ['a', 'c'], value: [1] })).toBe('a:   # none\n  c:\n    - 1\n')
  expect(edit('', { set: ['a'], value: 1 })).toBe('a: 1\n')
  expect(edit('# only this\n', { set: ['a'], value: 1 })).toBe('# only this\na: 1\n')
  expect(edit('---\n', { set: ['a'], value: 1 })).toBe('---\na: 1\n')
})

test('empties what is left without anything', () => {
  expect(edit('a: # why\n  b: 1\nc: 2\n', { remove: ['a', 'b'] })).toBe('a: {} # why\nc: 2\n')
  expect(edit('a:\n- b\n', { remove: ['a', 0] })).toBe('a: []\n')
  expect(edit('a: 1\n', { remove: ['a'] })).toBe('{}\n')
})

test('keeps the layout of lists', () => {
  const list = 'a:\n- b  # first\n# between\n- c\nd: 1\n'
  expect(edit(list, { insert: ['a', 0], value: 'x' })).toBe(list.replace('- b', '- x\n- b'))
  expect(edit(list, { insert: ['a', 1], value: 'x' })).toBe(list.replace('- c', '- x\n- c'))
  expect(edit(list, { insert: ['a', 2], value: 'x' })).toBe(list.replace('- c', '- c\n- x'))
  expect(edit(list, { remove: ['a', 0] })).toBe('a:\n# between\n- c\nd: 1\n')
  expect(edit(list, { set: ['e'], value: ['x', { y: [1] }] })).toBe(`${list}e:\n- x\n- y:\n  - 1\n`)
  expect(edit(list, { set: ['a'], value: ['b', 'x', 'c'] })).toBe(list.replace('- c', '- x\n- c'))
})

test('changes maps that stand beside a dash', () => {
  const list = '- a: 1\n  b: 2\n-\n  c: 3\n- - d\n  - e\n'
  expect(edit(list, { remove: [0, 'a'] })).toBe('- b: 2\n-\n  c: 3\n- - d\n  - e\n')
  expect(edit(list, { set: [0, 'z'], value: 1 })).toBe('- a: 1\n  b: 2\n  z: 1\n-\n  c: 3\n- - d\n  - e\n')
  expect(edit(list, { set: [1, 'z'], value: { y: 1 } })).toBe(
    '- a: 1\n  b: 2\n-\n  c: 3\n  z:\n    y: 1\n- - d\n  - e\n',
  )
  expect(edit(list, { insert: [2, 0], value: 'x' })).toBe('- a: 1\n  b: 2\n-\n  c: 3\n- - x\n  - d\n  - e\n')
  expect(edit(list, { remove: [2, 0] })).toBe('- a: 1\n  b: 2\n-\n  c: 3\n- - e\n')
  expect(edit(list, { set: [0], value: 'x' })).toBe('- x\n-\n  c: 3\n- - d\n  - e\n')
  expect(edit('- x # c\n', { set: [0], value: { a: 1, b: 2 } })).toBe('- a: 1 # c\n  b: 2\n')
})

test('stays inside brackets', () => {
  const flow = "a: {b: 1, 'c': [d, e],}\n"
  expect(edit(flow, { set: ['a', 'b'], value: 'x, y' })).toBe("a: {b: 'x, y', 'c': [d, e],}\n")
  expect(edit(flow, { set: ['a', 'z'], value: { y: [1] } })).toBe("a: {b: 1, 'c': [d, e], z: {y: [1]},}\n")
  expect(edit(flow, { remove: ['a', 'b'] })).toBe("a: {'c': [d, e],}\n")
  expect(edit(flow, { remove: ['a', 'c'] })).toBe('a: {b: 1,}\n')
  expect(edit(flow, { insert: ['a', 'c', 0], value: 'x' })).toBe("a: {b: 1, 'c': [x, d, e],}\n")
  expect(edit(flow, { insert: ['a', 'c', 2], value: 'x' })).toBe("a: {b: 1, 'c': [d, e, x],}\n")
  expect(edit(flow, { remove: ['a', 'c', 1] })).toBe("a: {b: 1, 'c': [d],}\n")
  expect(edit('[a: 1, {b: }, c]\n', { set: [0, 'z'], value: 1 })).toBe('[{a: 1, z: 1}, {b: }, c]\n')
  expect(edit('{a, b: }\n', { set: ['a'], value: 1 })).toBe('{a: 1, b: }\n')
})

test('replaces block scalars and what spans several lines', () => {
  const text = 'a: |\n  one\n  two\n\nb: >+\n  three\n\nc: four\n  five\nd: "x\n  y"\n'
  expect(edit(text, { set: ['a'], value: 'x' })).toBe(text.replace('|\n  one\n  two\n', 'x\n'))
  expect(edit(text, { set: ['b'], value: 'x' })).toBe(text.replace('>+\n  three\n\n', 'x\n'))
  expect(edit(text, { set: ['c'], value: ['x'] })).toBe(text.replace('c: four\n  five', 'c:\n  - x'))
  expect(edit(text, { set: ['d'], value: 'z' })).toBe(text.replace('"x\n  y"', '"z"'))
  expect(edit(text, { remove: ['b'] })).toBe(text.replace('b: >+\n  three\n\n', ''))
  expect(edit('a: |\n  one\n', { set: ['b'], value: 1 })).toBe('a: |\n  one\nb: 1\n')
  expect(edit('a: |\n  one', { set: ['b'], value: 1 })).toBe('a: |\n  one\nb: 1')
})

test('keeps CRLF, a missing final line end and what follows the document', () => {
  const options = { lineEnds: 'lf-or-crlf' } as const
  const crlf = documentOf('a: 1\r\nb:\r\n  - c\r\n', options)
  expect(editYaml(crlf, [{ set: ['d'], value: { e: 1 } }])).toBe('a: 1\r\nb:\r\n  - c\r\nd:\r\n  e: 1\r\n')
  expect(editYaml(crlf, [{ set: ['a'], value: ['x'] }])).toBe('a:\r\n  - x\r\nb:\r\n  - c\r\n')
  expect(edit('a: 1', { set: ['b'], value: 2 })).toBe('a: 1\nb: 2')
  expect(edit('a: 1\nb: 2', { remove: ['b'] })).toBe('a: 1')
  expect(edit('---\na: 1\n...\n', { set: ['b'], value: 2 })).toBe('---\na: 1\nb: 2\n...\n')
})

describe('texts are written so that every reader takes them for texts', () => {
  test.each([
    ['1.10', "'1.10'"],
    ['no', "'no'"],
    ['~', "'~'"],
    ['', "''"],
    ['2024-01-01', "'2024-01-01'"],
    ['>=1,<2', "'>=1,<2'"],
    ['- a', "'- a'"],
    ['a: b', "'a: b'"],
    ['a #b', "'a #b'"],
    ['a:', "'a:'"],
    [' a', "' a'"],
    ['a ', "'a '"],
    ["it's", "it's"],
    ["'x'", "'''x'''"],
    ['a:b#c', 'a:b#c'],
    ['Grüße', 'Grüße'],
    ['a\nb', '"a\\nb"'],
    ['\u2028\x85\ufeff', '"\\u2028\\u0085\\ufeff"'],
  ])('%j', (text, written) => {
    expect(renderYaml({ a: text })).toBe(`a: ${written}\n`)
    const key = text.replace(/[\n\x85]/, '')
    const { value } = documentOf(renderYaml({ a: text, [key]: [text] }), { plain: 'core' })
    expect(value).toEqual({ a: text, [key]: [text] })
  })
})

test.each<[string, Change<Json>]>([
  ['a: 1\n', { set: ['a', 'b'], value: 1 }],
  ['a: [1]\n', { set: ['a', 'b'], value: 1 }],
  ['a: [1]\n', { set: ['a', 1], value: 1 }],
  ['a: [1]\n', { insert: ['a', 2], value: 1 }],
  ['a: {}\n', { insert: ['a', 0], value: 1 }],
  ['a: {}\n', { insert: ['b', 0], value: 1 }],
])('throws when %j has no place for %j', (text, change) => {
  expect(() => edit(text, change)).toThrow('no map or list stands')
})

test('reads words by the rule that the document was read with', () => {
  const text = 'a: 1.10\nb: yes\n'
  const asText = documentOf(text, { plain: 'text' })
  expect(editYaml(asText, [{ set: ['a'], value: '1.10' }])).toBe(text)
  expect(editYaml(asText, [{ set: ['b'], value: 2 }])).toBe('a: 1.10\nb: 2\n')
  expect(editYaml(documentOf(text), [{ set: ['a'], value: '1.10' }])).toBe("a: '1.10'\nb: yes\n")
})

const texts = ['x', 'no', '1.5', 'a: b', "it's", '# c', '', 'é "q"', 'a\nb', '- x', '[', '*a']
const value = values(texts)
const style = fc.record({
  indent: fc.constantFrom(2, 4),
  listIndent: fc.constantFrom(0, 2),
  quote: fc.constantFrom('single' as const, 'double' as const),
})
const wishes = fc.array(fc.tuple(fc.nat(1000), value), { maxLength: 4 })

// Comments wherever YAML allows one: beside values and on lines of their own.
function commented(text: string, seed: number): string {
  const lines = text.trimEnd().split('\n')
  return lines
    .map((line, i) => ((seed >> (i % 20)) & 1 ? `${line}  # ${i}\n# own ${i}\n` : `${line}\n`))
    .join('')
}

test('an edited text means what the changes say, and the file keeps its comments', () => {
  fc.assert(
    fc.property(
      fc.record({ before: value, style, wishes, seed: fc.nat() }),
      ({ before, style, wishes, seed }) => {
        fc.pre(typeof before === 'object' && before !== null && Object.keys(before).length > 0)
        let after: Json = before
        const changes = wishes.map(([where, fresh]) => {
          const change = changeFor(after, where, fresh)
          after = changed(after, change)
          return change
        })
        const text = commented(renderYaml(before, style), seed)
        const result = edit(text, ...changes)
        expect(sameValue(documentOf(result, { plain: 'core' }).value, after)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

test('flow style survives any change', () => {
  fc.assert(
    fc.property(fc.record({ before: value, wishes }), ({ before, wishes }) => {
      let after: Json = before
      const changes = wishes.map(([where, fresh]) => {
        const change = changeFor(after, where, fresh)
        after = changed(after, change)
        return change
      })
      const result = edit(JSON.stringify(before), ...changes)
      expect(sameValue(documentOf(result, { plain: 'core' }).value, after)).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('adding a key changes nothing before or after it', () => {
  fc.assert(
    fc.property(
      fc.record({ before: value, style, fresh: value, seed: fc.nat() }),
      ({ before, style, fresh, seed }) => {
        fc.pre(
          typeof before === 'object' &&
            before !== null &&
            !Array.isArray(before) &&
            Object.keys(before).length > 0,
        )
        const text = commented(renderYaml(before, style), seed)
        const result = edit(text, { set: ['new'], value: fresh })
        const at = result.search(/^new:/m)
        expect(text.startsWith(result.slice(0, at))).toBe(true)
        expect(result.endsWith(text.slice(at))).toBe(true)
      },
    ),
  )
})
