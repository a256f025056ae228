import { finding, type Finding } from '../model/finding.ts'
import type { Log } from '../ports/log.ts'
import { Refusal } from './refusal.ts'

/** What came of some work: its value, or why there is none. */
export type Settled<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] }

/** Never throws: a refusal becomes its findings, anything else E_INTERNAL, with the stack in the log. */
export async function settle<T>(
  work: () => Promise<T>,
  log: Pick<Log, 'info' | 'debug'>,
): Promise<Settled<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    return { ok: false, findings: findingsOf(error, log) }
  }
}

/** Why something did not work, for a report. */
export function findingsOf(error: unknown, log: Pick<Log, 'info' | 'debug'>): readonly Finding[] {
  if (error instanceof Refusal) {
    if (error.cause !== undefined) log.debug(stackOf(error.cause))
    return error.findings
  }
  log.info(stackOf(error))
  return [finding('E_INTERNAL', error instanceof Error ? `${error.name}: ${error.message}` : String(error))]
}

// A library's own error is often the cause of the one that arrives.
function stackOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error)
  const stack = error.stack ?? `${error.name}: ${error.message}`
  return error.cause === undefined || depth > 4
    ? stack
    : `${stack}\ncaused by ${stackOf(error.cause, depth + 1)}`
}
