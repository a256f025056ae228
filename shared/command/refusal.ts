import type { Code } from '../model/codes/table.ts'
import { finding, type Finding } from '../model/finding.ts'

/**
 * Stops a command: the call is wrong, or the world (disk, network, git) does not allow going on. Bad content is a
 * finding in a report instead, so that one run can show all of it.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[], options?: ErrorOptions) {
    super(findings.map(({ message }) => message).join('\n'), options)
    this.findings = findings
  }
}

/** A refusal with one finding. */
export function refuse(code: Code, message: string, where: Parameters<typeof finding>[2] = {}): Refusal {
  return new Refusal([finding(code, message, where)])
}

/** The caller asked for something that the command cannot make sense of. */
export function usageError(message: string, hint?: string): Refusal {
  return refuse('E_USAGE', message, hint === undefined ? {} : { hint })
}
