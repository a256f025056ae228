import { createPublicKey } from 'node:crypto'
import type { Place } from '../model/finding.ts'
import { refused, type Outcome } from '../model/outcome.ts'
import { decodeBase64, decodeHex, encodeBase64, textOf } from './encoding.ts'
import { keyTextLimit, readPem, renderPem } from './pem.ts'
import { findRawKeyInSpki, readPublicKey, spkiOf, type PublicKey } from './public-key.ts'

interface TextForm {
  /** What a text in this form is, for messages. */
  readonly title: string
  /** The raw key, or what the text is instead. */
  readonly read: (text: string) => Uint8Array | string
  readonly render: (key: PublicKey) => string
}

const forms = {
  'spki-pem': {
    title: 'a PEM block with the label PUBLIC KEY',
    read(text) {
      const pem = readPem(text)
      if ('problem' in pem) return pem.problem
      return pem.label === 'PUBLIC KEY' ? readSpki(pem.der) : 'the PEM block has another label'
    },
    render: key => renderPem({ label: 'PUBLIC KEY', der: spkiOf(key) }),
  },
  'spki-der-base64': {
    title: 'a SubjectPublicKeyInfo of 44 bytes in base64',
    read(text) {
      const der = decodeBase64(text)
      return der === undefined ? 'the text is not base64' : readSpki(der)
    },
    render: key => encodeBase64(spkiOf(key)),
  },
  'hex-lf': {
    title: '64 lower-case hex digits and one LF',
    read: text => (text.endsWith('\n') ? readHex(text.slice(0, -1)) : 'the text does not end in LF'),
    render: ({ hex }) => `${hex}\n`,
  },
  hex: {
    title: '64 lower-case hex digits',
    read: text => readHex(text),
    render: ({ hex }) => hex,
  },
  base64: {
    title: '32 bytes in base64',
    read: text => decodeBase64(text) ?? 'the text is not base64',
    render: ({ hex }) => Buffer.from(hex, 'hex').toString('base64'),
  },
} as const satisfies Record<string, TextForm>

/** The ways a public key may be written; each format knows one for each of its files. */
export type PublicKeyForm = keyof typeof forms

/**
 * Reads a public key in exactly one form and admits it as `readPublicKey` does. What looks like a private key
 * is named as such, since it lies where everybody can read it.
 */
export function readPublicKeyText(
  form: PublicKeyForm,
  content: Uint8Array | string,
  at?: Place,
): Outcome<PublicKey> {
  const { title, read }: TextForm = forms[form]
  const wrong = (message: string, hint?: string) => refused('E_KEY_FORMAT', message, { at, hint })
  if (content.length > keyTextLimit) {
    return wrong(`the text is ${content.length} characters long; ${title} is wanted`)
  }
  const text = textOf(content)
  if (privateKeyPatterns.some(pattern => pattern.test(text))) {
    return wrong(
      'this looks like a private key where the public one belongs',
      'Count it as known to everybody: make a new key with `modreg keygen`, and trust the old one no longer.',
    )
  }
  const raw = read(text)
  return typeof raw === 'string' ? wrong(`${raw}; ${title} is wanted`) : readPublicKey(raw, at)
}

/** The key as text in this form. */
export function renderPublicKey(form: PublicKeyForm, key: PublicKey): string {
  return forms[form].render(key)
}

const privateKeyPatterns: readonly RegExp[] = [
  /PRIVATE KEY/,
  /^[0-9a-fA-F]{128}\s*$/, // seed and public key, as many libraries keep them
  /^[A-Za-z0-9+/]{86}==\s*$/, // the same in base64
  /^MC4CAQAwBQYDK2VwBCIEI/, // PKCS#8 in base64
]

function readHex(text: string): Uint8Array | string {
  return (
    decodeHex(text) ?? `the text is ${text.length} characters that are not all lower-case hex digits in pairs`
  )
}

function readSpki(der: Uint8Array): Uint8Array | string {
  const raw = findRawKeyInSpki(der)
  if (raw !== undefined) return raw
  try {
    const type = createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' }).asymmetricKeyType
    return `the key is of the type ${String(type)}, and only ed25519 is read`
  } catch {
    return `the ${der.length} bytes are no public key`
  }
}
