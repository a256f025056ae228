/** Classic branch protection. */
export interface Protection {
  readonly branch: string
  readonly requirePullRequest?: boolean
  readonly approvals?: number
  readonly requiredChecks?: readonly string[]
  readonly requireSignatures?: boolean
  readonly enforceAdmins?: boolean
  readonly allowForcePushes?: boolean
  readonly allowDeletions?: boolean
  readonly requireLinearHistory?: boolean
  /** Logins that may push; anybody with write permission when absent. */
  readonly restrictPushesTo?: readonly string[]
}

export type Rule =
  | { readonly type: 'creation' | 'update' | 'deletion' | 'non_fast_forward' }
  | { readonly type: 'required_signatures' | 'required_linear_history' }
  | { readonly type: 'pull_request'; readonly approvals?: number }
  | { readonly type: 'required_status_checks'; readonly contexts: readonly string[] }

export interface Ruleset {
  readonly id: number
  readonly name: string
  readonly target: 'branch' | 'tag'
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  /** `~DEFAULT_BRANCH`, `~ALL`, or full ref names in which `*` stands for a run of characters. */
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly rules: readonly Rule[]
  readonly bypass: readonly BypassActor[]
}

export interface BypassActor {
  readonly actorId: number
  readonly actorType: 'Integration' | 'RepositoryRole' | 'OrganizationAdmin'
  readonly mode: 'always' | 'pull_request'
}
