import { finding, type Finding } from './finding.ts'

/** A value, or why there is none: never both, so that nobody goes on with half of it. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] }

/** An outcome that is a value. */
export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** An outcome with one finding, made as `finding` makes it. */
export function refused(...of: Parameters<typeof finding>): Outcome<never> {
  return { ok: false, findings: [finding(...of)] }
}
