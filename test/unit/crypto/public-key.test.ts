import { inspect } from 'node:util'
import { Point } from '@noble/ed25519'
import { expect, test } from '@jest/globals'
import { encodeHex } from '../../../shared/crypto/encoding.ts'
import {
  findRawKeyInSpki,
  readPrimeOrderKey,
  readPublicKey,
  spkiOf,
} from '../../../shared/crypto/public-key.ts'
import { findKnownKeySource } from '../../../shared/crypto/known-keys.ts'
import { readKeyPair } from '../../../shared/crypto/private-key.ts'
import { littleEndian, torsion } from '../../support/curve.ts'
import { codesOf, findingsOf, testKey, unhex, valueOf } from '../../support/keys.ts'
import { rfc8032Vectors } from '../../support/rfc8032.ts'

const prime = 2n ** 255n - 19n
const honest = testKey('public key').publicKey

test('admits the public half of an honest key and knows it by a digest', () => {
  const key = valueOf(readPublicKey(unhex(honest.hex)))
  expect(key.hex).toBe(honest.hex)
  expect(key.id).toMatch(/^[0-9a-f]{16}$/)
  expect(key.handle.asymmetricKeyType).toBe('ed25519')
})

test('one key has one handle, however often it is read', () => {
  expect(valueOf(readPublicKey(unhex(honest.hex)))).toBe(valueOf(readPublicKey(unhex(honest.hex))))
})

test('goes on after more keys than are remembered', () => {
  const keys = Array.from({ length: 300 }, (_, index) => testKey(`many ${index}`).publicKey)
  expect(new Set(keys.map(({ id }) => id)).size).toBe(300)
  expect(valueOf(readPublicKey(unhex(keys[0]?.hex ?? ''))).hex).toBe(keys[0]?.hex)
})

test.each([0, 31, 33, 64])('refuses %d bytes', length => {
  expect(codesOf(readPublicKey(new Uint8Array(length)))).toEqual(['E_KEY_FORMAT'])
})

test.each([
  ['zero, a point of order 4', littleEndian(0n)],
  ['the identity', littleEndian(1n)],
  ['the identity with the sign bit', littleEndian(1n + 2n ** 255n)],
  ['a point of order 8', new Uint8Array(torsion.toBytes())],
  ['the point of order 2', littleEndian(prime - 1n)],
  ['a second spelling of zero', littleEndian(prime)],
  ['a second spelling of the identity', littleEndian(prime + 1n)],
  ['the highest number of all', new Uint8Array(32).fill(255)],
  ['y = 2, which is on no point', littleEndian(2n)],
  ['an honest key plus a point of order 8', new Uint8Array(Point.fromHex(honest.hex).add(torsion).toBytes())],
])('refuses %s as weak', (_what, raw) => {
  const outcome = readPublicKey(raw, { file: 'registry.pub' })
  expect(findingsOf(outcome)).toMatchObject([{ code: 'E_KEY_WEAK', file: 'registry.pub' }])
})

const published = [
  ...rfc8032Vectors.map(({ name, seedHex }) => [`RFC 8032 §7.1 ${name}`, seedHex] as const),
  ['RFC 8032 §7.1 TEST 1024', 'f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5'],
  ['RFC 8032 §7.2 foo', '0305334e381af78f141cb666f6199f57bc3495335a256a95bd2a55bf546663f6'],
  ['RFC 8032 §7.2 foo2', 'ab9c2853ce297ddab85c993b3ae14bcad39b2c682beabc27d6d4eb20711d6560'],
  ['RFC 8410 §10', 'd4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842'],
  ['Wycheproof', 'add4bb8103785baf9ac534258e8aaf65f5f1adb5ef5f3df19bb80ab989c4d64b'],
  ['SLIP-0010', '2b4be7f19ee27bbf30c667b642d5f4aa69fd169872f8fc3059c08ebae2eb19e7'],
  ['zeros', '00'.repeat(32)],
  ['ones', '01'.repeat(32)],
  ['all bits', 'ff'.repeat(32)],
  ['counting', encodeHex(new Uint8Array(32).map((_, index) => index))],
] as const

test.each(published)('refuses the key pair that %s prints, by either half', (_source, seedHex) => {
  const pair = readKeyPair(unhex(seedHex))
  expect(findingsOf(pair)).toMatchObject([{ code: 'E_KEY_KNOWN' }])
  expect(JSON.stringify(pair)).not.toContain(seedHex)
})

test('refuses the base point and its negative: their private scalars are 1 and -1', () => {
  for (const point of [Point.BASE, Point.BASE.negate()]) {
    expect(codesOf(readPublicKey(new Uint8Array(point.toBytes())))).toEqual(['E_KEY_KNOWN'])
  }
})

test('a published key passes for checking published vectors, and stays refused for trusting', () => {
  const raw = unhex(rfc8032Vectors[0].publicHex)
  expect(valueOf(readPrimeOrderKey(raw)).hex).toBe(rfc8032Vectors[0].publicHex)
  expect(codesOf(readPublicKey(raw))).toEqual(['E_KEY_KNOWN'])
  expect(findKnownKeySource(honest.hex)).toBeUndefined()
})

test('a SubjectPublicKeyInfo holds the raw key, and only the exact layout is taken', () => {
  const der = spkiOf(honest)
  expect(encodeHex(findRawKeyInSpki(der) ?? new Uint8Array())).toBe(honest.hex)
  expect(new Uint8Array(honest.handle.export({ format: 'der', type: 'spki' }))).toEqual(der)
  expect(findRawKeyInSpki(new Uint8Array([...der, 0]))).toBeUndefined()
  expect(findRawKeyInSpki(der.with(8, 0x6e))).toBeUndefined()
})

test('a public key cannot be changed after it was admitted', () => {
  expect(Object.isFrozen(honest)).toBe(true)
  expect(inspect(honest)).toContain(honest.id)
})
