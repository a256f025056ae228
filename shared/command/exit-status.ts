import { exitStatusOf } from '../model/codes/code.ts'
import { codes } from '../model/codes/table.ts'
import type { Finding } from '../model/finding.ts'

/** The exit status of a run with these findings: the highest of its errors' faults, 0 without errors. */
export function exitStatus(findings: readonly Finding[]): number {
  const statuses = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => exitStatusOf[codes[code].fault])
  return Math.max(0, ...statuses)
}

/** The code of the error that decides the exit status; the first of several. */
export function findGravest(findings: readonly Finding[]): Finding | undefined {
  const status = exitStatus(findings)
  return findings.find(
    ({ code, severity }) => severity === 'error' && exitStatusOf[codes[code].fault] === status,
  )
}
