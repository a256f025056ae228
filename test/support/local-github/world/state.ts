import type { CheckRun, CommitStatus } from './check.ts'
import type { Issue, IssueComment, Review } from './issue.ts'
import type { Protection, Ruleset } from './protection.ts'
import type { Release } from './release.ts'
import type { TokenKind } from './token.ts'

/** What the forge knows about a repository beside its git objects. Plain values only: a snapshot is a structured clone. */
export interface RepositoryState {
  readonly id: number
  owner: string
  name: string
  /** `owner/name` it once had, for which the forge answers with redirects. */
  formerNames: string[]
  description: string | null
  isPrivate: boolean
  isArchived: boolean
  forkOf: string | undefined
  defaultBranch: string
  readonly createdAt: string
  updatedAt: string
  pushedAt: string
  settings: Settings
  protections: Protection[]
  rulesets: Ruleset[]
  environments: Environment[]
  secretNames: string[]
  labels: Label[]
  issues: Issue[]
  comments: IssueComment[]
  reviews: Review[]
  releases: Release[]
  latestReleaseId: number | undefined
  /** Tags of immutable releases that were deleted: they can never be used again. */
  burntTags: string[]
  statuses: CommitStatus[]
  checkRuns: CheckRun[]
  dispatches: Dispatch[]
  events: ForgeEvent[]
}

export interface Settings {
  allowAutoMerge: boolean
  deleteBranchOnMerge: boolean
  actionsEnabled: boolean
  allowedActions: 'all' | 'local_only' | 'selected'
  shaPinningRequired: boolean
  defaultWorkflowPermissions: 'read' | 'write'
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean
  immutableReleases: boolean
  /** Files above this size are refused with GH001. */
  fileLimitBytes: number
}

export interface Environment {
  readonly name: string
  readonly reviewers?: readonly string[]
  readonly waitMinutes?: number
  readonly branchPolicy?: 'protected' | readonly string[]
  readonly secretNames?: readonly string[]
}

export interface Label {
  readonly id: number
  name: string
  color: string
  description: string | null
}

/** A `workflow_dispatch` or `repository_dispatch` that somebody asked for. */
export interface Dispatch {
  readonly event: 'workflow_dispatch' | 'repository_dispatch'
  /** The file name of the workflow, or the event type of a `repository_dispatch`. */
  readonly name: string
  readonly ref: string
  readonly payload: unknown
  readonly actor: string
}

/**
 * Something that happened and whether workflows would run for it: what `GITHUB_TOKEN` does starts none, except the two
 * dispatch events, and since 2026 its pull requests wait for a person to approve their runs.
 */
export interface ForgeEvent {
  readonly type: 'push' | 'create' | 'delete' | 'pull_request' | 'release' | Dispatch['event']
  readonly action: string | undefined
  readonly ref: string | undefined
  readonly pull: number | undefined
  readonly actor: string
  readonly tokenKind: TokenKind
  readonly at: string
  readonly workflows: 'run' | 'wait for approval' | 'do not run'
}
