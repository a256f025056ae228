import { expect, test } from '@jest/globals'
import { digest, digestLengthBytes, sha256, sha256Hex, startHasher } from '../../../shared/crypto/digest.ts'
import { encodeHex } from '../../../shared/crypto/encoding.ts'
import { utf8 } from '../../support/keys.ts'

// FIPS 180-4, the one-block message "abc".
const ofAbc = {
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sha384: 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  sha512:
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
} as const

test.each(['sha256', 'sha384', 'sha512'] as const)('%s of the standard example', algorithm => {
  const bytes = digest(algorithm, utf8('abc'))
  expect(encodeHex(bytes)).toBe(ofAbc[algorithm])
  expect(bytes).toHaveLength(digestLengthBytes[algorithm])
})

test('sha256 as bytes and as hex are the same digest', () => {
  expect(encodeHex(sha256(utf8('abc')))).toBe(sha256Hex(utf8('abc')))
})

test('a digest of pieces is that of the whole', () => {
  const hasher = startHasher()
  hasher.update(utf8('a'))
  hasher.update(utf8(''))
  hasher.update(utf8('bc'))
  expect(hasher.finishHex()).toBe(ofAbc.sha256)
  const other = startHasher('sha512')
  other.update(utf8('abc'))
  expect(other.finishHex()).toBe(ofAbc.sha512)
})
