import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../../shared/model/json.ts'
import type { Change } from '../../../shared/text/change.ts'
import { bytesOf } from '../../../shared/text/encoding.ts'
import { editJson } from '../../../shared/text/json-edit.ts'
import { renderJson } from '../../../shared/text/json-render.ts'
import { readJson } from '../../../shared/text/json.ts'
import { sameValue } from '../../../shared/text/same-value.ts'
import { changed, changeFor, pathsOf, values } from '../../support/change.ts'

function documentOf(text: string) {
  const { document } = readJson(bytesOf(text), 'index.json', {
    top: 'any',
    numbers: 'any',
    limits: { nodes: 1e6 },
  })
  if (document === undefined) throw new Error('no document')
  return document
}
const edit = (text: string, ...changes: Change<Json>[]) => editJson(documentOf(text), changes)

const index = `{
  "modules": [
    {
      "id": "a/b",
      "latest_version": "1.0.0",
      "tags" :  [ "x","y" ]
    },
    { "id": "c/d", "latest_version": "2.0.0" }
  ],
  "unknown":{"kept":  "as it is \\u00e9 \\/"}
}
`

test('replaces a value and nothing else', () => {
  expect(edit(index, { set: ['modules', 0, 'latest_version'], value: '1.1.0' })).toBe(
    index.replace('1.0.0', '1.1.0'),
  )
  expect(edit(index, { set: ['modules', 0, 'tags', 1], value: 'z' })).toBe(index.replace('"y"', '"z"'))
})

test('changes only what differs in a map or list', () => {
  const row = { id: 'a/b', latest_version: '1.1.0', tags: ['x', 'z', 'y'] }
  expect(edit(index, { set: ['modules', 0], value: row })).toBe(
    index.replace('1.0.0', '1.1.0').replace('"x","y"', '"x","z","y"'),
  )
  expect(edit(index, { set: ['modules', 1], value: { id: 'c/d' } })).toBe(
    index.replace(', "latest_version": "2.0.0"', ''),
  )
})

test('leaves what already means the same as it is written', () => {
  expect(edit(index, { set: ['unknown'], value: { kept: 'as it is é /' } })).toBe(index)
  expect(edit(index, { set: [], value: JSON.parse(index) as Json })).toBe(index)
  expect(edit('[1.0]', { set: [0], value: 1 })).toBe('[1.0]')
})

test('adds a key at the end of its map, in the style of its neighbours', () => {
  expect(edit(index, { set: ['modules', 0, 'tier'], value: 'official' })).toBe(
    index.replace('"y" ]\n', '"y" ],\n      "tier": "official"\n'),
  )
  expect(edit(index, { set: ['modules', 1, 'tier'], value: { a: [1] } })).toBe(
    index.replace('"2.0.0" }', '"2.0.0", "tier": {"a": [1]} }'),
  )
})

test('adds the maps on the way to a key', () => {
  expect(edit('{\n  "a": 1\n}\n', { set: ['b', 'c'], value: 2 })).toBe(
    '{\n  "a": 1,\n  "b": {\n    "c": 2\n  }\n}\n',
  )
})

test('inserts an element at the start, inside and at the end', () => {
  const list = '{\n  "a": [\n    1,\n    2\n  ]\n}\n'
  expect(edit(list, { insert: ['a', 0], value: 0 })).toBe('{\n  "a": [\n    0,\n    1,\n    2\n  ]\n}\n')
  expect(edit(list, { insert: ['a', 1], value: 0 })).toBe('{\n  "a": [\n    1,\n    0,\n    2\n  ]\n}\n')
  expect(edit(list, { insert: ['a', 2], value: 0 })).toBe('{\n  "a": [\n    1,\n    2,\n    0\n  ]\n}\n')
  expect(edit('[1, 2]', { insert: [0], value: 0 })).toBe('[0, 1, 2]')
  expect(edit('[1]', { insert: [0], value: 0 })).toBe('[0, 1]')
  expect(edit('{"a":[1]}', { insert: ['a', 1], value: 0 })).toBe('{"a":[1,0]}')
})

test('writes a new row on one line where the rows before it are', () => {
  const rows = '{"modules": [\n{"id": "a", "n": [1]},\n{"id": "b"}\n]}\n'
  expect(edit(rows, { insert: ['modules', 2], value: { id: 'c', n: [1, 2] } })).toBe(
    '{"modules": [\n{"id": "a", "n": [1]},\n{"id": "b"},\n{"id": "c", "n": [1, 2]}\n]}\n',
  )
})

test('fills an empty map or list', () => {
  expect(edit('{\n  "a": []\n}\n', { insert: ['a', 0], value: 'x' })).toBe('{\n  "a": [\n    "x"\n  ]\n}\n')
  expect(edit('{\n    "a": {}\n}\n', { set: ['a', 'b'], value: 'x' })).toBe(
    '{\n    "a": {\n        "b": "x"\n    }\n}\n',
  )
  expect(edit('{"a": {}}', { set: ['a', 'b'], value: 'x' })).toBe('{"a": {"b": "x"}}')
  expect(edit('{}\n', { set: ['a'], value: 'x' })).toBe('{\n  "a": "x"\n}\n')
})

test('removes a member with its comma', () => {
  expect(edit('{"a":1, "b":2, "c":3}', { remove: ['a'] })).toBe('{"b":2, "c":3}')
  expect(edit('{"a":1, "b":2, "c":3}', { remove: ['b'] })).toBe('{"a":1, "c":3}')
  expect(edit('{"a":1, "b":2, "c":3}', { remove: ['c'] })).toBe('{"a":1, "b":2}')
  expect(edit('{\n  "a": 1\n}', { remove: ['a'] })).toBe('{}')
  expect(edit(index, { remove: ['modules', 1] })).toBe(index.replace(/,\n {4}\{ "id": "c.*/, ''))
})

test('removing what is not there changes nothing', () => {
  expect(edit(index, { remove: ['nothing'] }, { remove: ['modules', 7] }, { remove: ['x', 'y'] })).toBe(index)
})

test('makes changes one after the other', () => {
  const text = edit(
    '{\n  "rows": []\n}\n',
    { insert: ['rows', 0], value: { id: 'a' } },
    { insert: ['rows', 1], value: { id: 'b' } },
    { set: ['rows', 1, 'id'], value: 'c' },
    { set: ['rows', 1, 'n'], value: [] },
    { insert: ['rows', 1, 'n', 0], value: 1 },
    { remove: ['rows', 0] },
  )
  expect(text).toBe(
    '{\n  "rows": [\n    {\n      "id": "c",\n      "n": [\n        1\n      ]\n    }\n  ]\n}\n',
  )
})

test('keeps tabs, CRLF and an ASCII file', () => {
  expect(edit('{\r\n\t"a": 1\r\n}\r\n', { set: ['é'], value: ['ü'] })).toBe(
    '{\r\n\t"a": 1,\r\n\t"\\u00e9": [\r\n\t\t"\\u00fc"\r\n\t]\r\n}\r\n',
  )
  expect(edit('{\n  "é": 1\n}', { set: ['a'], value: 'ü' })).toBe('{\n  "é": 1,\n  "a": "ü"\n}')
})

test.each<[string, Change<Json>]>([
  ['{"a": 1}', { set: ['a', 'b'], value: 1 }],
  ['{"a": []}', { set: ['a', 0], value: 1 }],
  ['{"a": []}', { set: ['a', 'b'], value: 1 }],
  ['{"a": []}', { insert: ['a', 1], value: 1 }],
  ['{"a": []}', { insert: ['b', 0], value: 1 }],
  ['{"a": {}}', { insert: ['a', 0], value: 1 }],
])('throws when %s has no place for %j', (text, change) => {
  expect(() => edit(text, change)).toThrow('no map or list stands')
})

const value = values(['x"\\\n', 'é', '}],{['])
const layouts = fc.constantFrom(
  {},
  { comma: ',' as const, colon: ':' as const },
  { indent: '  ' },
  { indent: '\t', lineEnd: '\r\n' as const },
)

test('an edited text means what the changes say', () => {
  fc.assert(
    fc.property(
      value,
      layouts,
      fc.array(fc.tuple(fc.nat(1000), value), { maxLength: 5 }),
      (before, layout, wishes) => {
        let after: Json = before
        const changes = wishes.map(([seed, fresh]) => {
          const change = changeFor(after, seed, fresh)
          after = changed(after, change)
          return change
        })
        const text = edit(renderJson(before, layout), ...changes)
        expect(sameValue(JSON.parse(text), after)).toBe(true)
        expect(edit(text)).toBe(text)
      },
    ),
    { numRuns: 2000 },
  )
})

const oneChange = fc.record({ before: value, layout: layouts, seed: fc.nat(1000), fresh: value })

test('a file in one style stays in that style', () => {
  fc.assert(
    fc.property(oneChange, ({ before, layout, seed, fresh }) => {
      fc.pre(typeof before === 'object' && before !== null && Object.keys(before).length > 1)
      const text = edit(renderJson(before, layout), changeFor(before, seed, fresh))
      expect(text.replaceAll('\\u00e9', 'é')).toBe(renderJson(JSON.parse(text) as Json, layout))
    }),
  )
})

test('replacing a value changes its range only', () => {
  fc.assert(
    fc.property(oneChange, ({ before, layout, seed, fresh }) => {
      const text = renderJson(before, layout)
      const paths = pathsOf(before)
      const path = paths[seed % paths.length] ?? []
      const { line = 1, column = 1 } = documentOf(text).placeOf(path)
      const lines = text.split('\n').slice(0, line - 1)
      const offset = lines.reduce((sum, { length }) => sum + length + 1, column - 1)
      const result = edit(text, { set: path, value: fresh })
      expect(result.startsWith(text.slice(0, offset))).toBe(true)
      expect(result.endsWith(text.slice(offset + (documentOf(text).sourceOf(path) ?? '').length))).toBe(true)
    }),
  )
})
