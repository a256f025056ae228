import type { Outcome } from '../forge/change-ref.ts'
import { problem } from '../http/problem.ts'
import { renderApiRefusal } from '../rules/render-violations.ts'

/** Throws the answer to a change of a ref that did not happen. */
export function assertDone(outcome: Outcome, status: 409 | 422): void {
  if (outcome.result === 'refused') {
    const token = outcome.violations.some(({ source }) => source === 'token')
    throw problem(
      token ? 403 : status,
      token ? 'Resource not accessible by integration' : renderApiRefusal(outcome.violations),
    )
  }
  if (outcome.result === 'raced') throw problem(status, 'Reference cannot be updated')
}
