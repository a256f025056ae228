import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { encodeBase64, encodeBase64Url, encodeHex } from '../../../shared/crypto/encoding.ts'
import { renderPem } from '../../../shared/crypto/pem.ts'
import { renderPrivateDer, renderPrivatePem } from '../../../shared/crypto/private-key.ts'
import {
  privateKeyForms,
  readPrivateKey,
  type PrivateKeyForm,
  type PrivateKeyOptions,
} from '../../../shared/crypto/private-key-text.ts'
import { renderPublicKey } from '../../../shared/crypto/public-key-text.ts'
import { codesOf, findingsOf, testKey, valueOf } from '../../support/keys.ts'

const key = testKey('private key text')
const other = testKey('another private key')
const seed = key.withSeed(bytes => bytes)
const publicBytes = Buffer.from(key.publicKey.hex, 'hex')
const [pem, der] = [renderPrivatePem(key), Buffer.from(renderPrivateDer(key), 'base64')]
const encrypted = renderPrivatePem(key, 'right')
const goPem = (bytes: Uint8Array, label = 'EXAMPLE PRIVATE KEY') => renderPem({ label, der: bytes })
const seedAndPublic = new Uint8Array([...seed, ...publicBytes])
const everyForm = Object.keys(privateKeyForms) as PrivateKeyForm[]
const pkcs8 = (handle: KeyObject) => handle.export({ format: 'pem', type: 'pkcs8' }).toString()

const good: readonly (readonly [string, string, PrivateKeyOptions?])[] = [
  ['PKCS#8 PEM', pem],
  ['without its final newline, as secret stores keep it', pem.trimEnd()],
  ['with CRLF', pem.replaceAll('\n', '\r\n')],
  ['behind a byte order mark', `\uFEFF${pem}`],
  ['with blanks around', `\n  ${pem}\n\n`],
  ['with shorter lines', pem.replace(/^(.{30})(.{34})$/m, '$1\n$2')],
  ['encrypted PEM', encrypted, { passphrase: 'right' }],
  ['plain PEM and a passphrase that is not needed', pem, { passphrase: 'right' }],
  ['PKCS#8 DER in base64', renderPrivateDer(key), { forms: ['pkcs8-der-base64'] }],
  ['PEM where DER is welcome too', pem, { forms: ['pkcs8-der-base64', 'pkcs8-pem'] }],
  ['a PEM block of seed and public key', goPem(seedAndPublic), { forms: ['seed-and-public-pem'] }],
]

test.each(good.map(([what, text, options]) => ({ what, text, options })))(
  'reads $what',
  ({ text, options }) => {
    expect(valueOf(readPrivateKey(text, options)).publicKey.hex).toBe(key.publicKey.hex)
  },
)

/** Texts that are no key to sign with, each with the code and a word that its message must have. */
const bad: readonly (readonly [string, string, string, RegExp, PrivateKeyOptions?])[] = [
  ['nothing', '', 'E_KEY_MISSING', /empty/],
  ['blanks', ' \r\n\t', 'E_KEY_MISSING', /empty/],
  ['a text beyond all measure', pem.repeat(200), 'E_KEY_FORMAT', /characters long/],
  ['backslash-n for newlines', pem.replaceAll('\n', '\\n'), 'E_KEY_FORMAT', /\\ and n/],
  ['blanks for newlines', pem.replaceAll('\n', ' '), 'E_KEY_FORMAT', /no line breaks/],
  ['two keys', pem + renderPrivatePem(other), 'E_KEY_FORMAT', /2 PEM blocks/],
  [
    'a key and its public key',
    pem + renderPublicKey('spki-pem', key.publicKey),
    'E_KEY_FORMAT',
    /2 PEM blocks/,
  ],
  ['wide letters', pem.replace('MC4', 'ＭC4'), 'E_KEY_FORMAT', /outside ASCII/],
  ['text before the block', `key: ${pem}`, 'E_KEY_FORMAT', /more around the block/],
  ['text after the label', pem.replace('KEY-----', 'KEY-----x'), 'E_KEY_FORMAT', /more around the block/],
  ['text after the block', `${pem}x`, 'E_KEY_FORMAT', /more around the block/],
  ['an end with another label', pem.replace('END', 'END NEW'), 'E_KEY_FORMAT', /same PEM label/],
  ['no end', pem.split('\n').slice(0, 2).join('\n'), 'E_KEY_FORMAT', /same PEM label/],
  ['an empty block', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----', 'E_KEY_FORMAT', /not base64/],
  ['junk in the body', pem.replace('MC4', 'M*4'), 'E_KEY_FORMAT', /not base64/],
  ['header lines', pem.replace('\nMC', '\nProc-Type: 4,ENCRYPTED\n\nMC'), 'E_KEY_FORMAT', /not base64/],
  ['a public key', renderPublicKey('spki-pem', key.publicKey), 'E_KEY_FORMAT', /a public key/],
  ['an OpenSSH key', goPem(seedAndPublic, 'OPENSSH PRIVATE KEY'), 'E_KEY_FORMAT', /OpenSSH/],
  [
    'an RSA key',
    pkcs8(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
    'E_KEY_FORMAT',
    /type rsa/,
  ],
  [
    'an ECDSA key',
    pkcs8(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    'E_KEY_FORMAT',
    /type ec/,
  ],
  ['an X25519 key', pkcs8(generateKeyPairSync('x25519').privateKey), 'E_KEY_FORMAT', /type x25519/],
  ['an Ed448 key', pkcs8(generateKeyPairSync('ed448').privateKey), 'E_KEY_FORMAT', /type ed448/],
  ['a seed of 31 bytes', goPem(shortSeed(), 'PRIVATE KEY'), 'E_KEY_FORMAT', /47 bytes/],
  ['bytes after the key', goPem(new Uint8Array([...der, 0]), 'PRIVATE KEY'), 'E_KEY_FORMAT', /more in it/],
  ['the bare seed under the label', goPem(seed, 'PRIVATE KEY'), 'E_KEY_FORMAT', /32 bytes/],
  ['an unknown label', goPem(der, 'EXAMPLE PRIVATE KEY'), 'E_KEY_FORMAT', /48 bytes under a label/],
  ['seed and public key, unasked', goPem(seedAndPublic), 'E_KEY_FORMAT', /64 bytes, seed and public/],
  ['DER in base64, unasked', renderPrivateDer(key), 'E_KEY_FORMAT', /PKCS#8 DER in base64; a PKCS#8 PEM/],
  [
    'PEM where only DER is welcome',
    pem,
    'E_KEY_FORMAT',
    /PEM block; PKCS#8 DER/,
    { forms: ['pkcs8-der-base64'] },
  ],
  ['a seed with the public key of another', goPem(mixedUp()), 'E_KEY_FORMAT', /belong/, { forms: everyForm }],
  [
    'a published seed with public key',
    goPem(new Uint8Array(64)),
    'E_KEY_KNOWN',
    /knows/,
    { forms: everyForm },
  ],
  ['DER with bad padding', `${renderPrivateDer(key)}=`, 'E_KEY_FORMAT', /neither PEM/, { forms: everyForm }],
  ['a bare seed in hex', encodeHex(seed), 'E_KEY_FORMAT', /64 hex digits/, { forms: everyForm }],
  ['a bare pair in hex', encodeHex(seedAndPublic), 'E_KEY_FORMAT', /128 hex digits/, { forms: everyForm }],
  ['a bare seed in base64', encodeBase64(seed), 'E_KEY_FORMAT', /32 bytes in base64/, { forms: everyForm }],
  ['an OpenSSH public key', `ssh-ed25519 ${encodeBase64(seed)} me`, 'E_KEY_FORMAT', /OpenSSH/],
  ['some other text', `password=${encodeBase64Url(seed)}`, 'E_KEY_FORMAT', /neither PEM/],
  ['an encrypted key without passphrase', encrypted, 'E_KEY_PASSPHRASE', /no passphrase/],
  ['an encrypted key, empty passphrase', encrypted, 'E_KEY_PASSPHRASE', /no passphrase/, { passphrase: '' }],
  ['an encrypted key, wrong passphrase', encrypted, 'E_KEY_PASSPHRASE', /not open/, { passphrase: 'wrong' }],
  ['an encrypted key that is cut', cut(encrypted), 'E_KEY_PASSPHRASE', /not open/, { passphrase: 'right' }],
  ['an encrypted RSA key', encryptedRsa(), 'E_KEY_FORMAT', /type rsa/, { passphrase: 'right' }],
]

describe.each(bad)('given %s', (...[, text, code, words, options]) => {
  const findings = findingsOf(readPrivateKey(text, { at: { file: 'key.pem' }, ...options }))

  test(`says ${code} and what it is`, () => {
    expect(findings).toMatchObject([{ code, file: 'key.pem' }])
    expect(findings[0]?.message).toMatch(words)
  })

  test('shows no eight bytes of the seed in any spelling', () => {
    const said = JSON.stringify(findings)
    for (const window of windowsOf(seed)) expect(said).not.toContain(window)
  })
})

test('the canary is alive: a message with part of a seed in it would be seen', () => {
  const said = `the text is ${encodeBase64(seed)}`
  expect(windowsOf(seed).some(window => said.includes(window))).toBe(true)
  expect(windowsOf(seed).some(window => encodeHex(seed).toUpperCase().includes(window))).toBe(true)
})

test('a hint tells how to give line breaks, and does not show the key', () => {
  const [finding] = findingsOf(readPrivateKey(pem.replaceAll('\n', '\\n')))
  expect(finding?.hint).toMatch(/real line breaks/)
})

test('the option of forms is the only way to a form, and none is guessed', () => {
  expect(codesOf(readPrivateKey(pem, { forms: [] }))).toEqual(['E_KEY_FORMAT'])
})

/** Every run of eight bytes as hex, as base64 at each of the three places it can have, and as numbers. */
function windowsOf(bytes: Uint8Array): string[] {
  return Array.from({ length: bytes.length - 7 }, (_, start) => {
    const window = bytes.subarray(start, start + 8)
    const base64 = [0, 1, 2].map(shift => {
      const text = encodeBase64(new Uint8Array([...new Uint8Array(shift), ...window]))
      return text.replace(/=+$/, '').slice(Math.ceil((shift * 4) / 3), -1)
    })
    const hex = encodeHex(window)
    return [hex, hex.toUpperCase(), [...window].join(), [...window].join(', '), ...base64]
  }).flat()
}

function shortSeed(): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from('302d020100300506032b65700421041f', 'hex'), seed.subarray(1)]),
  )
}

function mixedUp(): Uint8Array {
  return new Uint8Array([...seed, ...Buffer.from(other.publicKey.hex, 'hex')])
}

function cut(text: string): string {
  const lines = text.split('\n')
  return [...lines.slice(0, 2), ...lines.slice(-2)].join('\n')
}

function encryptedRsa(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  return privateKey
    .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'right' })
    .toString()
}
