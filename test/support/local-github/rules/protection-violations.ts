import { isAncestor, newCommits } from '../git/history.ts'
import { readCommit } from '../git/commit.ts'
import type { Protection } from '../world/protection.ts'
import type { RepositoryState } from '../world/state.ts'
import type { Attempt } from './attempt.ts'
import { fits } from './ref-pattern.ts'
import { missingChecks } from './required-checks.ts'

/** The classic protection of a branch, by its short name. */
export function findProtection(state: RepositoryState, branch: string): Protection | undefined {
  return state.protections.find(protection => fits(protection.branch, branch))
}

/** What classic branch protection has against it. The sentences are GitHub's, from public reports of refused pushes. */
export async function protectionViolations(attempt: Attempt): Promise<string[]> {
  const { view, update, token } = attempt
  const protection = findProtection(view.state, update.ref.replace(/^refs\/heads\//, ''))
  if (!protection || !update.ref.startsWith('refs/heads/')) return []
  if (token.admin && protection.enforceAdmins !== true) return []
  if (update.after === undefined)
    return protection.allowDeletions ? [] : ['Cannot delete this protected branch']
  // A branch that does not exist yet may be created.
  if (update.before === undefined) return []
  return [
    ...(await forced(attempt, protection)),
    ...withoutPull(attempt, protection),
    ...restricted(attempt, protection),
    ...unchecked(attempt, protection),
    ...(protection.requireSignatures && (await firstUnverified(attempt)) ? [unsigned] : []),
    ...(protection.requireLinearHistory && (await hasMerge(attempt)) ? [mergeCommit] : []),
  ]
}

export const unsigned = 'Commits must have verified signatures.'
export const mergeCommit = 'This branch must not contain merge commits.'

async function forced({ update, store }: Attempt, protection: Protection): Promise<string[]> {
  if (protection.allowForcePushes || !update.before || !update.after) return []
  return (await isAncestor(store, update.before, update.after))
    ? []
    : ['Cannot force-push to this protected branch']
}

function withoutPull({ by, approvals = 0 }: Attempt, protection: Protection): string[] {
  const wanted = protection.approvals ?? 0
  if (by !== 'merge') return protection.requirePullRequest || wanted > 0 ? [pullNeeded] : []
  return approvals < wanted ? [reviewsNeeded(wanted)] : []
}

export const pullNeeded = 'Changes must be made through a pull request.'

export function reviewsNeeded(wanted: number): string {
  const reviews = wanted === 1 ? 'review is' : 'reviews are'
  return `At least ${wanted} approving ${reviews} required by reviewers with write access.`
}

function restricted({ token }: Attempt, { restrictPushesTo }: Protection): string[] {
  if (!restrictPushesTo || restrictPushesTo.includes(token.login)) return []
  return ["You're not authorized to push to this branch. Visit https://docs.github.com for more information."]
}

function unchecked({ view, update, checkedOid }: Attempt, { requiredChecks = [] }: Protection): string[] {
  const missing = missingChecks(view.state, checkedOid ?? update.after, requiredChecks)
  return missing === undefined ? [] : [missing]
}

/** The first new commit that GitHub cannot vouch for. */
export async function firstUnverified({ update, store }: Attempt): Promise<string | undefined> {
  if (!update.after) return undefined
  for (const oid of await newCommits(store, update.after))
    if (!(await readCommit(store, oid)).verification.verified) return oid
  return undefined
}

export async function hasMerge({ update, store }: Attempt): Promise<boolean> {
  if (!update.after) return false
  for (const oid of await newCommits(store, update.after))
    if ((await readCommit(store, oid)).parents.length > 1) return true
  return false
}
