import type { Place } from '../model/finding.ts'
import { refused, type Outcome } from '../model/outcome.ts'
import { decodeBase64, encodeHex } from './encoding.ts'
import { keyTextLimit, readPem } from './pem.ts'
import { readPkcs8 } from './pkcs8.ts'
import { readKeyPair, type PrivateKey } from './private-key.ts'

/** The ways a private key may be written; a format names those that its own tools write. */
export const privateKeyForms = {
  'pkcs8-pem': 'a PKCS#8 PEM block',
  'pkcs8-der-base64': 'PKCS#8 DER in base64',
  /** A PEM block under a label of the tool's own, around the 64 bytes that Go calls an ed25519.PrivateKey. */
  'seed-and-public-pem': 'a PEM block of 64 bytes, seed and public key',
} as const
export type PrivateKeyForm = keyof typeof privateKeyForms

export interface PrivateKeyOptions {
  /** The forms that are welcome; PKCS#8 PEM alone unless said otherwise. */
  readonly forms?: readonly PrivateKeyForm[]
  /** Opens an encrypted key; passed over when the key is not encrypted. */
  readonly passphrase?: string | undefined
  readonly at?: Place | undefined
}

/**
 * Reads a private key as a person or a secret store gives it: blanks around it do not matter, everything else
 * does. No finding has a byte of the text in it, whatever the text was.
 */
export function readPrivateKey(text: string, options: PrivateKeyOptions = {}): Outcome<PrivateKey> {
  const { at } = options
  const key = text.trim()
  if (key === '') return refused('E_KEY_MISSING', 'a private key is needed, the text given is empty', { at })
  if (key.length > keyTextLimit) {
    return refused('E_KEY_FORMAT', `the text is ${key.length} characters long, and no private key is`, { at })
  }
  return key.includes('-----BEGIN') ? readPemKey(key, options) : readBareKey(key, options)
}

function readPemKey(text: string, options: PrivateKeyOptions): Outcome<PrivateKey> {
  const { at } = options
  const pem = readPem(text)
  if ('problem' in pem) return refused('E_KEY_FORMAT', pem.problem, { at, hint: pem.hint })
  const { label, der } = pem
  if (label === 'PRIVATE KEY' || label === 'ENCRYPTED PRIVATE KEY') {
    return findUnwelcome('pkcs8-pem', options) ?? readPkcs8Key(der, options)
  }
  const foreign = foreignLabels.get(label)
  if (foreign !== undefined || der.length !== 64) {
    const what = foreign ?? `${der.length} bytes under a label of its own`
    return refused('E_KEY_FORMAT', `the PEM block is ${what}; ${wanted(options)} is wanted`, {
      at,
      hint: newKey,
    })
  }
  return findUnwelcome('seed-and-public-pem', options) ?? readSeedAndPublic(der, at)
}

function readPkcs8Key(der: Uint8Array, { passphrase, at }: PrivateKeyOptions): Outcome<PrivateKey> {
  const seed = readPkcs8(der, passphrase, at)
  return seed.ok ? readKeyPair(seed.value, at) : seed
}

function readSeedAndPublic(bytes: Uint8Array, at: Place | undefined): Outcome<PrivateKey> {
  const key = readKeyPair(bytes.slice(0, 32), at)
  if (!key.ok || key.value.publicKey.hex === encodeHex(bytes.subarray(32))) return key
  return refused('E_KEY_FORMAT', 'the public key in the PEM block does not belong to its seed', {
    at,
    hint: 'The block is damaged: take it from where it was kept first, or make a new key.',
  })
}

function readBareKey(text: string, options: PrivateKeyOptions): Outcome<PrivateKey> {
  const der = decodeBase64(text)
  // Every DER key is a sequence; hex digits and other short texts are base64 too, by their alphabet.
  if (der?.[0] === 0x30) return findUnwelcome('pkcs8-der-base64', options) ?? readPkcs8Key(der, options)
  const what = lookalikes.find(({ pattern }) => pattern.test(text))?.what ?? 'neither PEM nor DER in base64'
  const { at } = options
  return refused('E_KEY_FORMAT', `the text is ${what}; ${wanted(options)} is wanted`, { at, hint: newKey })
}

function findUnwelcome(form: PrivateKeyForm, options: PrivateKeyOptions): Outcome<never> | undefined {
  if (welcome(options).includes(form)) return undefined
  return refused('E_KEY_FORMAT', `the key is ${privateKeyForms[form]}; ${wanted(options)} is wanted`, {
    at: options.at,
    hint: 'Convert it; modreg does not guess what a key in another form was made for.',
  })
}

const welcome = ({ forms = ['pkcs8-pem'] }: PrivateKeyOptions): readonly PrivateKeyForm[] => forms
const wanted = (options: PrivateKeyOptions) =>
  welcome(options)
    .map(form => privateKeyForms[form])
    .join(' or ')

const newKey = 'Make a key with `modreg keygen` or `openssl genpkey -algorithm ed25519`.'

// Only these labels are ever named in a message: an unknown one may be a secret in the wrong place.
const foreignLabels: ReadonlyMap<string, string> = new Map([
  ['PUBLIC KEY', 'a public key'],
  ['RSA PUBLIC KEY', 'an RSA public key'],
  ['CERTIFICATE', 'a certificate'],
  ['OPENSSH PRIVATE KEY', 'an OpenSSH private key'],
  ['RSA PRIVATE KEY', 'an RSA private key'],
  ['EC PRIVATE KEY', 'an ECDSA private key'],
  ['DSA PRIVATE KEY', 'a DSA private key'],
])

const lookalikes: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /^[0-9a-fA-F]{64}$/, what: '64 hex digits, a bare seed or a public key' },
  { pattern: /^[0-9a-fA-F]{128}$/, what: '128 hex digits, a bare key pair or a signature' },
  { pattern: /^ssh-[a-z0-9-]+ /, what: 'an OpenSSH public key' },
  { pattern: /^[A-Za-z0-9+/]{43}=$/, what: '32 bytes in base64, a bare seed or a public key' },
]
