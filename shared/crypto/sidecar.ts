import type { Place } from '../model/finding.ts'
import { accepted, refused, type Outcome } from '../model/outcome.ts'
import { decodeBase64, decodeHex, encodeBase64, encodeHex, textOf } from './encoding.ts'

interface TextForm {
  readonly title: string
  /** The whole text; its group is what gets decoded. */
  readonly pattern: RegExp
  readonly decode: (text: string) => Uint8Array | undefined
  readonly encode: (signature: Uint8Array) => string
}

const hex = { decode: decodeHex, encode: encodeHex }
// 64 bytes leave four bits over in the character before the padding; they must be zero (RFC 4648 §3.5).
const base64 = { decode: decodeBase64, encode: encodeBase64 }

const forms = {
  'hex-lf': { title: '128 lower-case hex digits and one LF', pattern: /^([0-9a-f]{128})\n$/, ...hex },
  hex: { title: '128 lower-case hex digits', pattern: /^([0-9a-f]{128})$/, ...hex },
  'base64-lf': {
    title: '88 characters of base64 and one LF',
    pattern: /^([A-Za-z0-9+/]{85}[AQgw]==)\n$/,
    ...base64,
  },
  base64: { title: '88 characters of base64', pattern: /^([A-Za-z0-9+/]{85}[AQgw]==)$/, ...base64 },
} as const satisfies Record<string, TextForm>

/**
 * The ways a signature is written as text; each format has one, and takes no other for the same file (T47).
 */
export type SidecarForm = keyof typeof forms

/** The 64 bytes of a signature, from a text that is to the byte what this form writes. */
export function readSidecar(
  form: SidecarForm,
  content: Uint8Array | string,
  at?: Place,
): Outcome<Uint8Array> {
  const { title, pattern, decode }: TextForm = forms[form]
  // Seen as one character a byte, before any decoding: what a decoder would skip must not get that far (T47).
  const text = textOf(content)
  const digits = pattern.exec(text)?.[1]
  const signature = digits === undefined ? undefined : decode(digits)
  if (signature !== undefined) return accepted(signature)
  return refused('E_SIG_FORMAT', `the signature is ${describe(text)}; ${title} are wanted`, { at })
}

/** The text of a signature in this form. */
export function renderSidecar(form: SidecarForm, signature: Uint8Array): string {
  if (signature.length !== 64) throw new RangeError(`a signature has 64 bytes, not ${signature.length}`)
  const { encode }: TextForm = forms[form]
  return encode(signature) + (form.endsWith('-lf') ? '\n' : '')
}

function describe(text: string): string {
  if (text === '') return 'empty'
  const other = Object.values(forms).find(({ pattern }) => pattern.test(text))
  if (other !== undefined) return `written as ${other.title}`
  if (/^[0-9a-fA-F]{128}\r?\n?$/.test(text)) return 'in upper-case digits or ends in CRLF'
  return `${text.length} bytes of another text`
}
