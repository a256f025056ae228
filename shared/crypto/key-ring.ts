import type { Code } from '../model/codes/table.ts'
import { finding, type Finding, type Place } from '../model/finding.ts'
import { accepted, type Outcome } from '../model/outcome.ts'
import { signaturesInFlight, verifyInPool } from './ed25519.ts'
import { mapInFlight } from './in-flight.ts'
import type { PublicKey } from './public-key.ts'

/** A public key with the time that its signatures count for. */
export interface TrustedKey {
  readonly key: PublicKey
  /** What people call it; may come from outside. */
  readonly label: string
  /** The first moment at which it may sign. */
  readonly validFrom?: Date | undefined
  /** The first moment at which it may no longer sign. What it signed before stays good (T46). */
  readonly validUntil?: Date | undefined
  /** Signatures made at this moment or later are refused: the key may be in other hands since. */
  readonly revokedFrom?: Date | undefined
}

const checked = Symbol('checked')

/** Trusted keys that are all different and whose times make sense. */
export interface KeyRing {
  readonly [checked]: true
  readonly keys: readonly TrustedKey[]
}

/**
 * Puts keys together; one key twice, an unreadable time and an end before the start are findings, all of
 * them.
 */
export function readKeyRing(keys: readonly TrustedKey[], at?: Place): Outcome<KeyRing> {
  const findings = keys.flatMap((trusted, index) => [
    ...checkTimes(trusted, at),
    ...keys
      .slice(0, index)
      .filter(({ key }) => key.id === trusted.key.id)
      .map(({ label }) => finding('E_KEY_ID', `"${label}" and "${trusted.label}" are one key`, { at })),
  ])
  return findings.length === 0 ? accepted({ [checked]: true, keys: [...keys] }) : { ok: false, findings }
}

/** Bytes with a signature over them, and what is known about who made it and when. */
export interface Claim {
  readonly message: Uint8Array
  readonly signature: Uint8Array
  /**
   * When it was made, by the registry's own history. Never by the clock of today, or old releases would turn
   * bad; and never by what the signer wrote, or a thief would date back.
   */
  readonly signedAt: Date
  /** The id of the key that the format names, where it names one. */
  readonly keyId?: string | undefined
}

/** Why a signature counts for no key of the ring; each reason has its code. */
export interface SignerProblem {
  readonly code: Extract<Code, `E_SIG_${string}` | 'E_KEY_MISSING'>
  readonly message: string
}

export type SignerResult =
  { readonly ok: true; readonly signer: TrustedKey } | { readonly ok: false; readonly problem: SignerProblem }

/**
 * The trusted key that made a signature and was valid when it did. No key at all, a key that is not in the
 * ring, one that is revoked, one out of its time, a malformed signature and one that fits no key are told
 * apart.
 */
export async function findSigner(ring: KeyRing, claim: Claim): Promise<SignerResult> {
  const { message, signature, keyId } = claim
  if (ring.keys.length === 0) return failed('E_KEY_MISSING', 'there is no trusted key to check with')
  const candidates = ring.keys.filter(({ key }) => keyId === undefined || key.id === keyId)
  if (candidates.length === 0) return failed('E_SIG_KEY_UNKNOWN', 'the key it names is not a trusted one')
  for (const signer of candidates) {
    const problem = await verifyInPool({ publicKey: signer.key, message, signature })
    if (problem === undefined) return judge(signer, claim.signedAt)
    if (problem.code !== 'E_SIG_MISMATCH') return { ok: false, problem }
  }
  const whose = keyId === undefined ? 'any trusted key' : 'the key it names'
  return failed('E_SIG_MISMATCH', `the signature is not one of these bytes by ${whose}`)
}

/**
 * `findSigner` for many signatures, with up to 64 in Node's thread pool; the answers come in the claims'
 * order.
 */
export function findSigners(ring: KeyRing, claims: Iterable<Claim>): Promise<readonly SignerResult[]> {
  return mapInFlight(claims, signaturesInFlight, claim => findSigner(ring, claim))
}

/**
 * What speaks against signing with this key now: it is not in the ring, or not valid at this moment (T49).
 */
export function checkSigningKey(ring: KeyRing, { id, hex }: PublicKey, now: Date): readonly Finding[] {
  const trusted = ring.keys.find(({ key }) => key.hex === hex)
  if (trusted === undefined) {
    const ids = ring.keys.map(({ key }) => key.id).join(', ')
    return [finding('E_KEY_MISMATCH', `the private key belongs to ${id}; trusted are: ${ids || 'none'}`)]
  }
  const verdict = judge(trusted, now)
  const hint = 'Sign with a key that is valid now.'
  return verdict.ok ? [] : [finding(verdict.problem.code, verdict.problem.message, { hint })]
}

// Written so that a time which is no time (NaN) fails every comparison and is refused.
function judge(signer: TrustedKey, signedAt: Date): SignerResult {
  const { label, validFrom, validUntil, revokedFrom } = signer
  if (revokedFrom !== undefined && !(signedAt < revokedFrom)) {
    return failed('E_SIG_KEY_REVOKED', `the key "${label}" is revoked from ${revokedFrom.toISOString()} on`)
  }
  if (validFrom !== undefined && !(signedAt >= validFrom)) {
    return failed('E_SIG_KEY_EXPIRED', `the key "${label}" is valid from ${validFrom.toISOString()} on only`)
  }
  if (validUntil !== undefined && !(signedAt < validUntil)) {
    return failed('E_SIG_KEY_EXPIRED', `the key "${label}" was valid until ${validUntil.toISOString()} only`)
  }
  return { ok: true, signer }
}

function checkTimes({ label, validFrom, validUntil, revokedFrom }: TrustedKey, at?: Place): Finding[] {
  const times = [validFrom, validUntil, revokedFrom].filter(time => time !== undefined)
  if (times.some(time => Number.isNaN(time.getTime()))) {
    return [finding('E_DOC_TYPE', `a time of the key "${label}" is no time`, { at })]
  }
  const isBackwards = validFrom !== undefined && validUntil !== undefined && validUntil <= validFrom
  return isBackwards ? [finding('E_DOC_TYPE', `the key "${label}" ends before it starts`, { at })] : []
}

const failed = (code: SignerProblem['code'], message: string): SignerResult => ({
  ok: false,
  problem: { code, message },
})
