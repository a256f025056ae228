import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Json } from '../../../shared/model/json.ts'
import type { Change } from '../../../shared/text/change.ts'
import { bytesOf } from '../../../shared/text/encoding.ts'
import { sameValue } from '../../../shared/text/same-value.ts'
import { editToml } from '../../../shared/text/toml-edit.ts'
import { renderToml, type Toml } from '../../../shared/text/toml-render.ts'
import { readToml } from '../../../shared/text/toml.ts'
import { changed, changeFor, values } from '../../support/change.ts'

function documentOf(text: string) {
  const result = readToml(bytesOf(text), 'a.toml', { top: 'any', lineEnds: 'lf-or-crlf' })
  if (!result.ok) throw new Error(JSON.stringify(result.findings) + text)
  return result.document
}
const edit = (text: string, ...changes: Change<Toml>[]) => editToml(documentOf(text), changes)

const template = `# who we are
name = "demo"  # the name
license = 'MIT'

# where releases come from
[source.release]
kind = "github"
repo = "acme/demo"

[[artifacts]]
target = "x86_64-unknown-linux-gnu"
strip = 0

[[artifacts.binaries]]
name = "demo"
path = "demo"

# for the Mac
[[artifacts]]
target = "aarch64-apple-darwin"
tags = ["a", "b"] # two
`

test('replaces a value and nothing else', () => {
  expect(edit(template, { set: ['name'], value: 'x"y' })).toBe(template.replace('"demo"', '"x\\"y"'))
  expect(edit(template, { set: ['license'], value: 'BSD-3-Clause' })).toBe(
    template.replace('MIT', 'BSD-3-Clause'),
  )
  expect(edit(template, { set: ['license'], value: "it's" })).toBe(template.replace("'MIT'", '"it\'s"'))
  expect(edit(template, { set: ['artifacts', 0, 'strip'], value: 1 })).toBe(
    template.replace('strip = 0', 'strip = 1'),
  )
  expect(edit(template, { set: ['artifacts', 0, 'binaries', 0, 'path'], value: 'bin/demo' })).toBe(
    template.replace('path = "demo"', 'path = "bin/demo"'),
  )
})

test('leaves what already means the same as it is written', () => {
  const { value } = documentOf(template)
  expect(edit(template, { set: [], value: value as Toml })).toBe(template)
  expect(edit('a = 0x1F\nb = 1_000\n', { set: [], value: { a: 31, b: 1000 } })).toBe('a = 0x1F\nb = 1_000\n')
})

test('adds a key after the others of its table', () => {
  expect(edit(template, { set: ['homepage'], value: 'https://example.com' })).toBe(
    template.replace("'MIT'\n", `'MIT'\nhomepage = "https://example.com"\n`),
  )
  expect(edit(template, { set: ['source', 'release', 'tag prefix'], value: 'v' })).toBe(
    template.replace('"acme/demo"\n', '"acme/demo"\n"tag prefix" = "v"\n'),
  )
  expect(edit(template, { set: ['artifacts', 0, 'archive'], value: 'zip' })).toBe(
    template.replace('strip = 0\n', 'strip = 0\narchive = "zip"\n'),
  )
  expect(edit('[a]\n[b]\n', { set: ['a', 'x'], value: [1, { y: 2 }] })).toBe('[a]\nx = [1, { y = 2 }]\n[b]\n')
  expect(edit('', { set: ['a'], value: 1 })).toBe('a = 1\n')
  expect(edit('# only this\n', { set: ['a'], value: 1 })).toBe('# only this\na = 1\n')
  expect(edit('# about b\n[b]\n', { set: ['a'], value: 1 })).toBe('a = 1\n\n# about b\n[b]\n')
  expect(edit('[a.b]\nx = 1\n', { set: ['a', 'y'], value: 2 })).toBe('[a]\ny = 2\n\n[a.b]\nx = 1\n')
  expect(edit('a.b = 1\nc = 2\n', { set: ['a', 'y'], value: 2 })).toBe('a.b = 1\na.y = 2\nc = 2\n')
})

test('adds a table after those of its table, and an element after its list', () => {
  expect(edit(template, { set: ['source', 'version'], value: { kind: 'tag' } })).toBe(
    template.replace('"acme/demo"\n', '"acme/demo"\n\n[source.version]\nkind = "tag"\n'),
  )
  expect(edit(template, { set: ['artifacts', 1, 'binaries'], value: [{ name: 'x' }, { name: 'y' }] })).toBe(
    `${template}\n[[artifacts.binaries]]\nname = "x"\n\n[[artifacts.binaries]]\nname = "y"\n`,
  )
  expect(edit(template, { insert: ['artifacts', 2], value: { target: 'any', extra: { a: 1 } } })).toBe(
    `${template}\n[[artifacts]]\ntarget = "any"\n\n[artifacts.extra]\na = 1\n`,
  )
  expect(edit(template, { insert: ['artifacts', 1], value: { target: 'any' } })).toBe(
    template.replace('# for the Mac', '[[artifacts]]\ntarget = "any"\n\n# for the Mac'),
  )
  expect(edit(template, { insert: ['artifacts', 0, 'binaries', 1], value: { name: 'z' } })).toBe(
    template.replace('path = "demo"\n', 'path = "demo"\n\n[[artifacts.binaries]]\nname = "z"\n'),
  )
})

test('removes a key, a table with what is in it, an element', () => {
  expect(edit(template, { remove: ['license'] })).toBe(template.replace("license = 'MIT'\n", ''))
  expect(edit(template, { remove: ['artifacts', 0] })).toBe(
    template.replace(/\n\[\[artifacts\]\]\ntarget = "x86[^]*path = "demo"\n/, ''),
  )
  expect(edit(template, { remove: ['artifacts', 1] })).toBe(
    template.replace('[[artifacts]]\ntarget = "aarch64-apple-darwin"\ntags = ["a", "b"] # two\n', ''),
  )
  expect(edit(template, { remove: ['artifacts', 0, 'binaries'] })).toBe(
    template.replace('\n[[artifacts.binaries]]\nname = "demo"\npath = "demo"\n', ''),
  )
  expect(edit('a = 1\n\n[b]\nx = 1\n\n[b.c]\ny = 1\n\n[d]\n', { remove: ['b'] })).toBe('a = 1\n\n[d]\n')
  expect(edit('[b]\nx = 1\n\n[d]\n', { remove: ['b'] })).toBe('[d]\n')
  expect(edit('a = 1\n[b]\nx = 1', { remove: ['b'] })).toBe('a = 1')
  expect(edit('a.b = 1\na.c = 2\nd = 3\n', { remove: ['a'] })).toBe('d = 3\n')
})

test('leaves what is empty there', () => {
  expect(edit('[a]\nb = 1 # c\n', { remove: ['a', 'b'] })).toBe('[a]\n')
  expect(edit('[a.b]\nx = 1\n[c]\n', { remove: ['a', 'b'] })).toBe('[a]\n[c]\n')
  expect(edit('a.b = 1\n', { remove: ['a', 'b'] })).toBe('a = {}\n')
  expect(edit('x = { a.b = 1 }\n', { remove: ['x', 'a', 'b'] })).toBe('x = { a = {} }\n')
  expect(edit('[[a]]\nx = 1\n', { remove: ['a', 0] })).toBe('a = []\n')
})

test('stays inside brackets', () => {
  const inline = 'a = [1, { b = 2, c.d = 3 }]\n'
  expect(edit(inline, { insert: ['a', 0], value: 'x' })).toBe('a = ["x", 1, { b = 2, c.d = 3 }]\n')
  expect(edit(inline, { insert: ['a', 2], value: 'x' })).toBe('a = [1, { b = 2, c.d = 3 }, "x"]\n')
  expect(edit(inline, { set: ['a', 1, 'e'], value: {} })).toBe('a = [1, { b = 2, c.d = 3, e = {} }]\n')
  expect(edit(inline, { set: ['a', 1, 'c', 'e'], value: 4 })).toBe('a = [1, { b = 2, c.d = 3, c.e = 4 }]\n')
  expect(edit(inline, { remove: ['a', 0] })).toBe('a = [{ b = 2, c.d = 3 }]\n')
  expect(edit(inline, { remove: ['a', 1, 'b'] })).toBe('a = [1, { c.d = 3 }]\n')
  expect(edit(inline, { remove: ['a', 1, 'c'] })).toBe('a = [1, { b = 2 }]\n')
  expect(edit('a = []\nb = {}\n', { insert: ['a', 0], value: 1 }, { set: ['b', 'c'], value: 2 })).toBe(
    'a = [1]\nb = { c = 2 }\n',
  )
})

test('keeps the lines of a list that runs over several', () => {
  const list = 'a = [\n  "x", # first\n  # between\n  "y",\n]\n'
  expect(edit(list, { insert: ['a', 0], value: 'z' })).toBe(list.replace('"x"', '"z",\n  "x"'))
  expect(edit(list, { insert: ['a', 2], value: 'z' })).toBe(list.replace('"y"', '"y",\n  "z"'))
  expect(edit(list, { remove: ['a', 0] })).toBe('a = [\n  # between\n  "y",\n]\n')
  expect(edit(list, { remove: ['a', 1] })).toBe('a = [\n  "x", # first\n  # between\n]\n')
  expect(edit('a = [\n  1\n]\n', { insert: ['a', 1], value: 2 })).toBe('a = [\n  1,\n  2\n]\n')
})

test('changes the kind of a value', () => {
  expect(edit('a = 1\n', { set: ['a'], value: { b: 1 } })).toBe('a = { b = 1 }\n')
  expect(edit('[a]\nb = 1\n', { set: ['a'], value: 1 })).toBe('a = 1\n')
  expect(edit('[[a]]\nb = 1\n\n[[a]]\nb = 2\n', { set: ['a', 1], value: 'x' })).toBe('a = [{ b = 1 }, "x"]\n')
})

test('keeps CRLF', () => {
  expect(
    edit('a = 1\r\n\r\n[b]\r\nc = 1\r\n', { set: ['d'], value: 2 }, { set: ['e'], value: { f: 1 } }),
  ).toBe('a = 1\r\nd = 2\r\n\r\n[b]\r\nc = 1\r\n\r\n[e]\r\nf = 1\r\n')
})

test.each<[string, Change<Toml>]>([
  ['a = 1\n', { set: ['a', 'b'], value: 1 }],
  ['a = [1]\n', { set: ['a', 1], value: 1 }],
  ['a = [1]\n', { insert: ['a', 2], value: 1 }],
  ['[a]\n', { insert: ['a', 0], value: 1 }],
  ['[a]\n', { set: [], value: 1 }],
])('throws when %j has no place for %j', (text, change) => {
  expect(() => edit(text, change)).toThrow('no map or list stands')
})

test('renders keys before tables, with a blank line before each header', () => {
  const value = { a: 1, t: { u: { x: [1, 2] }, empty: {} }, l: [{ n: 'x', m: [{ o: true }] }, {}], b: 'é"\n' }
  expect(renderToml(value)).toBe(
    `a = 1\nb = "é\\"\\n"\n\n[t]\nempty = {}\n\n[t.u]\nx = [1, 2]\n\n[[l]]\nn = "x"\n\n[[l.m]]\no = true\n\n[[l]]\n`,
  )
  expect(renderToml({})).toBe('')
})

const value = values(['x', 'it\'s "so"', 'a\nb', '# c', '[x]', '', 'é\u2028\x85\x7f'])
const isTable = (table: Json): table is Record<string, Json> =>
  typeof table === 'object' && table !== null && !Array.isArray(table)

test('reads what was rendered', () => {
  fc.assert(
    fc.property(value, table => {
      fc.pre(isTable(table))
      const text = renderToml(table as never)
      const { document } = readToml(bytesOf(text), 'a.toml', { top: 'any' })
      expect(sameValue(document?.value, table)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

function commented(text: string, seed: number): string {
  const lines = text.trimEnd().split('\n')
  return lines
    .map((line, i) => ((seed >> (i % 20)) & 1 ? `# own ${i}\n${line} # ${i}\n` : `${line}\n`))
    .join('')
}

const plain = values(['x', 'it\'s "so"', '# c', '[x]', ''])
test('an edited text means what the changes say', () => {
  const wishes = fc.array(fc.tuple(fc.nat(1000), plain), { maxLength: 4 })
  fc.assert(
    fc.property(plain, wishes, fc.nat(), (before, seeds, seed) => {
      fc.pre(isTable(before) && Object.keys(before).length > 0)
      let after: Json = before
      const changes = seeds.flatMap(([where, fresh]) => {
        const change = changeFor(after, where, fresh)
        if ('set' in change && change.set.length === 0) return []
        after = changed(after, change)
        return [change as Change<Toml>]
      })
      const text = commented(renderToml(before as never), seed)
      expect(sameValue(documentOf(edit(text, ...changes)).value, after)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('adding a key changes nothing before or after it', () => {
  fc.assert(
    fc.property(plain, plain, fc.nat(), (before, fresh, seed) => {
      fc.pre(isTable(before) && Object.keys(before).length > 0)
      const text = commented(renderToml(before as never), seed)
      const result = edit(text, { set: ['new'], value: fresh as never })
      let same = 0
      while (same < text.length && text[same] === result[same]) same++
      expect(result.endsWith(text.slice(same))).toBe(true)
    }),
  )
})
