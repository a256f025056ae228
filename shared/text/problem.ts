import type { Code } from '../model/codes/table.ts'
import { finding, type Finding, type Place } from '../model/finding.ts'

/** Something in a document that modreg does not accept, before its place is known by line and column. */
export interface Problem {
  readonly code: Code
  readonly offset: number
  readonly message: string
  readonly hint?: string
}

/** The findings for problems. */
export function problemFindings(problems: readonly Problem[], placeAt: (offset: number) => Place): Finding[] {
  return problems.map(({ code, offset, message, hint }) =>
    finding(code, message, { at: placeAt(offset), hint }),
  )
}
