import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto'
import type { Place } from '../model/finding.ts'
import { accepted, type Outcome } from '../model/outcome.ts'
import { encodeBase64 } from './encoding.ts'
import { encryptPkcs8 } from './pbes2.ts'
import { renderPem } from './pem.ts'
import { wrapSeed } from './pkcs8.ts'
import { readPublicKey, type PublicKey } from './public-key.ts'

/**
 * An Ed25519 key pair. The seed is in a closure, so that no printing, logging or JSON of the value can show
 * it.
 */
export interface PrivateKey {
  readonly publicKey: PublicKey
  /** Lends the 32 bytes that everything else follows from (RFC 8032 §5.1.5); keep no copy of them. */
  readonly withSeed: <T>(use: (seed: Uint8Array) => T) => T
}

/** The key pair of a seed of 32 bytes; refused when everybody knows the seed. */
export function readKeyPair(seed: Uint8Array, at?: Place): Outcome<PrivateKey> {
  const publicKey = readPublicKey(publicHalf(seed), at)
  if (!publicKey.ok) return publicKey
  return accepted(
    Object.freeze({ publicKey: publicKey.value, withSeed: <T>(use: (seed: Uint8Array) => T) => use(seed) }),
  )
}

/** A new key pair; every seed that the source of random bytes gives is refused if everybody knows it. */
export function generateKeyPair(randomSeed: () => Uint8Array = () => randomBytes(32)): PrivateKey {
  for (;;) {
    const key = readKeyPair(new Uint8Array(randomSeed()))
    if (key.ok) return key.value
  }
}

/**
 * The key as PKCS#8 PEM; with a passphrase it is encrypted (PBES2, AES-256-CBC), which takes a good part of a
 * second.
 */
export function renderPrivatePem(key: PrivateKey, passphrase?: string): string {
  const der = key.withSeed(wrapSeed)
  return passphrase === undefined
    ? renderPem({ label: 'PRIVATE KEY', der })
    : renderPem({ label: 'ENCRYPTED PRIVATE KEY', der: encryptPkcs8(der, passphrase) })
}

/** The key as PKCS#8 DER in base64, one line of 64 characters without a line break. */
export function renderPrivateDer(key: PrivateKey): string {
  return encodeBase64(key.withSeed(wrapSeed))
}

function publicHalf(seed: Uint8Array): Uint8Array {
  const handle = createPrivateKey({ key: Buffer.from(wrapSeed(seed)), format: 'der', type: 'pkcs8' })
  return new Uint8Array(createPublicKey(handle).export({ format: 'der', type: 'spki' }).subarray(-32))
}
