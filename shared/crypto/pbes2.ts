import { createCipheriv, createPrivateKey, pbkdf2Sync, randomBytes } from 'node:crypto'
import { encodeHex } from './encoding.ts'

// OWASP's figure for PBKDF2 with HMAC-SHA-256. Node's own export uses 2048, which makes guessing cheap.
const iterations = 600_000

/**
 * A PKCS#8 key encrypted by PBES2 (RFC 8018), with PBKDF2, HMAC-SHA-256 and AES-256-CBC, as OpenSSL reads
 * it. `der` is an Ed25519 key of 48 bytes, so that every length in the result is known.
 */
export function encryptPkcs8(der: Uint8Array, passphrase: string): Uint8Array {
  // Node opens no key with a longer passphrase, and takes an empty one for none.
  if (passphrase === '' || Buffer.byteLength(passphrase) > 1024) {
    throw new RangeError('a passphrase has from 1 to 1024 bytes')
  }
  const [salt, iv] = [randomBytes(16), randomBytes(16)]
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(passphrase, salt, iterations, 32, 'sha256'), iv)
  const encrypted = Buffer.concat([cipher.update(der), cipher.final()])
  return new Uint8Array(Buffer.from(encryptedPrivateKey({ salt, iv, encrypted }), 'hex'))
}

/** The PKCS#8 key inside, or `undefined` when this passphrase does not open it. */
export function decryptPkcs8(der: Uint8Array, passphrase: string): Uint8Array | undefined {
  try {
    const key = createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8', passphrase })
    return new Uint8Array(key.export({ format: 'der', type: 'pkcs8' }))
  } catch {
    return undefined // OpenSSL has one error for a wrong passphrase and many for the noise that one makes
  }
}

/**
 * Whether DER bytes are an EncryptedPrivateKeyInfo: a sequence that starts with another one, not with a
 * number.
 */
export function isEncryptedPkcs8(der: Uint8Array): boolean {
  const [sequence, length = 0] = der
  const headBytes = length < 0x80 ? 2 : 2 + (length & 0x7f)
  return sequence === 0x30 && der[headBytes] === 0x30
}

// EncryptedPrivateKeyInfo (RFC 5958 §3) in hex; the two digits after each tag are the length of what follows.
const encryptedPrivateKey = ({ salt, iv, encrypted }: Record<'salt' | 'iv' | 'encrypted', Uint8Array>) =>
  '3081a4' +
  '3060' +
  '06092a864886f70d01050d' + // PBES2
  '3053' +
  '3032' +
  '06092a864886f70d01050c' + // PBKDF2
  '3025' +
  `0410${encodeHex(salt)}` +
  `0203${iterations.toString(16).padStart(6, '0')}` +
  '300c' +
  '06082a864886f70d0209' + // HMAC-SHA-256
  '0500' +
  '301d' +
  '060960864801650304012a' + // AES-256-CBC
  `0410${encodeHex(iv)}` +
  `0440${encodeHex(encrypted)}`
