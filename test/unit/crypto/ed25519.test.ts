import { Point, signAsync, verifyAsync } from '@noble/ed25519'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sign, verify, verifyInPool, verifyMany, type Signed } from '../../../shared/crypto/ed25519.ts'
import { encodeHex } from '../../../shared/crypto/encoding.ts'
import { isReducedScalar } from '../../../shared/crypto/point.ts'
import { readPrimeOrderKey } from '../../../shared/crypto/public-key.ts'
import { forge, littleEndian, numberOf, order, scalarOf, torsion } from '../../support/curve.ts'
import { testKey, unhex, utf8, valueOf } from '../../support/keys.ts'
import { rfc8032Vectors } from '../../support/rfc8032.ts'

const key = testKey('ed25519')
const message = utf8('name = "demo"\nversion = "1.0.0"\n')
const signature = await sign(key, message)
const [r, s] = [signature.slice(0, 32), numberOf(signature.slice(32))]
const withScalar = (scalar: bigint) => new Uint8Array([...r, ...littleEndian(scalar)])

/** The code of both ways to verify, which must agree. */
async function codeOf(bytes: Uint8Array, signed = message): Promise<string | undefined> {
  const problem = verify(key.publicKey, signed, bytes)
  expect(await verifyInPool({ publicKey: key.publicKey, message: signed, signature: bytes })).toEqual(problem)
  return problem?.code
}

test.each(rfc8032Vectors)('accepts $name of RFC 8032', async ({ publicHex, messageHex, signatureHex }) => {
  const publicKey = valueOf(readPrimeOrderKey(unhex(publicHex)))
  expect(verify(publicKey, unhex(messageHex), unhex(signatureHex))).toBeUndefined()
  expect(verify(publicKey, unhex(`${messageHex}00`), unhex(signatureHex))?.code).toBe('E_SIG_MISMATCH')
  const signed = { publicKey, message: unhex(messageHex), signature: unhex(signatureHex) }
  expect(await verifyMany([signed])).toEqual([undefined])
})

test.each(rfc8032Vectors)('signs $name as RFC 8032 prints it', async ({ seedHex, publicHex, ...vector }) => {
  const publicKey = valueOf(readPrimeOrderKey(unhex(publicHex)))
  const published = { publicKey, withSeed: <T>(use: (seed: Uint8Array) => T) => use(unhex(seedHex)) }
  expect(encodeHex(await sign(published, unhex(vector.messageHex)))).toBe(vector.signatureHex)
})

test('a signature has 64 bytes and is the same every time', async () => {
  expect(signature).toHaveLength(64)
  expect(await sign(key, message)).toEqual(signature)
  expect(await codeOf(signature)).toBeUndefined()
})

test('no signature is given out that the public key does not verify', async () => {
  const spoiled = { ...key, publicKey: testKey('other').publicKey }
  await expect(sign(spoiled, message)).rejects.toThrow('a new signature does not verify')
})

describe('a signature is refused', () => {
  test.each([0, 63, 65, 128])('of %d bytes', async length => {
    expect(await codeOf(new Uint8Array(length))).toBe('E_SIG_FORMAT')
  })

  test('over other bytes, by another key, or with any bit changed', async () => {
    expect(await codeOf(signature, utf8(''))).toBe('E_SIG_MISMATCH')
    expect(verify(testKey('other').publicKey, message, signature)?.code).toBe('E_SIG_MISMATCH')
    for (let bit = 0; bit < 512; bit++) {
      const byte = bit >> 3
      expect(await codeOf(signature.with(byte, Number(signature[byte]) ^ (1 << (bit & 7))))).toMatch(
        /^E_SIG_/,
      )
    }
  })

  test.each([
    ['S + L, the malleable twin', () => withScalar(s + order)],
    ['S = L', () => withScalar(order)],
    ['the top bits of S set', () => withScalar(s + 2n ** 255n)],
    ['R not canonical', () => new Uint8Array([...littleEndian(2n ** 255n - 18n), ...littleEndian(s)])],
    ['R the identity, S = k a, which gives the scalar away', () => forgedWith(Point.ZERO)],
    ['R of order 8', () => forgedWith(torsion)],
  ])('with %s', async (_what, make) => {
    expect(await codeOf(make())).toBe('E_SIG_WEAK')
  })

  test('with S before R, and the mistake is called by its name', async () => {
    const documents = ['a', 'b', 'c', 'd'].map(utf8)
    const signatures = await Promise.all(documents.map(document => sign(key, document)))
    const index = signatures.findIndex(bytes => !isReducedScalar(bytes.slice(0, 32)))
    const [document = message, bytes = signature] = [documents[index], signatures[index]]
    const exchanged = new Uint8Array([...bytes.slice(32), ...bytes.slice(0, 32)])
    expect(await codeOf(exchanged, document)).toBe('E_SIG_MISMATCH')
    expect(verify(key.publicKey, document, exchanged)?.message).toContain('S before R')
    expect(await codeOf(exchanged, message)).toBe('E_SIG_WEAK')
  })

  test('with R of mixed order, which only verifiers with a cofactor take', async () => {
    const mixed = Point.BASE.multiply(7n).add(torsion)
    const forged = forgedWith(mixed, 7n)
    expect(await verifyAsync(forged, message, unhex(key.publicKey.hex), { zip215: false })).toBe(true)
    expect(await codeOf(forged)).toBe('E_SIG_MISMATCH')
  })
})

test('the forging tool makes a good signature when nothing is spoiled', async () => {
  expect(await codeOf(forgedWith(Point.BASE.multiply(7n), 7n))).toBeUndefined()
})

test('what the strict rule accepts, noble accepts too, for honest and spoiled signatures', async () => {
  let acceptedCount = 0
  const cases = fc.record({
    seed: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    message: fc.uint8Array({ maxLength: 200 }),
    spoil: fc.option(fc.record({ byte: fc.nat(63), bits: fc.integer({ min: 1, max: 255 }) })),
  })
  await fc.assert(
    fc.asyncProperty(cases, async ({ seed, message, spoil }) => {
      const raw = unhex(testKey(encodeHex(seed)).publicKey.hex)
      const honest = await testKey(encodeHex(seed)).withSeed(real => signAsync(message, real))
      const bytes = spoil === null ? honest : honest.with(spoil.byte, Number(honest[spoil.byte]) ^ spoil.bits)
      const isGood = verify(valueOf(readPrimeOrderKey(raw)), message, bytes) === undefined
      expect(isGood).toBe(spoil === null)
      if (!isGood) return
      acceptedCount += 1
      expect(await verifyAsync(bytes, message, raw, { zip215: false })).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(acceptedCount).toBeGreaterThan(10)
})

test('many signatures come back in order, good and bad ones mixed', async () => {
  const items = Array.from({ length: 200 }, (_, index): Signed => {
    const isBad = index % 7 === 3
    return { publicKey: key.publicKey, message: isBad ? utf8(`${index}`) : message, signature }
  })
  const codes = (await verifyMany(items)).map(problem => problem?.code)
  expect(codes).toEqual(items.map((_, index) => (index % 7 === 3 ? 'E_SIG_MISMATCH' : undefined)))
})

function forgedWith(point: Point, nonce = 0n): Uint8Array {
  return forge({
    pointR: new Uint8Array(point.toBytes()),
    nonce,
    publicKey: unhex(key.publicKey.hex),
    scalar: key.withSeed(scalarOf),
    message,
  })
}
