import type { RepositoryState } from '../world/state.ts'

/** What is said when a commit lacks checks that must be green; `undefined` when all are. */
export function missingChecks(
  state: RepositoryState,
  oid: string | undefined,
  contexts: readonly string[],
): string | undefined {
  const missing = contexts.filter(context => !oid || !isGreen(state, oid, context))
  if (missing.length === 0) return undefined
  if (contexts.length === 1) return `Required status check "${missing.join()}" is expected.`
  return `${missing.length} of ${contexts.length} required status checks are expected.`
}

/** Skipped and neutral check runs count as green. */
const green: readonly (string | null)[] = ['success', 'neutral', 'skipped']

function isGreen(state: RepositoryState, oid: string, context: string): boolean {
  const status = state.statuses.findLast(status => status.oid === oid && status.context === context)
  const run = state.checkRuns.findLast(run => run.oid === oid && run.name === context)
  return status?.state === 'success' || (run !== undefined && green.includes(run.conclusion))
}
