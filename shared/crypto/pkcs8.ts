import { createPrivateKey } from 'node:crypto'
import type { Place } from '../model/finding.ts'
import { accepted, refused, type Outcome } from '../model/outcome.ts'
import { encodeHex } from './encoding.ts'
import { decryptPkcs8, isEncryptedPkcs8 } from './pbes2.ts'

// PrivateKeyInfo of an Ed25519 key up to the seed (RFC 8410 §7): version 0, the algorithm, two nested octet
// strings.
const prefixHex = '302e020100300506032b657004220420'

/** The seed as a PKCS#8 key in DER, 48 bytes. */
export function wrapSeed(seed: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(prefixHex, 'hex'), seed]))
}

/**
 * The seed in a PKCS#8 key, which may be encrypted. Only the one layout of 48 bytes is taken: OpenSSL also
 * takes bytes after it, and from version to version more or fewer of the optional parts.
 */
export function readPkcs8(der: Uint8Array, passphrase: string | undefined, at?: Place): Outcome<Uint8Array> {
  if (!isEncryptedPkcs8(der)) return readPlain(der, at)
  if (passphrase === undefined || passphrase === '') {
    return refused('E_KEY_PASSPHRASE', 'the private key is encrypted and no passphrase was given', { at })
  }
  const decrypted = decryptPkcs8(der, passphrase)
  if (decrypted !== undefined) return readPlain(decrypted, at)
  return refused('E_KEY_PASSPHRASE', 'the private key does not open with this passphrase', {
    at,
    hint: 'Check the passphrase; if it is right, the key is damaged or encrypted by a scheme other than PBES2.',
  })
}

function readPlain(der: Uint8Array, at: Place | undefined): Outcome<Uint8Array> {
  const isPlain = der.length === 48 && encodeHex(der.subarray(0, 16)) === prefixHex
  if (isPlain) return accepted(der.slice(16))
  const hint = 'Make a key with `modreg keygen` or `openssl genpkey -algorithm ed25519`.'
  return refused('E_KEY_FORMAT', `the private key ${describe(der)}`, { at, hint })
}

function describe(der: Uint8Array): string {
  try {
    const type = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }).asymmetricKeyType
    return type === 'ed25519'
      ? 'is an Ed25519 key with more in it than the plain layout of 48 bytes has'
      : `is of the type ${String(type)}, and modreg signs with ed25519 only`
  } catch {
    return `is ${der.length} bytes of no known layout, an Ed25519 key in PKCS#8 has 48`
  }
}
