import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { encodeBase64, encodeHex } from '../../../shared/crypto/encoding.ts'
import { renderPem } from '../../../shared/crypto/pem.ts'
import { renderPrivateDer, renderPrivatePem } from '../../../shared/crypto/private-key.ts'
import { spkiOf } from '../../../shared/crypto/public-key.ts'
import {
  readPublicKeyText,
  renderPublicKey,
  type PublicKeyForm,
} from '../../../shared/crypto/public-key-text.ts'
import { describeConformance } from '../../support/conformance.ts'
import { codesOf, findingsOf, testKey, unhex, utf8, valueOf } from '../../support/keys.ts'
import { rfc8032Vectors } from '../../support/rfc8032.ts'

const pair = testKey('public key text')
const key = pair.publicKey
const raw = unhex(key.hex)
const pem = renderPublicKey('spki-pem', key)
const forms: readonly PublicKeyForm[] = ['spki-pem', 'spki-der-base64', 'hex-lf', 'hex', 'base64']

describe.each(forms)('the form %s', form => {
  test('is read as it is written, from bytes and from text', () => {
    const text = renderPublicKey(form, key)
    expect(valueOf(readPublicKeyText(form, text)).hex).toBe(key.hex)
    expect(valueOf(readPublicKeyText(form, utf8(text))).hex).toBe(key.hex)
  })

  test.each(forms.filter(other => other !== form))('does not take %s', other => {
    expect(codesOf(readPublicKeyText(form, renderPublicKey(other, key)))).toEqual(['E_KEY_FORMAT'])
  })

  test.each([
    ['nothing', ''],
    ['a byte order mark in front', `\uFEFF${renderPublicKey(form, key)}`],
    ['junk behind', `${renderPublicKey(form, key)}x`],
    ['a text beyond all measure', renderPublicKey(form, key).padEnd(20_000, '\n')],
  ])('does not take %s', (_what, text) => {
    const outcome = readPublicKeyText(form, text, { file: 'key.pub' })
    expect(findingsOf(outcome)).toMatchObject([{ code: 'E_KEY_FORMAT', file: 'key.pub' }])
    expect(codesOf(readPublicKeyText(form, utf8(text)))).toEqual(['E_KEY_FORMAT'])
  })

  test.each([
    ['a private PEM', renderPrivatePem(pair)],
    ['seed and public key in hex', `${encodeHex(new Uint8Array([...new Uint8Array(32), ...raw]))}\n`],
    ['seed and public key in base64', encodeBase64(new Uint8Array([...new Uint8Array(32), ...raw]))],
    ['a private key in DER', renderPrivateDer(pair)],
  ])('calls %s a private key, and does not show it', (_what, text) => {
    const [finding] = findingsOf(readPublicKeyText(form, text))
    expect(finding).toMatchObject({ code: 'E_KEY_FORMAT' })
    expect(finding?.message).toMatch(/private key/)
    expect(finding?.hint).toMatch(/known to everybody/)
    expect(JSON.stringify(finding)).not.toContain(text.slice(20, 36))
  })

  test('does not trust a key that everybody knows', () => {
    const known = renderPublicKey(form, { ...key, hex: rfc8032Vectors[0].publicHex })
    expect(codesOf(readPublicKeyText(form, known))).toEqual(['E_KEY_KNOWN'])
  })

  test('does not trust a weak key', () => {
    const weak = renderPublicKey(form, { ...key, hex: '00'.repeat(32) })
    expect(codesOf(readPublicKeyText(form, weak))).toEqual(['E_KEY_WEAK'])
  })
})

test('hex with LF is 65 bytes and nothing near it', () => {
  expect(renderPublicKey('hex-lf', key)).toBe(`${key.hex}\n`)
  for (const text of [
    key.hex,
    `${key.hex}\r\n`,
    `${key.hex}\n\n`,
    `${key.hex.toUpperCase()}\n`,
    `${key.hex.slice(1)}\n`,
    `${key.hex}0\n`,
    `${key.hex.slice(2)}\n`,
    `${key.hex}\n${key.hex}\n`,
    ` ${key.hex}\n`,
  ]) {
    expect(codesOf(readPublicKeyText('hex-lf', text))).toEqual(['E_KEY_FORMAT'])
  }
})

test('PEM is what Node writes; CRLF and a missing last line break do not matter', () => {
  expect(pem).toBe(key.handle.export({ format: 'pem', type: 'spki' }))
  expect(valueOf(readPublicKeyText('spki-pem', pem.replaceAll('\n', '\r\n'))).hex).toBe(key.hex)
  expect(valueOf(readPublicKeyText('spki-pem', pem.trimEnd())).hex).toBe(key.hex)
})

test.each([
  ['an RSA key', generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey, /type rsa/],
  ['an ECDSA key', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey, /type ec/],
  ['an X25519 key', generateKeyPairSync('x25519').publicKey, /type x25519/],
])('names %s', (_what, foreign, words) => {
  const text = foreign.export({ format: 'pem', type: 'spki' }).toString()
  const [finding] = findingsOf(readPublicKeyText('spki-pem', text))
  expect(finding?.code).toBe('E_KEY_FORMAT')
  expect(finding?.message).toMatch(words)
})

test.each([
  ['no DER at all', renderPem({ label: 'PUBLIC KEY', der: raw }), /32 bytes are no public key/],
  ['another label', renderPem({ label: 'CERTIFICATE', der: spkiOf(key) }), /another label/],
  ['two keys', pem + pem, /2 PEM blocks/],
])('names a PEM block with %s', (_what, text, words) => {
  expect(findingsOf(readPublicKeyText('spki-pem', text))[0]?.message).toMatch(words)
})

describeConformance('public keys of real registries', data => {
  test('are read in the form of their format', () => {
    const hexKey = readFileSync(`${data}/crosspack/registry.pub`)
    expect(valueOf(readPublicKeyText('hex-lf', hexKey)).hex).toBe(hexKey.toString().trim())
    const pemKey = readFileSync(`${data}/specfact/keys/module-signing-public.pem`)
    expect(valueOf(readPublicKeyText('spki-pem', pemKey)).hex).toMatch(/^23decbe0/)
    const { key } = JSON.parse(readFileSync(`${data}/doze/registry/doze/keys.json`, 'utf8')) as {
      key: string
    }
    expect(renderPublicKey('base64', valueOf(readPublicKeyText('base64', key)))).toBe(key)
  })
})
