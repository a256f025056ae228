import { Refusal } from '../../shared/command/refusal.ts'
import type { Finding } from '../../shared/model/finding.ts'

/** The codes of findings, in their order. */
export const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code)

/** The codes with which something is refused; none when it is not. Any other error is thrown on. */
export function codesThrownBy(work: () => void): readonly string[] {
  try {
    work()
    return []
  } catch (error) {
    if (error instanceof Refusal) return codesOf(error.findings)
    throw error
  }
}

/** The same for a promise. */
export async function codesRejectedBy(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work
    return []
  } catch (error) {
    if (error instanceof Refusal) return codesOf(error.findings)
    throw error
  }
}
