import { codes, type Code } from './codes/table.ts'

/** How much a finding weighs: an error fails the command, a warning and a notice do not. */
export type Severity = 'error' | 'warning' | 'notice'

/** Where in a file; line and column count from 1, column in UTF-16 code units as editors do. */
export interface Place {
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** A problem at a place. This shape is also what `--format json` prints. */
export interface Finding {
  readonly code: Code
  readonly severity: Severity
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly message: string
  readonly hint?: string
}

const severities = { E: 'error', W: 'warning', N: 'notice' } as const

/** The weight that a code's first letter stands for. */
export function severityOf(code: Code): Severity {
  return severities[code[0] as keyof typeof severities]
}

/** Makes a finding; without a hint of its own it carries the cure that the code's table row gives. */
export function finding(
  code: Code,
  message: string,
  where: { at?: Place | undefined; hint?: string | undefined } = {},
): Finding {
  const { at } = where
  return {
    code,
    severity: severityOf(code),
    ...(at === undefined ? {} : { file: at.file }),
    ...(at?.line === undefined ? {} : { line: at.line }),
    ...(at?.column === undefined ? {} : { column: at.column }),
    message,
    hint: where.hint ?? codes[code].cure,
  }
}

/** Whether any of them fails a command. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error')
}
