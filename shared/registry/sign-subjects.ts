import { verify } from '../crypto/ed25519.ts'
import type { PublicKey } from '../crypto/public-key.ts'
import type { Subject } from '../dialects/dialect.ts'
import type { Edit } from '../model/edit.ts'
import { finding, hasErrors, type Finding } from '../model/finding.ts'
import { shown } from '../text/shown.ts'
import { step, type Step } from './step.ts'
import { withEdits, type Workspace } from './workspace.ts'

/** Who signs, and whose signatures count as good. */
export interface Signer {
  sign(message: Uint8Array): Promise<Uint8Array>
  readonly trusted: readonly PublicKey[]
}

// An index that is signed after its artifacts takes two rounds; more than a few means that signing undoes itself.
const maxRounds = 5

/**
 * Signs what is unsigned or whose signature does not verify, and nothing else: a second run finds nothing to do. What
 * is published and differs is refused. The value is the titles of what was signed.
 */
export async function signSubjects(
  workspace: Workspace,
  bundles: readonly string[],
  signer: Signer,
): Promise<Step<readonly string[]>> {
  const { signing } = workspace.dialect
  const edits: Edit[] = []
  const signed = new Set<string>()
  for (let round = 0; round < maxRounds; round++) {
    const { value: subjects, findings } = signing.subjects(withEdits(workspace, edits).registry, bundles)
    const pending = subjects.filter(subject => !isSigned(subject, signer.trusted))
    const refused = pending.flatMap(({ frozen }) => frozen ?? [])
    if (hasErrors([...findings, ...refused])) return step([], [], [...findings, ...refused])
    if (pending.length === 0) return step([...signed], edits, findings)
    for (const subject of pending) {
      const signature = await signer.sign(subject.bytes)
      edits.push(...signing.attach(withEdits(workspace, edits).registry, subject, signature))
      signed.add(subject.title)
    }
  }
  return step([], [], [finding('E_INTERNAL', `signing does not come to an end after ${maxRounds} rounds`)])
}

/** Whether a subject carries a signature by one of these keys over exactly its bytes. */
export function isSigned({ bytes, signature, malformed }: Subject, trusted: readonly PublicKey[]): boolean {
  if (signature === undefined || malformed !== undefined) return false
  return trusted.some(key => verify(key, bytes, signature) === undefined)
}

/** What stands against publishing these bundles while signatures are required. */
export function missingSignatures(
  subjects: readonly Subject[],
  trusted: readonly PublicKey[],
): readonly Finding[] {
  return subjects
    .filter(subject => !isSigned(subject, trusted))
    .map(subject => {
      const at = { file: subject.document }
      if (subject.malformed !== undefined) return subject.malformed
      return subject.signature === undefined
        ? finding('E_SIG_MISSING', `${shown(subject.title)} is not signed`, { at })
        : finding(
            'E_SIG_MISMATCH',
            `${shown(subject.title)} is signed by another key, or was changed since`,
            { at },
          )
    })
}
