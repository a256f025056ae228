/** Whose fault an error is; each has its exit status. */
export const exitStatusOf = {
  input: 1,
  usage: 2,
  trust: 3,
  network: 4,
  conflict: 5,
  io: 6,
  internal: 70,
} as const

export type Fault = keyof typeof exitStatusOf

/** A row of the closed list: what `action-docs/findings.md` says of a code. */
export interface CodeRow {
  readonly fault: Fault
  /** One sentence: what is wrong. */
  readonly means: string
  /** One sentence: what to do next; the default hint of findings with this code. */
  readonly cure: string
}

/** Types a part of the list; the first letter of a code says its severity: E error, W warning, N notice. */
export function defineCodes<const K extends `${'E' | 'W' | 'N'}_${string}`>(
  rows: Readonly<Record<K, CodeRow>>,
) {
  return rows
}
