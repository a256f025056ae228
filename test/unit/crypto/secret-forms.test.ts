import { expect, test } from '@jest/globals'
import { encodeBase64, encodeBase64Url, encodeHex } from '../../../shared/crypto/encoding.ts'
import { renderPrivatePem } from '../../../shared/crypto/private-key.ts'
import { secretForms } from '../../../shared/crypto/secret-forms.ts'
import { testKey } from '../../support/keys.ts'

const key = testKey('secret forms')
const seed = key.withSeed(bytes => bytes)
const pem = renderPrivatePem(key)
const body = pem.split('\n')[1] ?? ''

/** What a log shows when each of the forms is hidden in it, as a runner does: literally and in this order. */
const hidden = (log: string, forms: readonly string[]) =>
  forms.reduce((text, form) => text.replaceAll(form, '***'), log)

test.each([
  ['the PEM block', pem],
  ['the PEM block line by line with a prefix', pem.replaceAll('\n', '\n| ')],
  ['the PEM block as JSON', JSON.stringify({ key: pem })],
  ['the PEM block in base64', encodeBase64(Buffer.from(pem))],
  ['the PEM block in one line', pem.replaceAll('\n', ' ')],
  ['the body alone', body],
])('hides %s before the key is even read', (_what, log) => {
  const shown = hidden(log, secretForms(pem))
  expect(shown).not.toContain(body.slice(0, 12))
  expect(shown).not.toContain(encodeBase64(Buffer.from(body)).slice(0, 12))
})

test.each([
  ['hex', encodeHex(seed)],
  ['capital hex', encodeHex(seed).toUpperCase()],
  ['base64', encodeBase64(seed)],
  ['base64url, as in a JWK', encodeBase64Url(seed)],
])('hides the seed in %s once the key is read', (_what, form) => {
  expect(hidden(`seed=${form}`, secretForms(pem, key))).toBe('seed=***')
})

test('hides each line and the joined body of a longer key, however its lines are parted', () => {
  const [first, second] = ['A'.repeat(64), 'B'.repeat(24)]
  const lines = ['-----BEGIN X PRIVATE KEY-----', first, second, '-----END X PRIVATE KEY-----']
  for (const between of ['\n', '\r\n', '\\n', ' ']) {
    expect(secretForms(lines.join(between))).toEqual(expect.arrayContaining([first, second, first + second]))
  }
})

test('never hides a label or a scrap that harmless text may have', () => {
  const forms = secretForms('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n')
  expect(forms).not.toContain('-----BEGIN PRIVATE KEY-----')
  expect(forms).not.toContain('AAAA')
  expect(secretForms('')).toEqual([])
})

test('longer forms come first, so that a short one leaves no rest of them', () => {
  const lengths = secretForms(pem, key).map(({ length }) => length)
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
})
