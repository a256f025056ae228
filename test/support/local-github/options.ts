import type { Files } from './git/bare-repository.ts'
import type { BypassActor, Protection, Rule } from './world/protection.ts'
import type { Environment, Settings } from './world/state.ts'
import type { SecondaryLimits } from './world/world.ts'

/** A release to begin with. Those of a repository are given in the order in which they were published. */
export interface ReleaseSeed {
  readonly tag: string
  readonly name?: string
  readonly body?: string
  readonly isDraft?: boolean
  readonly isPrerelease?: boolean
  readonly isImmutable?: boolean
  readonly author?: string
  /** Default: a minute after the release before it. */
  readonly publishedAt?: string
  /** Content by file name. */
  readonly assets?: Files
  /** Assets without a digest, as all were before June 2025. */
  readonly withoutDigests?: boolean
}

export interface RulesetSeed {
  readonly name?: string
  readonly target?: 'branch' | 'tag'
  readonly enforcement?: 'active' | 'evaluate' | 'disabled'
  /** Default: the default branch. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly rules: readonly Rule[]
  readonly bypass?: readonly BypassActor[]
}

/** A repository to begin with. */
export interface RepositorySeed {
  /** The content of the first commit; without it there is a README.md. */
  readonly files?: Files
  /** Without any commit. */
  readonly isEmpty?: boolean
  readonly defaultBranch?: string
  readonly description?: string
  readonly isPrivate?: boolean
  readonly isArchived?: boolean
  /** `owner/name` it once had: asked for by these, it answers with redirects. */
  readonly formerNames?: readonly string[]
  /** `owner/name` it is a fork of: it begins with its refs. The other one must come first. */
  readonly forkOf?: string
  /** Further tags on the first commit, beside those of the releases. */
  readonly tags?: readonly string[]
  readonly releases?: readonly ReleaseSeed[]
  readonly protections?: readonly Protection[]
  readonly rulesets?: readonly RulesetSeed[]
  readonly environments?: readonly Environment[]
  readonly secretNames?: readonly string[]
  readonly labels?: readonly string[]
  readonly settings?: Partial<Settings>
  /** git's own refusal of every push that is not a fast-forward, on all branches. */
  readonly denyNonFastForwards?: boolean
}

export interface LocalGitHubOptions {
  /** By `owner/name`. */
  readonly repositories?: Readonly<Record<string, RepositorySeed>>
  /** Plays an Enterprise server of this version. */
  readonly enterpriseVersion?: string
  /** The largest GraphQL request, default 10 MiB: the real ceiling is not documented. */
  readonly payloadLimitBytes?: number
  /** Requests an hour without a token, default 60. */
  readonly anonymousLimit?: number
  /** Nothing is limited unless it is said here; `documentedSecondaryLimits` has what the platform documents. */
  readonly secondaryLimits?: Partial<SecondaryLimits>
  /** Where the clock stands still from the beginning. */
  readonly frozenAt?: Date | string
  readonly port?: number
}
