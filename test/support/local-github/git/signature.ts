import { createHash } from 'node:crypto'

/**
 * Stands in for the web-flow key with which GitHub signs what its API commits. It is a digest of the commit, not a
 * signature, but it has the same place in the object and breaks in the same way when a commit is changed or rewritten.
 */
export function webFlowSignature(payload: string): string {
  const digest = createHash('sha256').update('local web-flow key\0').update(payload).digest('base64')
  return ['-----BEGIN PGP SIGNATURE-----', '', digest, '-----END PGP SIGNATURE-----'].join('\n')
}

export interface Verification {
  readonly verified: boolean
  readonly reason: 'valid' | 'unsigned' | 'unknown_key'
  readonly signature: string | null
  readonly payload: string | null
}

/** How GitHub judges a signature: it knows its own key, and no other one here. */
export function verification(signature: string | undefined, payload: string): Verification {
  if (signature === undefined) return { verified: false, reason: 'unsigned', signature: null, payload: null }
  const verified = signature === webFlowSignature(payload)
  return { verified, reason: verified ? 'valid' : 'unknown_key', signature, payload }
}
