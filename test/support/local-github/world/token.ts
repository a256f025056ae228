import { randomBytes } from 'node:crypto'

/**
 * The kinds of token that behave differently: the `GITHUB_TOKEN` of a workflow, the installation token of an App, and the
 * two personal ones.
 */
export type TokenKind = 'actions' | 'app' | 'classic' | 'fine-grained'

export type PermissionName =
  | 'actions'
  | 'administration'
  | 'checks'
  | 'contents'
  | 'environments'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'secrets'
  | 'statuses'
  | 'workflows'

export type Level = 'read' | 'write'
type Permissions = Readonly<Partial<Record<PermissionName, Level>>>

export interface Token {
  readonly value: string
  readonly kind: TokenKind
  readonly login: string
  readonly permissions: Permissions
  /** `owner/name` in lower case, or every repository. */
  readonly repositories: readonly string[] | 'all'
  /** Whether branch protections that spare administrators spare this token. */
  readonly admin: boolean
  /** What a ruleset names to let this token pass. */
  readonly actorId: number
  /** Requests and GraphQL points an hour. */
  readonly limits: Limits
}

interface Limits {
  readonly core: number
  readonly graphql: number
}

/** What a test may say about a token; each kind has the defaults that the platform documents. */
export interface TokenOptions {
  readonly kind?: TokenKind | 'fork'
  readonly login?: string
  readonly permissions?: Permissions
  readonly repositories?: readonly string[]
  readonly admin?: boolean
  readonly actorId?: number
  readonly limits?: Partial<Limits>
}

const everything: Permissions = {
  actions: 'write',
  administration: 'write',
  checks: 'write',
  contents: 'write',
  environments: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  secrets: 'write',
  statuses: 'write',
  workflows: 'write',
}

const readOnly: Permissions = {
  actions: 'read',
  checks: 'read',
  contents: 'read',
  issues: 'read',
  metadata: 'read',
  pull_requests: 'read',
  statuses: 'read',
}

/** "Read and write permissions" of the repository's settings: no administration, and never workflow files. */
const workflowDefault: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
}

interface KindDefaults {
  readonly prefix: string
  readonly login: string
  readonly permissions: Permissions
  readonly limits: Limits
}

/** Hourly limits: docs "Rate limits for the REST API" and "Rate limits and query limits for the GraphQL API". */
const kinds: Readonly<Record<TokenKind, KindDefaults>> = {
  actions: {
    prefix: 'ghs_',
    login: 'github-actions[bot]',
    permissions: workflowDefault,
    limits: { core: 1000, graphql: 1000 },
  },
  app: {
    prefix: 'ghs_',
    login: 'registry-app[bot]',
    permissions: workflowDefault,
    limits: { core: 5000, graphql: 5000 },
  },
  classic: {
    prefix: 'ghp_',
    login: 'maintainer',
    permissions: everything,
    limits: { core: 5000, graphql: 5000 },
  },
  'fine-grained': {
    prefix: 'github_pat_',
    login: 'maintainer',
    permissions: workflowDefault,
    limits: { core: 5000, graphql: 5000 },
  },
}

/** A new token. `fork` is the `GITHUB_TOKEN` that a pull request from a fork gets: it can only read. */
export function mintToken(options: TokenOptions): Token {
  const kind = options.kind === 'fork' ? 'actions' : (options.kind ?? 'classic')
  const defaults = kinds[kind]
  const permissions = options.kind === 'fork' ? readOnly : defaults.permissions
  return {
    value: defaults.prefix + randomBytes(18).toString('hex'),
    kind,
    login: options.login ?? defaults.login,
    permissions: options.permissions ? { metadata: 'read', ...options.permissions } : permissions,
    repositories: options.repositories?.map(name => name.toLowerCase()) ?? 'all',
    admin: options.admin ?? false,
    actorId: options.actorId ?? (kind === 'actions' ? 15368 : 1000),
    limits: { ...defaults.limits, ...options.limits },
  }
}

/** Whether the token stands for an App, as `GITHUB_TOKEN` does too, and not for a person. */
export function isBot(token: Token): boolean {
  return token.kind === 'actions' || token.kind === 'app'
}

/** Stands for a caller without a token. */
export const nobody: Token = {
  value: '',
  kind: 'classic',
  login: 'anonymous',
  permissions: {},
  repositories: [],
  admin: false,
  actorId: 0,
  limits: { core: 60, graphql: 0 },
}
