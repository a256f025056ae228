import { isAncestor } from '../git/history.ts'
import type { Rule, Ruleset } from '../world/protection.ts'
import type { RepositoryState } from '../world/state.ts'
import type { Attempt } from './attempt.ts'
import {
  firstUnverified,
  hasMerge,
  mergeCommit,
  pullNeeded,
  reviewsNeeded,
  unsigned,
} from './protection-violations.ts'
import { fits } from './ref-pattern.ts'
import { missingChecks } from './required-checks.ts'

/** The active rulesets that hold for a ref. */
export function rulesetsFor(state: RepositoryState, ref: string): Ruleset[] {
  const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  return state.rulesets.filter(
    ruleset =>
      ruleset.enforcement === 'active' &&
      ruleset.target === target &&
      ruleset.include.some(pattern => covers(state, pattern, ref)) &&
      !ruleset.exclude.some(pattern => covers(state, pattern, ref)),
  )
}

function covers(state: RepositoryState, pattern: string, ref: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${state.defaultBranch}`
  return fits(pattern, ref)
}

/** What rulesets have against it. */
export async function rulesetViolations(attempt: Attempt): Promise<string[]> {
  const found: string[] = []
  for (const ruleset of rulesetsFor(attempt.view.state, attempt.update.ref)) {
    if (mayBypass(ruleset, attempt)) continue
    for (const rule of ruleset.rules) {
      const message = await judge[rule.type](attempt, rule)
      if (message !== undefined) found.push(message)
    }
  }
  return found
}

/** GitHub's role ids: 5 is the repository's administrators. */
const adminRole = 5

function mayBypass({ bypass }: Ruleset, { token, by }: Attempt): boolean {
  return bypass.some(
    ({ actorId, actorType, mode }) =>
      (mode === 'always' || by === 'merge') &&
      (actorType === 'Integration' ? actorId === token.actorId : token.admin && actorId === adminRole),
  )
}

type Judge = (attempt: Attempt, rule: Rule) => Promise<string | undefined>

const refuseIf =
  (broken: (attempt: Attempt) => boolean | Promise<boolean>, message: string): Judge =>
  async attempt =>
    (await broken(attempt)) ? message : undefined

const isCreation = ({ update }: Attempt): boolean => update.before === undefined
const isDeletion = ({ update }: Attempt): boolean => update.after === undefined
const isForced = async ({ update, store }: Attempt): Promise<boolean> =>
  update.before !== undefined &&
  update.after !== undefined &&
  !(await isAncestor(store, update.before, update.after))

/** The sentences are GitHub's, from public reports of GH013. */
const judge: Readonly<Record<Rule['type'], Judge>> = {
  creation: refuseIf(isCreation, 'Cannot create ref due to creations being restricted.'),
  update: refuseIf(
    attempt => !isCreation(attempt) && !isDeletion(attempt),
    'Cannot update this protected ref.',
  ),
  deletion: refuseIf(isDeletion, 'Cannot delete this branch'),
  non_fast_forward: refuseIf(isForced, 'Cannot force-push to this branch'),
  required_signatures: refuseIf(async attempt => (await firstUnverified(attempt)) !== undefined, unsigned),
  required_linear_history: refuseIf(hasMerge, mergeCommit),
  pull_request: (attempt, rule) => Promise.resolve(pullRule(attempt, rule)),
  required_status_checks: (attempt, rule) => Promise.resolve(checkRule(attempt, rule)),
}

function pullRule(attempt: Attempt, rule: Rule): string | undefined {
  if (rule.type !== 'pull_request' || isCreation(attempt) || isDeletion(attempt)) return undefined
  if (attempt.by !== 'merge') return pullNeeded
  const wanted = rule.approvals ?? 0
  return (attempt.approvals ?? 0) < wanted ? reviewsNeeded(wanted) : undefined
}

function checkRule(attempt: Attempt, rule: Rule): string | undefined {
  if (rule.type !== 'required_status_checks' || isCreation(attempt) || isDeletion(attempt)) return undefined
  return missingChecks(attempt.view.state, attempt.checkedOid ?? attempt.update.after, rule.contexts)
}
