import type { Place } from '../model/finding.ts'
import { accepted, refused, type Outcome } from '../model/outcome.ts'
import { digest, digestLengthBytes, type DigestAlgorithm } from './digest.ts'
import { decodeBase64, encodeBase64 } from './encoding.ts'

/** What a subresource-integrity text demands: bytes with one of these digests. */
export interface Integrity {
  readonly algorithm: DigestAlgorithm
  readonly digestsBase64: readonly string[]
}

const limitCharacters = 4096
const strongestFirst = ['sha512', 'sha384', 'sha256'] as const

/**
 * Reads `sha512-…` texts as W3C Subresource Integrity has them: blanks between several, only those of the
 * strongest algorithm count, unknown algorithms are passed over. A text that leaves nothing to compare with
 * is refused.
 */
export function readIntegrity(text: string, at?: Place): Outcome<Integrity> {
  const wrong = (message: string) =>
    refused('E_DOC_TYPE', message, { at, hint: 'Write it as `sha512-` and the digest in base64.' })
  if (text.length > limitCharacters) {
    return wrong(`integrity is ${text.length} characters long, at most ${limitCharacters} are read`)
  }
  const words = text.split(/[\t\n\f\r ]+/).filter(word => word !== '')
  const malformed = words.findIndex(word => !/^[a-z0-9]+-[A-Za-z0-9+/]+={0,2}(?:\?[\x21-\x7e]*)?$/.test(word))
  if (malformed >= 0) return wrong(`word ${malformed + 1} of the integrity is not an algorithm and a digest`)
  for (const algorithm of strongestFirst) {
    const digestsBase64 = words
      .filter(word => word.startsWith(`${algorithm}-`))
      .map(word => word.slice(algorithm.length + 1).replace(/\?.*$/, ''))
    if (digestsBase64.length === 0) continue
    const lengthBytes = digestLengthBytes[algorithm]
    if (digestsBase64.every(base64 => decodeBase64(base64)?.length === lengthBytes)) {
      return accepted({ algorithm, digestsBase64 })
    }
    return wrong(`a ${algorithm} digest is not the base64 of ${lengthBytes} bytes`)
  }
  return wrong('integrity names no digest by sha256, sha384 or sha512')
}

/** Whether these are the bytes that the integrity demands. */
export function matchesIntegrity({ algorithm, digestsBase64 }: Integrity, bytes: Uint8Array): boolean {
  return digestsBase64.includes(encodeBase64(digest(algorithm, bytes)))
}

/** The integrity text of these bytes. */
export function renderIntegrity(algorithm: DigestAlgorithm, bytes: Uint8Array): string {
  return `${algorithm}-${encodeBase64(digest(algorithm, bytes))}`
}
