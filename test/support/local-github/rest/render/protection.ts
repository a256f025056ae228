import { rulesetsFor } from '../../rules/ruleset-violations.ts'
import type { Protection, Rule, Ruleset } from '../../world/protection.ts'
import { nodeId } from '../../world/ids.ts'
import { fullName } from '../../world/repository.ts'
import type { RepositoryState } from '../../world/state.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, webUrl } from '../../world/world.ts'
import type { BranchRuleShape, BranchShape, ProtectionShape, RulesetShape } from '../shapes.ts'
import { renderUser } from './user.ts'

/** Classic protection, as those who administrate the repository see it. */
export function renderProtection(
  world: World,
  state: RepositoryState,
  protection: Protection,
): ProtectionShape {
  const url = apiUrl(world, state, `/branches/${encodeURIComponent(protection.branch)}/protection`)
  const { requiredChecks, approvals, restrictPushesTo } = protection
  return {
    url,
    ...(requiredChecks && { required_status_checks: renderChecks(url, requiredChecks) }),
    ...((protection.requirePullRequest || approvals !== undefined) && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: false,
        require_code_owner_reviews: false,
        required_approving_review_count: approvals ?? 0,
        require_last_push_approval: false,
      },
    }),
    ...(restrictPushesTo && { restrictions: renderRestrictions(world, url, restrictPushesTo) }),
    required_signatures: {
      url: `${url}/required_signatures`,
      enabled: protection.requireSignatures ?? false,
    },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins ?? false },
    required_linear_history: { enabled: protection.requireLinearHistory ?? false },
    allow_force_pushes: { enabled: protection.allowForcePushes ?? false },
    allow_deletions: { enabled: protection.allowDeletions ?? false },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  }
}

function renderChecks(
  url: string,
  contexts: readonly string[],
): NonNullable<ProtectionShape['required_status_checks']> {
  const checks = `${url}/required_status_checks`
  return {
    url: checks,
    strict: false,
    contexts: [...contexts],
    contexts_url: `${checks}/contexts`,
    checks: contexts.map(context => ({ context, app_id: null })),
  }
}

function renderRestrictions(
  world: World,
  url: string,
  logins: readonly string[],
): NonNullable<ProtectionShape['restrictions']> {
  const restrictions = `${url}/restrictions`
  return {
    url: restrictions,
    users_url: `${restrictions}/users`,
    teams_url: `${restrictions}/teams`,
    apps_url: `${restrictions}/apps`,
    users: logins.map(login => ({ ...renderUser(world, login), gravatar_id: '', name: login, email: '' })),
    teams: [],
    apps: [],
  }
}

/** What everybody sees of it. */
export function renderProtectionSummary(protection: Protection | undefined): BranchShape['protection'] {
  const contexts = [...(protection?.requiredChecks ?? [])]
  return {
    enabled: protection !== undefined,
    required_status_checks: {
      enforcement_level:
        contexts.length === 0 ? 'off' : protection?.enforceAdmins ? 'everyone' : 'non_admins',
      contexts,
      checks: contexts.map(context => ({ context, app_id: null })),
    },
  }
}

/** A ruleset; only those who may change it see who bypasses it. */
export function renderRuleset(
  world: World,
  state: RepositoryState,
  { ruleset, admin }: { readonly ruleset: Ruleset; readonly admin: boolean },
): RulesetShape {
  return {
    id: ruleset.id,
    node_id: nodeId('RRS', ruleset.id),
    name: ruleset.name,
    target: ruleset.target,
    source_type: 'Repository',
    source: fullName(state),
    enforcement: ruleset.enforcement,
    ...(admin && {
      bypass_actors: ruleset.bypass.map(({ actorId, actorType, mode }) => ({
        actor_id: actorId,
        actor_type: actorType,
        bypass_mode: mode,
      })),
    }),
    conditions: { ref_name: { include: [...ruleset.include], exclude: [...ruleset.exclude] } },
    rules: ruleset.rules.map(renderRule),
    _links: {
      self: { href: apiUrl(world, state, `/rulesets/${ruleset.id}`) },
      html: { href: webUrl(world, state, `/rules/${ruleset.id}`) },
    },
    created_at: state.createdAt,
    updated_at: state.createdAt,
  }
}

type RuleShape = NonNullable<RulesetShape['rules']>[number]

function renderRule(rule: Rule): RuleShape {
  if (rule.type === 'pull_request')
    return { type: rule.type, parameters: renderPullRule(rule.approvals ?? 0) }
  if (rule.type === 'required_status_checks')
    return {
      type: rule.type,
      parameters: {
        required_status_checks: rule.contexts.map(context => ({ context })),
        strict_required_status_checks_policy: false,
      },
    }
  return { type: rule.type }
}

function renderPullRule(
  approvals: number,
): NonNullable<Extract<RuleShape, { type: 'pull_request' }>['parameters']> {
  return {
    required_approving_review_count: approvals,
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  }
}

/** The active rules of one branch, each with the ruleset it comes from. */
export function renderBranchRules(state: RepositoryState, branch: string): BranchRuleShape[] {
  return rulesetsFor(state, `refs/heads/${branch}`).flatMap(({ id, rules }) =>
    rules.map(rule => ({
      ...renderRule(rule),
      ruleset_source_type: 'Repository' as const,
      ruleset_source: fullName(state),
      ruleset_id: id,
    })),
  )
}
