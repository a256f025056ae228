import { execFileSync } from 'node:child_process'
import { createPrivateKey } from 'node:crypto'
import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { encodeBase64, encodeHex } from '../../../shared/crypto/encoding.ts'
import {
  generateKeyPair,
  readKeyPair,
  renderPrivateDer,
  renderPrivatePem,
} from '../../../shared/crypto/private-key.ts'
import { readPrivateKey } from '../../../shared/crypto/private-key-text.ts'
import { codesOf, testKey, unhex, valueOf } from '../../support/keys.ts'
import { rfc8032Vectors } from '../../support/rfc8032.ts'

const key = testKey('private key')
const seed = key.withSeed(bytes => bytes)

test('nothing that prints a value prints the seed', () => {
  const printed = [
    inspect(key, { showHidden: true, depth: null, getters: true }),
    JSON.stringify(key),
    JSON.stringify({ ...key }),
    String(key.withSeed),
    Object.getOwnPropertyNames(key).join(),
  ].join()
  for (const form of [encodeHex(seed), encodeBase64(seed), [...seed].join(), [...seed].join(', ')]) {
    expect(printed).not.toContain(form.slice(0, 16))
  }
  expect(printed).toContain(key.publicKey.id)
})

test.each(rfc8032Vectors)(
  '$name: the public half is the one that RFC 8032 prints',
  ({ seedHex, publicHex }) => {
    const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
    const der = Buffer.concat([prefix, unhex(seedHex)])
    const handle = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
    expect(handle.export({ format: 'jwk' }).x).toBe(Buffer.from(publicHex, 'hex').toString('base64url'))
    expect(codesOf(readKeyPair(unhex(seedHex)))).toEqual(['E_KEY_KNOWN'])
  },
)

test('new key pairs differ', () => {
  expect(generateKeyPair().publicKey.hex).not.toBe(generateKeyPair().publicKey.hex)
})

test('a source of randomness that gives a published seed is asked again', () => {
  const seeds = [unhex(rfc8032Vectors[0].seedHex), new Uint8Array(32), seed]
  expect(generateKeyPair(() => seeds.shift() ?? new Uint8Array()).publicKey.hex).toBe(key.publicKey.hex)
})

test('the PEM is what OpenSSL and Node write for the same key', () => {
  const pem = renderPrivatePem(key)
  expect(pem).toBe(createPrivateKey(pem).export({ format: 'pem', type: 'pkcs8' }))
  expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n.{64}\n-----END PRIVATE KEY-----\n$/)
  expect(pem).toContain(renderPrivateDer(key))
})

test('an encrypted PEM opens with its passphrase, here and in Node, and differs every time', () => {
  const [pem, again] = [renderPrivatePem(key, 'pässword'), renderPrivatePem(key, 'pässword')]
  expect(pem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/)
  expect(pem).not.toBe(again)
  expect(valueOf(readPrivateKey(pem, { passphrase: 'pässword' })).publicKey.hex).toBe(key.publicKey.hex)
  const handle = createPrivateKey({ key: pem, passphrase: 'pässword' })
  expect(handle.export({ format: 'pem', type: 'pkcs8' })).toBe(renderPrivatePem(key))
})

test('an encrypted PEM names its scheme as OpenSSL does: PBKDF2, 600 000 rounds, HMAC-SHA-256, AES-256', () => {
  const der = Buffer.from(renderPrivatePem(key, 'x').split('\n').slice(1, -2).join(''), 'base64')
  const hex = der.toString('hex')
  expect(der).toHaveLength(167)
  expect(hex).toContain('06092a864886f70d01050c')
  expect(hex).toContain('02030927c0')
  expect(hex).toContain('06082a864886f70d02090500')
  expect(hex).toContain('060960864801650304012a')
})

test('the longest passphrase that is taken opens the key again', () => {
  const passphrase = 'ü'.repeat(512)
  expect(readPrivateKey(renderPrivatePem(key, passphrase), { passphrase }).ok).toBe(true)
})

test('an empty passphrase and one that nothing could open again are refused', () => {
  expect(() => renderPrivatePem(key, '')).toThrow(RangeError)
  expect(() => renderPrivatePem(key, 'ü'.repeat(513))).toThrow(RangeError)
})

test('openssl opens the encrypted PEM, where there is an openssl', () => {
  const pem = renderPrivatePem(key, 'pass')
  const opened = findOpenssl(['pkey', '-passin', 'pass:pass'], pem)
  expect([undefined, renderPrivatePem(key)]).toContain(opened)
})

function findOpenssl(args: readonly string[], input: string): string | undefined {
  try {
    return execFileSync('openssl', args, { input, encoding: 'utf8' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
