import type { Finding, Severity } from '../model/finding.ts'
import { byCodePoint } from '../model/order.ts'

const weight = { error: 0, warning: 1, notice: 2 } as const satisfies Record<Severity, number>

/** Every severity, the gravest first. */
export const severities = ['error', 'warning', 'notice'] as const satisfies readonly Severity[]

/** Orders findings by file, line and column; what has no place comes first. */
export function byPlace(left: Finding, right: Finding): number {
  return (
    byCodePoint(left.file ?? '', right.file ?? '') ||
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0)
  )
}

/** The gravest first, those of one severity by place; findings of one place keep their order. */
export function ranked(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (left, right) => weight[left.severity] - weight[right.severity] || byPlace(left, right),
  )
}
