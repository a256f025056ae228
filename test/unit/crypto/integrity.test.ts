import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { matchesIntegrity, readIntegrity, renderIntegrity } from '../../../shared/crypto/integrity.ts'
import { describeConformance } from '../../support/conformance.ts'
import { codesOf, findingsOf, utf8, valueOf } from '../../support/keys.ts'

const [right, wrong] = [utf8('right'), utf8('wrong')]
const matches = (text: string, bytes: Uint8Array) => matchesIntegrity(valueOf(readIntegrity(text)), bytes)

test('what is rendered is what matches, and nothing else', () => {
  for (const algorithm of ['sha256', 'sha384', 'sha512'] as const) {
    expect(matches(renderIntegrity(algorithm, right), right)).toBe(true)
    expect(matches(renderIntegrity(algorithm, right), wrong)).toBe(false)
  }
})

test('only the strongest algorithm counts, whatever the weaker ones say', () => {
  const text = `${renderIntegrity('sha256', right)} ${renderIntegrity('sha512', wrong)}`
  expect(matches(text, right)).toBe(false)
  expect(matches(text, wrong)).toBe(true)
})

test('one of several digests of the strongest algorithm is enough', () => {
  const text = `${renderIntegrity('sha384', wrong)}\n ${renderIntegrity('sha384', right)}?ct=application/javascript`
  expect(matches(text, right)).toBe(true)
})

test('unknown and outdated algorithms are passed over when a known one is there', () => {
  expect(matches(`sha1-AAAA md5-AAAA sha3-AAAA ${renderIntegrity('sha512', right)}`, right)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['blanks', ' \n '],
  ['outdated algorithms only', 'md5-deadbeef sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk='],
  ['a word without algorithm', 'this-has-no-algo'],
  ['a digest of the wrong length', 'sha512-AAAA'],
  ['a digest that is hex', `sha256-${'a'.repeat(64)}`],
  ['an algorithm in capitals', renderIntegrity('sha512', right).replace('sha', 'SHA')],
  ['one good and one bad digest', `${renderIntegrity('sha512', right)} sha512-AAAA`],
  ['a malformed word before a good one', `sha512 ${renderIntegrity('sha512', right)}`],
  ['a word with junk in front beside a good one', `!sha1-AAAA ${renderIntegrity('sha512', right)}`],
  ['a word with junk behind beside a good one', `sha1-AA=A ${renderIntegrity('sha512', right)}`],
  ['one good and one malformed word', `${renderIntegrity('sha512', right)} sha512`],
  ['a text beyond all measure', `${renderIntegrity('sha512', right)} `.repeat(100)],
])('refuses %s', (_what, text) => {
  expect(codesOf(readIntegrity(text))).toEqual(['E_DOC_TYPE'])
})

test('a finding stands at the place given', () => {
  expect(findingsOf(readIntegrity('', { file: 'manifest.json', line: 3 }))).toMatchObject([
    { file: 'manifest.json', line: 3 },
  ])
})

describeConformance('integrity texts of a real client', data => {
  const { cases } = JSON.parse(readFileSync(`${data}/metacore/sri.json`, 'utf8')) as {
    cases: { name: string; payload: string; integrity: string; accepted: boolean }[]
  }
  // The client takes an empty text for "no check"; here whoever has no text must not ask.
  test.each(cases.filter(({ integrity }) => integrity !== ''))(
    '$name',
    ({ payload, integrity, accepted }) => {
      const read = readIntegrity(integrity)
      expect(read.ok && matchesIntegrity(read.value, utf8(payload))).toBe(accepted)
    },
  )
})
