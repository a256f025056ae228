import { sha256 } from '../../shared/crypto/digest.ts'
import { readKeyPair, type PrivateKey } from '../../shared/crypto/private-key.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Outcome } from '../../shared/model/outcome.ts'

/** The bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** The bytes that hex digits stand for. */
export const unhex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

/** The value of an outcome that must have one. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`refused: ${outcome.findings.map(({ code, message }) => `${code} ${message}`).join('; ')}`)
}

/** The codes of an outcome; none when it has a value. */
export const codesOf = (outcome: Outcome<unknown>): string[] => findingsOf(outcome).map(({ code }) => code)

/** The findings of an outcome; none when it has a value. */
export const findingsOf = (outcome: Outcome<unknown>): readonly Finding[] =>
  outcome.ok ? [] : outcome.findings

/** A key pair that is the same in every run and known to nobody who has not read the tests. */
export const testKey = (phrase: string): PrivateKey =>
  valueOf(readKeyPair(sha256(utf8(`modreg test ${phrase}`))))
