import { describe, expect, test } from '@jest/globals'
import { sign } from '../../../shared/crypto/ed25519.ts'
import {
  checkSigningKey,
  findSigner,
  findSigners,
  readKeyRing,
  type Claim,
  type TrustedKey,
} from '../../../shared/crypto/key-ring.ts'
import { codesOf, findingsOf, testKey, utf8, valueOf } from '../../support/keys.ts'

const [older, newer, thief, stranger] = [
  testKey('older'),
  testKey('newer'),
  testKey('thief'),
  testKey('stranger'),
]

const trusted: readonly TrustedKey[] = [
  { key: older.publicKey, label: 'older', validFrom: day(1), validUntil: day(20) },
  { key: newer.publicKey, label: 'newer', validFrom: day(10) },
  { key: thief.publicKey, label: 'lost', revokedFrom: day(15) },
]
const ring = valueOf(readKeyRing(trusted))
const message = utf8('document')

function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, number))
}

async function claim(pair: typeof older, signedAt: Date, keyId?: string): Promise<Claim> {
  return { message, signature: await sign(pair, message), signedAt, keyId }
}

/** The label of the signer, or the code of why there is none. */
async function verdict(of: Claim, keys = ring): Promise<string> {
  const result = await findSigner(keys, of)
  return result.ok ? result.signer.label : result.problem.code
}

test('the key that made a signature is found, with or without its id', async () => {
  expect(await verdict(await claim(older, day(5)))).toBe('older')
  expect(await verdict(await claim(newer, day(12)))).toBe('newer')
  expect(await verdict(await claim(newer, day(12), newer.publicKey.id))).toBe('newer')
})

test('in a rotation both keys count while they overlap, each by itself outside', async () => {
  const verdicts = await Promise.all(
    [5, 15, 25].flatMap(number =>
      [claim(older, day(number)), claim(newer, day(number))].map(async one => verdict(await one)),
    ),
  )
  expect(verdicts).toEqual(['older', 'E_SIG_KEY_EXPIRED', 'older', 'newer', 'E_SIG_KEY_EXPIRED', 'newer'])
})

test('a window takes its first moment and not its end, a revocation takes its first moment too', async () => {
  const before = (date: Date) => new Date(date.getTime() - 1)
  expect(await verdict(await claim(older, day(1)))).toBe('older')
  expect(await verdict(await claim(older, before(day(1))))).toBe('E_SIG_KEY_EXPIRED')
  expect(await verdict(await claim(older, before(day(20))))).toBe('older')
  expect(await verdict(await claim(older, day(20)))).toBe('E_SIG_KEY_EXPIRED')
  expect(await verdict(await claim(thief, before(day(15))))).toBe('lost')
  expect(await verdict(await claim(thief, day(15)))).toBe('E_SIG_KEY_REVOKED')
})

test('old releases stay good after their key has ended: the time of signing counts, not today', async () => {
  expect(await verdict(await claim(older, day(5)))).toBe('older')
})

test('a time that is no time is outside every window and after every revocation', async () => {
  const never = new Date(NaN)
  expect(await verdict(await claim(older, never))).toBe('E_SIG_KEY_EXPIRED')
  expect(await verdict(await claim(newer, never))).toBe('E_SIG_KEY_EXPIRED')
  expect(await verdict(await claim(thief, never))).toBe('E_SIG_KEY_REVOKED')
  const open = valueOf(readKeyRing([{ key: older.publicKey, label: 'until', validUntil: day(20) }]))
  expect(await verdict(await claim(older, never), open)).toBe('E_SIG_KEY_EXPIRED')
})

describe('each reason to refuse has its code', () => {
  test('no trusted key at all', async () => {
    expect(await verdict(await claim(older, day(5)), valueOf(readKeyRing([])))).toBe('E_KEY_MISSING')
  })

  test('a key that nobody trusts, when the format names it and when it does not', async () => {
    expect(await verdict(await claim(stranger, day(5), stranger.publicKey.id))).toBe('E_SIG_KEY_UNKNOWN')
    expect(await verdict(await claim(stranger, day(5)))).toBe('E_SIG_MISMATCH')
  })

  test('a good signature under the name of another key', async () => {
    const result = await findSigner(ring, await claim(older, day(5), newer.publicKey.id))
    expect(result).toMatchObject({
      problem: { code: 'E_SIG_MISMATCH', message: expect.stringContaining('by the key it names') as unknown },
    })
  })

  test('bytes that are no signature, and weak ones', async () => {
    const good = await claim(older, day(5))
    expect(await verdict({ ...good, signature: new Uint8Array(63) })).toBe('E_SIG_FORMAT')
    expect(await verdict({ ...good, signature: new Uint8Array(64).fill(255) })).toBe('E_SIG_WEAK')
  })
})

test('many claims get their answers in order', async () => {
  const claims = await Promise.all([older, stranger, newer, older].map(pair => claim(pair, day(12))))
  const results = await findSigners(ring, claims)
  expect(results.map(result => (result.ok ? result.signer.label : result.problem.code))).toEqual([
    'older',
    'E_SIG_MISMATCH',
    'newer',
    'older',
  ])
})

test('a ring names every entry that is wrong, and is not made', () => {
  const outcome = readKeyRing(
    [
      { key: older.publicKey, label: 'a', validFrom: day(2), validUntil: day(2) },
      { key: newer.publicKey, label: 'b', validUntil: new Date('soon') },
      { key: older.publicKey, label: 'c' },
    ],
    { file: 'modreg.toml' },
  )
  expect(findingsOf(outcome)).toMatchObject([
    { code: 'E_DOC_TYPE', file: 'modreg.toml', message: expect.stringContaining('"a"') },
    { code: 'E_DOC_TYPE', message: expect.stringContaining('"b"') },
    { code: 'E_KEY_ID', message: '"a" and "c" are one key' },
  ])
})

test('one key under two labels cannot count twice', () => {
  expect(codesOf(readKeyRing([...trusted, { key: newer.publicKey, label: 'again' }]))).toEqual(['E_KEY_ID'])
})

test('a key is checked against the ring before anything is signed with it', () => {
  const codesAt = (pair: typeof older, now: Date) =>
    checkSigningKey(ring, pair.publicKey, now).map(({ code }) => code)
  expect(codesAt(older, day(5))).toEqual([])
  expect(codesAt(older, day(25))).toEqual(['E_SIG_KEY_EXPIRED'])
  expect(codesAt(thief, day(25))).toEqual(['E_SIG_KEY_REVOKED'])
  expect(codesAt(stranger, day(5))).toEqual(['E_KEY_MISMATCH'])
})

test('the message of a foreign key names the ids on both sides', () => {
  const [finding] = checkSigningKey(ring, stranger.publicKey, day(5))
  expect(finding?.message).toContain(stranger.publicKey.id)
  expect(finding?.message).toContain(older.publicKey.id)
  expect(checkSigningKey(valueOf(readKeyRing([])), stranger.publicKey, day(5))[0]?.message).toContain('none')
})
