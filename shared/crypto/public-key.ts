import { createPublicKey, type KeyObject } from 'node:crypto'
import { Point } from '@noble/ed25519'
import type { Place } from '../model/finding.ts'
import { accepted, refused, type Outcome } from '../model/outcome.ts'
import { sha256Hex } from './digest.ts'
import { encodeHex } from './encoding.ts'
import { findKnownKeySource } from './known-keys.ts'
import { isCanonicalPoint, isSmallOrderPoint } from './point.ts'

// Not exported: only this file makes public keys, so whoever holds one holds a key that passed every check.
const admitted = Symbol('admitted')

/** An Ed25519 public key that signatures may be checked with. */
export interface PublicKey {
  readonly [admitted]: true
  /** The first 16 hex digits of the SHA-256 digest of the raw key. */
  readonly id: string
  /** The 32 bytes of RFC 8032 §5.1.5, as 64 lower-case hex digits. */
  readonly hex: string
  /** Node's form of the key, made once: making it anew for each signature costs half as much as verifying. */
  readonly handle: KeyObject
}

// SubjectPublicKeyInfo of an Ed25519 key up to the key itself (RFC 8410 §4): always these 12 bytes.
const spkiPrefixHex = '302a300506032b6570032100'

/** The key as SubjectPublicKeyInfo in DER, 44 bytes. */
export function spkiOf({ hex }: PublicKey): Uint8Array {
  return new Uint8Array(Buffer.from(spkiPrefixHex + hex, 'hex'))
}

/**
 * The raw key in a SubjectPublicKeyInfo of an Ed25519 key, or `undefined` when the bytes are anything else.
 */
export function findRawKeyInSpki(der: Uint8Array): Uint8Array | undefined {
  return der.length === 44 && encodeHex(der).startsWith(spkiPrefixHex) ? der.slice(12) : undefined
}

/**
 * Admits a raw key, or says why nobody may trust it: wrong length, a second spelling, small or mixed order,
 * off the curve, or a key whose private half is printed somewhere (T47). Costs about a millisecond for a new
 * key and nothing for one seen before.
 */
export function readPublicKey(raw: Uint8Array, at?: Place): Outcome<PublicKey> {
  const source = findKnownKeySource(encodeHex(raw))
  if (source === undefined) return readPrimeOrderKey(raw, at)
  return refused('E_KEY_KNOWN', `everybody knows the private half of this key (${source})`, { at })
}

/**
 * The same without the look at the list of known keys. For published test vectors, which are signed with
 * known keys; trust no registry's key by it.
 */
export function readPrimeOrderKey(raw: Uint8Array, at?: Place): Outcome<PublicKey> {
  if (raw.length !== 32) {
    return refused('E_KEY_FORMAT', `the public key has ${raw.length} bytes, an Ed25519 key has 32`, { at })
  }
  const hex = encodeHex(raw)
  const known = admittedKeys.get(hex)
  if (known !== undefined) return accepted(known)
  const weakness = findWeakness(raw)
  if (weakness !== undefined) return refused('E_KEY_WEAK', `the public key ${weakness}`, { at })
  const der = Buffer.from(spkiPrefixHex + hex, 'hex')
  const key = Object.freeze<PublicKey>({
    [admitted]: true,
    id: sha256Hex(raw).slice(0, 16),
    hex,
    handle: createPublicKey({ key: der, format: 'der', type: 'spki' }),
  })
  remember(key)
  return accepted(key)
}

function findWeakness(raw: Uint8Array): string | undefined {
  if (!isCanonicalPoint(raw)) return 'is a second spelling of another key: y is not below 2^255 - 19'
  if (isSmallOrderPoint(raw)) return 'is a point of small order: one signature would fit every document'
  const point = findPoint(raw)
  if (point === undefined) return 'is no point of the curve'
  // [L]A = identity. A key with a part of small order makes verifiers disagree (eprint 2020/1244, cases 3 to
  // 5).
  return point.isTorsionFree()
    ? undefined
    : 'is a point of mixed order: verifiers would disagree on its signatures'
}

function findPoint(raw: Uint8Array): Point | undefined {
  try {
    return Point.fromBytes(raw)
  } catch {
    return undefined // noble throws for bytes that decode to no point
  }
}

// A registry of thousands of releases has a handful of keys; the check of one costs as much as six
// signatures.
const admittedKeys = new Map<string, PublicKey>()
const rememberedKeys = 256

function remember(key: PublicKey): void {
  if (admittedKeys.size >= rememberedKeys) admittedKeys.clear()
  admittedKeys.set(key.hex, key)
}
