import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { nameProblem } from '../../../shared/model/name.ts'
import { bytesOf } from '../../../shared/text/encoding.ts'
import { readJson } from '../../../shared/text/json.ts'
import { checkRead, checkShape, grammar, type ShapeOptions } from '../../../shared/text/shape.ts'
import { readToml } from '../../../shared/text/toml.ts'
import { readYaml } from '../../../shared/text/yaml.ts'

const yaml = (text: string) => readYaml(bytesOf(text), 'm.yaml', { top: 'any' })
function check(text: string, schema: v.GenericSchema, options?: ShapeOptions) {
  const read = yaml(text)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return checkShape(read.document, schema, options)
}
const told = (text: string, schema: v.GenericSchema, options?: ShapeOptions) =>
  check(text, schema, options).findings.map(
    ({ code, line, column, message }) => `${code} ${line}:${column} ${message}`,
  )

const text = v.pipe(v.string(), v.nonEmpty())
const manifest = v.strictObject({
  name: v.pipe(v.string(), grammar('E_NAME', nameProblem)),
  version: text,
  tier: v.optional(v.picklist(['official', 'community'])),
  size: v.optional(v.pipe(v.number(), v.minValue(1))),
  publisher: v.optional(v.union([text, v.strictObject({ name: text, email: v.optional(text) })])),
  files: v.optional(v.array(v.strictObject({ path: text, mode: v.optional(v.literal('0755')) }))),
  links: v.optional(v.record(v.pipe(v.string(), grammar('E_NAME', nameProblem)), text)),
})

test('gives the value in its type', () => {
  const { value, findings } = check('name: demo\nversion: 1.2.3\nfiles:\n  - path: a\n', manifest)
  expect(findings).toEqual([])
  expect(value).toEqual({ name: 'demo', version: '1.2.3', files: [{ path: 'a' }] })
})

test('gives maps without prototype, so that no name is found that is not there', () => {
  const { value } = check('links:\n  ab: x\n', v.object({ links: v.record(v.string(), v.string()) }))
  const { links } = value as { links: Record<string, unknown> }
  expect(links['constructor']).toBeUndefined()
  expect(Object.getPrototypeOf(links)).toBeNull()
})

test('tells every issue at once, in the order of the text, each at its place', () => {
  const document = `name: Demo
verzion: 1.2.3
tier: oficial
size: 0
publisher:
  nam: x
files:
  - path: 5
  - mode: '0644'
    owner: me
links:
  Ab: x
  cd: [1]
`
  expect(told(document, manifest)).toEqual([
    'E_DOC_FIELD_MISSING 1:1 "version" is missing; want text',
    'E_NAME 1:7 "name" is "Demo", which is not made of lower-case letters and digits with single hyphens between them, starting with a letter',
    'E_DOC_FIELD_UNKNOWN 2:1 there is no field "verzion"; did you mean version?',
    'E_DOC_TYPE 3:7 "tier" is "oficial"; want "official" or "community"',
    'E_DOC_TYPE 4:7 "size" is 0; want >=1',
    'E_DOC_FIELD_UNKNOWN 6:3 there is no field "nam"; did you mean name?',
    'E_DOC_FIELD_MISSING 6:3 "publisher.name" is missing; want text',
    'E_DOC_TYPE 8:11 "files[0].path" is 5; want text',
    'E_DOC_FIELD_MISSING 9:5 "files[1].path" is missing; want text',
    'E_DOC_TYPE 9:11 "files[1].mode" is "0644"; want "0755"',
    'E_DOC_FIELD_UNKNOWN 10:5 there is no field "owner"',
    'E_NAME 12:3 a key is "Ab", which is not made of lower-case letters and digits with single hyphens between them, starting with a letter',
    'E_DOC_TYPE 13:7 "links.cd" is a list; want text',
  ])
})

test('tells every unknown key, not only the first', () => {
  expect(told('a: 1\nb: 2\nc: 3\n', v.strictObject({ b: v.number() }))).toEqual([
    'E_DOC_FIELD_UNKNOWN 1:1 there is no field "a"',
    'E_DOC_FIELD_UNKNOWN 3:1 there is no field "c"',
  ])
})

describe('open maps', () => {
  const open = v.looseObject({
    a: v.number(),
    inner: v.optional(v.looseObject({ b: v.optional(v.number()) })),
    any: v.optional(v.looseObject({})),
  })
  const document = 'a: 1\nx: 2\ninner:\n  y: 3\nany:\n  z: 4\n'
  test('take any key', () => {
    expect(told(document, open)).toEqual([])
    expect(check(document, open).value).toMatchObject({ x: 2, inner: { y: 3 }, any: { z: 4 } })
  })
  test('warn of unknown keys where that is asked for, and still give the value', () => {
    expect(told(document, open, { unknown: 'W_DOC_FIELD_UNKNOWN' })).toEqual([
      'W_DOC_FIELD_UNKNOWN 2:1 there is no field "x"',
      'W_DOC_FIELD_UNKNOWN 4:3 there is no field "y"',
    ])
    expect(check(document, open, { unknown: 'W_DOC_FIELD_UNKNOWN' }).value).toMatchObject({ x: 2 })
  })
  test('refuse unknown keys where that is asked for', () => {
    expect(check(document, open, { unknown: 'E_DOC_FIELD_UNKNOWN' }).value).toBeUndefined()
  })
})

test.each([
  ['[]', v.strictObject({ a: v.number() })],
  ['[]', v.looseObject({})],
  ['[1]', v.record(v.string(), v.number())],
  ['[]', v.object({ a: v.optional(v.number()) })],
])('takes no list for a map: %s', (document, schema) => {
  expect(told(`${document}\n`, schema)).toEqual([
    `E_DOC_TYPE 1:1 the document is ${document === '[]' ? 'an empty list' : 'a list'}; want a map`,
  ])
  expect(check(`${document}\n`, schema).value).toBeUndefined()
})

test('takes no map for a list', () => {
  expect(told('a:\n  length: 1\n  "0": {}\n', v.object({ a: v.array(v.unknown()) }))).toEqual([
    'E_DOC_TYPE 2:3 "a" is a map; want a list',
  ])
})

describe('alternatives', () => {
  const source = v.variant('kind', [
    v.strictObject({ kind: v.literal('github'), repo: text }),
    v.strictObject({ kind: v.literal('index'), url: text, depth: v.optional(v.number()) }),
  ])
  test('are told apart by their mark', () => {
    expect(told('kind: index\nurl: x\ndepht: 1\n', source)).toEqual([
      'E_DOC_FIELD_UNKNOWN 3:1 there is no field "depht"; did you mean depth?',
    ])
    expect(told('kind: shell\n', source)).toEqual([
      'E_DOC_TYPE 1:7 "kind" is "shell"; want "github" or "index"',
    ])
  })
  test('say what any of them takes when none fits', () => {
    const either = v.object({ a: v.union([text, v.array(text)]) })
    expect(told('a: 5\n', either)).toEqual(['E_DOC_TYPE 1:4 "a" is 5; want text or a list'])
    expect(told('a: [x, 5]\n', either)).toEqual(['E_DOC_TYPE 1:8 "a[1]" is 5; want text'])
  })
})

test("tells a schema's own message, and an empty text", () => {
  const schema = v.object({
    sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{4}$/, 'want 4 hex digits')),
    name: text,
  })
  expect(told('sha: xyz\nname: ""\n', schema)).toEqual([
    'E_DOC_TYPE 1:6 "sha" is "xyz"; want 4 hex digits',
    'E_DOC_TYPE 2:7 "name" is ""; want something that is not empty',
  ])
})

test('shows what stands there short and harmless, and numbers as they are written', () => {
  const read = readJson(
    bytesOf(`{"a": "${'x'.repeat(500)}\\n::error::", "b": 0.10, "c\\u202e": 1}`),
    'i.json',
    { numbers: 'any' },
  )
  if (!read.ok) throw new Error('unread')
  const { findings } = checkShape(read.document, v.strictObject({ a: v.number(), b: v.string() }))
  expect(findings.map(({ message }) => message)).toEqual([
    `"a" is "${'x'.repeat(59)}…"; want a number`,
    '"b" is 0.10; want text',
    'there is no field "c\\u202e"',
  ])
})

test('works on tables of TOML', () => {
  const read = readToml(bytesOf('name = "x"\n\n[[artifacts]]\nurl = 5\n'), 'a.toml')
  if (!read.ok) throw new Error('unread')
  const schema = v.strictObject({ artifacts: v.array(v.strictObject({ url: text, target: text })) })
  expect(
    checkShape(read.document, schema).findings.map(({ code, line, column }) => `${code} ${line}:${column}`),
  ).toEqual(['E_DOC_FIELD_UNKNOWN 1:1', 'E_DOC_FIELD_MISSING 3:1', 'E_DOC_TYPE 4:7'])
})

describe('what a reader gave', () => {
  const schema = v.strictObject({ version: v.string(), name: v.string() })
  test('is looked at further although it was not read without fault, and gives no value', () => {
    const result = checkRead(yaml('version: 1.10\nname: x\nname: y\nother: z\n'), schema)
    expect(result.value).toBeUndefined()
    expect(result.findings.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'E_DOC_TYPE 1',
      'E_DOC_DUPLICATE_KEY 3',
      'E_DOC_FIELD_UNKNOWN 4',
    ])
  })
  test('is taken as it is when it was', () => {
    expect(checkRead(yaml('version: 1.1.0\nname: x\n'), schema).value).toEqual({
      version: '1.1.0',
      name: 'x',
    })
  })
  test('leaves nothing to look at when it is no document', () => {
    expect(checkRead(yaml('a: [\n'), schema).findings.map(({ code }) => code)).toEqual(['E_DOC_SYNTAX'])
  })
})
