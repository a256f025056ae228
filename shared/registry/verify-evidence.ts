import { verify } from '../crypto/ed25519.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import type { Claim, Evidence } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import { shown } from '../text/shown.ts'

/** The verdict on one path, as `--format json` prints it. */
export interface Verdict {
  readonly path: string
  readonly digest: Claim['digest']
  /** `unchecked`: there is a signature, and no key to check it with. */
  readonly signature: 'valid' | 'invalid' | 'absent' | 'unchecked'
  /** The id of the key that made a valid signature. */
  readonly key: string | null
  readonly [further: string]: string | null
}

export interface Judgement {
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** Judges what a path claims about itself by the trusted keys. A missing signature is an error only when required. */
export function judge(
  { path }: Evidence,
  claim: Claim,
  trust: { readonly keys: readonly PublicKey[]; readonly requireSignature: boolean },
): Judgement {
  const { signature, key, findings } = judgeSignature(path, claim, trust)
  return {
    verdict: { path, digest: claim.digest, signature, key, ...claim.further },
    findings: [...claim.findings, ...findings],
  }
}

type SignatureVerdict = Pick<Verdict, 'signature' | 'key'> & { readonly findings: readonly Finding[] }

function judgeSignature(
  path: string,
  { signed }: Claim,
  { keys, requireSignature }: { keys: readonly PublicKey[]; requireSignature: boolean },
): SignatureVerdict {
  const at = { file: path }
  if (signed === undefined) {
    const code = requireSignature ? 'E_SIG_MISSING' : 'W_SIG_MISSING'
    return {
      signature: 'absent',
      key: null,
      findings: [finding(code, `${shown(path)} is not signed`, { at })],
    }
  }
  if (keys.length === 0) {
    const message = `${shown(path)} is signed, and no key was given to check it with`
    return { signature: 'unchecked', key: null, findings: [finding('E_KEY_MISSING', message, { at })] }
  }
  const key = keys.find(candidate => verify(candidate, signed.bytes, signed.signature) === undefined)
  if (key !== undefined) return { signature: 'valid', key: key.id, findings: [] }
  const message = `the signature of ${shown(path)} does not verify under any trusted key`
  return { signature: 'invalid', key: null, findings: [finding('E_SIG_MISMATCH', message, { at })] }
}
