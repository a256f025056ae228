import { verify as verifyNow } from 'node:crypto'
import { promisify } from 'node:util'
import { signAsync } from '@noble/ed25519'
import type { Code } from '../model/codes/table.ts'
import { mapInFlight } from './in-flight.ts'
import { isCanonicalPoint, isReducedScalar, isSmallOrderPoint } from './point.ts'
import type { PrivateKey } from './private-key.ts'
import type { PublicKey } from './public-key.ts'

/** Why a signature does not count. */
export interface SignatureProblem {
  readonly code: Extract<Code, 'E_SIG_FORMAT' | 'E_SIG_WEAK' | 'E_SIG_MISMATCH'>
  readonly message: string
}

/** Bytes with a signature over them and the key that should have made it. */
export interface Signed {
  readonly publicKey: PublicKey
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/**
 * What is wrong with a signature over exactly these bytes, or `undefined` when it is good. One rule on every
 * Node version (T47): 64 bytes, S below the group order, R written canonically and not of small order, then
 * the equation without cofactor (RFC 8032 §5.1.7). The key was checked when it was admitted.
 */
export function verify(
  publicKey: PublicKey,
  message: Uint8Array,
  signature: Uint8Array,
): SignatureProblem | undefined {
  const flaw = findFlaw(signature)
  if (flaw !== undefined) return judgeFlawed({ publicKey, message, signature }, flaw)
  return verifyNow(null, message, publicKey.handle, signature) ? undefined : mismatch
}

/**
 * The same for many signatures, with up to 64 of them in Node's thread pool; the answers come in the items'
 * order. Items are taken as there is room, so an iterable that reads files keeps few of them in memory.
 */
export function verifyMany(items: Iterable<Signed>): Promise<readonly (SignatureProblem | undefined)[]> {
  return mapInFlight(items, signaturesInFlight, verifyInPool)
}

/** `verify` for one signature, in Node's thread pool. */
export async function verifyInPool(signed: Signed): Promise<SignatureProblem | undefined> {
  const { publicKey, message, signature } = signed
  const flaw = findFlaw(signature)
  if (flaw !== undefined) return judgeFlawed(signed, flaw)
  return (await verifyLater(null, message, publicKey.handle, signature)) ? undefined : mismatch
}

/** How many signatures to check at once: enough to keep the pool busy. */
export const signaturesInFlight = 64

/**
 * The 64 bytes of a signature over exactly these bytes. A second implementation has checked it before it is
 * given out: a fault while signing can spoil a signature and give the key away with it (T49).
 */
export async function sign(privateKey: PrivateKey, message: Uint8Array): Promise<Uint8Array> {
  const signature = await privateKey.withSeed(seed => signAsync(message, seed))
  const problem = verify(privateKey.publicKey, message, signature)
  if (problem !== undefined) throw new Error(`a new signature does not verify: ${problem.message}`)
  return signature
}

const verifyLater = promisify(verifyNow)

const mismatch: SignatureProblem = {
  code: 'E_SIG_MISMATCH',
  message: 'the signature is not one of these bytes by this key',
}

const weak = (message: string): SignatureProblem => ({ code: 'E_SIG_WEAK', message })

// A tool that writes S before R has made a mistake, and nobody need be suspected of having altered a
// signature.
function judgeFlawed({ publicKey, message, signature }: Signed, flaw: SignatureProblem): SignatureProblem {
  const exchanged = Buffer.concat([signature.subarray(32), signature.subarray(0, 32)])
  const isExchanged = !findFlaw(exchanged) && verifyNow(null, message, publicKey.handle, exchanged)
  return isExchanged
    ? { ...mismatch, message: 'the halves of the signature are exchanged, S before R' }
    : flaw
}

function findFlaw(signature: Uint8Array): SignatureProblem | undefined {
  if (signature.length !== 64) {
    return {
      code: 'E_SIG_FORMAT',
      message: `the signature has ${signature.length} bytes, an Ed25519 one has 64`,
    }
  }
  const point = signature.subarray(0, 32)
  if (!isReducedScalar(signature.subarray(32))) {
    return weak('S is not below the group order: it may be an altered copy of another signature')
  }
  if (!isCanonicalPoint(point)) return weak('R is not written canonically: it may be an altered copy')
  // Such an R shows the private scalar to everybody, or was made without a key at all.
  return isSmallOrderPoint(point) ? weak('R is a point of small order') : undefined
}
