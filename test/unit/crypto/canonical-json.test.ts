import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderCanonicalJson, type CanonicalStyle } from '../../../shared/crypto/canonical-json.ts'
import { describeConformance } from '../../support/conformance.ts'
import { codesOf, findingsOf, valueOf } from '../../support/keys.ts'

const rfc8785: CanonicalStyle = { keyOrder: 'utf16', lineSeparators: 'raw' }
const likeGo: CanonicalStyle = { keyOrder: 'code-point', lineSeparators: 'escaped' }
const render = (value: unknown, style = rfc8785) => valueOf(renderCanonicalJson(value, style))

test('the example of RFC 8785 §3.2.3 comes out as printed there', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  expect(Object.values(JSON.parse(render(value)) as object)).toContain('Control')
  const order = [...render(value).matchAll(/:"([^"]+)"/g)].map(match => match[1])
  expect(order).toEqual([
    'Carriage Return',
    'One',
    'Control',
    'Latin Small Letter O With Diaeresis',
    'Euro Sign',
    'Emoji: Grinning Face',
    'Hebrew Letter Dalet With Dagesh',
  ])
})

test('RFC 8785 §3.2.2: literals, numbers and strings', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 4.5, 2e-3, 1e-27],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(render(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('above U+FFFF the two orders of keys differ', () => {
  const value = { '\ufb33': 1, '\u{1f600}': 2 }
  expect(render(value)).toBe('{"\u{1f600}":2,"\ufb33":1}')
  expect(render(value, likeGo)).toBe('{"\ufb33":1,"\u{1f600}":2}')
})

test('the order of code points is that of UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 })), keys => {
      const sorted = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      const text = render(Object.fromEntries(keys.map(key => [`k${key}`, 0])), likeGo)
      const members = sorted.map(key => `${JSON.stringify(`k${key}`)}:0`)
      expect(text).toBe(
        `{${members.join(',')}}`.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
      )
    }),
  )
})

test('line separators are raw or escaped as asked, markup never is', () => {
  const value = '<a href="x">&\u2028\u2029\u007f</a>'
  expect(render(value)).toBe('"<a href=\\"x\\">&\u2028\u2029\u007f</a>"')
  expect(render({ [value]: 1 }, likeGo)).toBe('{"<a href=\\"x\\">&\\u2028\\u2029\u007f</a>":1}')
})

test('what is rendered parses to the same value and renders to the same text', () => {
  const json = fc.jsonValue({ stringUnit: 'grapheme' }).filter(value => !JSON.stringify(value).includes('-0'))
  fc.assert(
    fc.property(json, fc.constantFrom(rfc8785, likeGo), (value, style) => {
      const outcome = renderCanonicalJson(value, style)
      if (!outcome.ok) return // an integer beyond 2^53
      const parsed: unknown = JSON.parse(outcome.value)
      expect(parsed).toEqual(JSON.parse(JSON.stringify(value)))
      expect(render(parsed, style)).toBe(outcome.value)
    }),
  )
})

test('keys that mean something to JavaScript are keys like any other', () => {
  const value: unknown = JSON.parse('{"__proto__":{"polluted":1},"constructor":2}')
  expect(render(value)).toBe('{"__proto__":{"polluted":1},"constructor":2}')
  expect(render(Object.assign(Object.create(null) as object, { toString: 1 }))).toBe('{"toString":1}')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

describe('refuses what JSON cannot say or readers would take differently', () => {
  test.each([
    ['half of a surrogate pair', 'a\ud800', /surrogate/],
    ['half of a surrogate pair in a key', { '\udc00': 1 }, /surrogate/],
    ['NaN', NaN, /NaN/],
    ['an infinity', -Infinity, /-Infinity/],
    ['-0', -0, /number -0/],
    ['an integer beyond 2^53', 2 ** 53, /9007199254740992/],
    ['undefined', { a: undefined }, /undefined, as at \/a/],
    ['a function', [() => 1], /function, as at \/0/],
    ['a big integer', 1n, /bigint/],
    ['a symbol', Symbol('x'), /symbol/],
    ['a hole in a list', Array.from<unknown>({ length: 2 }).concat([1]), /undefined, as at \/0/],
    ['a date', new Date(0), /class/],
    ['a map', new Map(), /class/],
  ])('%s', (_what, value, words) => {
    const [finding] = findingsOf(renderCanonicalJson(value, rfc8785, { file: 'index.yaml' }))
    expect(finding).toMatchObject({ code: 'E_DOC_TYPE', file: 'index.yaml' })
    expect(finding?.message).toMatch(words)
  })

  test('a list with a true hole', () => {
    const list = [1, 2]
    list.length = 3
    expect(codesOf(renderCanonicalJson(list, rfc8785))).toEqual(['E_DOC_TYPE'])
  })

  test('all of it, each at its place', () => {
    const value = { a: [NaN, { 'x/y~': -0 }], b: undefined }
    expect(findingsOf(renderCanonicalJson(value, likeGo)).map(({ message }) => message)).toEqual([
      'canonical JSON cannot hold the number NaN, as at /a/0',
      'canonical JSON cannot hold the number -0, as at /a/1/x~1y~0',
      'canonical JSON cannot hold a value of type undefined, as at /b',
    ])
  })

  test('a value that holds itself, and one that unfolds without measure', () => {
    const cycle: unknown[] = []
    cycle.push(cycle, cycle)
    expect(findingsOf(renderCanonicalJson(cycle, rfc8785))).toHaveLength(1)
    let bomb: unknown = 1
    for (let level = 0; level < 9; level++) bomb = Array.from({ length: 9 }, () => bomb)
    expect(findingsOf(renderCanonicalJson(bomb, rfc8785))[0]?.message).toMatch(/more than 1000000 values/)
  })

  test('65 levels, but not 64', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    expect(render(nested(64))).toBe('['.repeat(64) + '1' + ']'.repeat(64))
    expect(codesOf(renderCanonicalJson(nested(65), rfc8785))).toEqual(['E_DOC_TYPE'])
  })
})

describeConformance('canonical payloads of real indexes', data => {
  test.each(readdirSync(`${data}/doze/canonical`))('%s is rendered to the byte', name => {
    const bytes = readFileSync(`${data}/doze/canonical/${name}`)
    const again = Buffer.from(render(JSON.parse(bytes.toString('utf8')), likeGo))
    expect(createHash('sha256').update(again).digest('hex')).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    )
  })
})
