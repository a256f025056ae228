import { decodeBase64, encodeBase64 } from './encoding.ts'

/** One PEM block (RFC 7468). */
export interface PemBlock {
  readonly label: string
  readonly der: Uint8Array
}

/** Why a text is not one PEM block. No part of the text is in it: it may be a secret. */
export interface PemProblem {
  readonly problem: string
  readonly hint?: string
}

/** No key that modreg reads comes near this, however it is wrapped. */
export const keyTextLimit = 16_384

const multiline =
  'Give the key with real line breaks, as the file has them, for example by `gh secret set NAME < FILE`.'

/** The only PEM block of a text that holds nothing else, except blanks around it. CRLF is taken as LF. */
export function readPem(text: string): PemBlock | PemProblem {
  if (/[^\0-\x7f]/.test(text)) {
    return { problem: 'the text holds characters outside ASCII, perhaps a byte order mark' }
  }
  const lines = text.trim().split(/\r?\n/)
  const [begin = '', end = ''] = [lines[0], lines.at(-1)]
  const blocks = text.split('-----BEGIN ').length - 1
  if (blocks > 1) return { problem: `the text holds ${blocks} PEM blocks, and only one key may be given` }
  if (text.includes('\\n')) {
    return { problem: 'the two characters \\ and n stand where line breaks belong', hint: multiline }
  }
  if (lines.length === 1) return { problem: 'the PEM block has no line breaks', hint: multiline }
  const label = /^-----BEGIN ([A-Z0-9 ]{1,64})-----$/.exec(begin)?.[1]
  if (label === undefined || end !== `-----END ${label}-----`) {
    return {
      problem: 'the text does not begin and end with the same PEM label, or has more around the block',
    }
  }
  const der = decodeBase64(lines.slice(1, -1).join(''))
  return der === undefined || der.length === 0
    ? { problem: 'what stands between the PEM labels is not base64' }
    : { label, der }
}

/** A PEM block with lines of 64 characters and a final line break, as OpenSSL writes it. */
export function renderPem({ label, der }: PemBlock): string {
  const lines = encodeBase64(der).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
