import type { MovableClock } from './clock.ts'
import { stamp } from './clock.ts'
import type { Repository } from './repository.ts'
import { fullName } from './repository.ts'
import type { RepositoryState } from './state.ts'
import type { Token } from './token.ts'

/** Everything that one local GitHub knows. */
export interface World {
  readonly clock: MovableClock
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>
  /** By the text of the token. */
  readonly tokens: Map<string, Token>
  /** The bytes of release assets by asset id. */
  readonly assets: Map<number, Uint8Array>
  readonly nextId: () => number
  readonly policy: Policy
  /** The address of the server; known once it listens. */
  url: string
}

/** What holds for the whole server. */
interface Policy {
  /** The version of the Enterprise server it plays, or `undefined` for github.com. */
  readonly enterpriseVersion: string | undefined
  /** Requests above this size are answered 413; the true ceiling of GitHub's GraphQL is not documented. */
  readonly payloadLimitBytes: number
  readonly anonymousLimit: number
  readonly secondary: SecondaryLimits
}

/** Ceilings of docs "Rate limits for the REST API", section "About secondary rate limits"; infinite unless a test sets them. */
export interface SecondaryLimits {
  readonly concurrent: number
  readonly restPointsPerMinute: number
  readonly graphqlPointsPerMinute: number
  readonly creationsPerMinute: number
  readonly creationsPerHour: number
  readonly retryAfterSeconds: number
  readonly status: 403 | 429
}

/** The ceilings that the platform documents. */
export const documentedSecondaryLimits: SecondaryLimits = {
  concurrent: 100,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2000,
  creationsPerMinute: 80,
  creationsPerHour: 500,
  retryAfterSeconds: 60,
  status: 403,
}

/** A repository by its present name in any case. */
export function findRepository(world: World, name: string): Repository | undefined {
  return world.repositories.get(name.toLowerCase())
}

/** A repository by a name it once had. */
export function findRenamed(world: World, name: string): Repository | undefined {
  const wanted = name.toLowerCase()
  return [...world.repositories.values()].find(({ state }) =>
    state.formerNames.some(former => former.toLowerCase() === wanted),
  )
}

export function findRepositoryById(world: World, id: number): Repository | undefined {
  return [...world.repositories.values()].find(({ state }) => state.id === id)
}

export function now(world: World): string {
  return stamp(world.clock.now())
}

/** The address of a repository's API resource; `rest` begins with a slash. */
export function apiUrl(world: World, state: RepositoryState, rest = ''): string {
  return `${world.url}/api/v3/repos/${fullName(state)}${rest}`
}

/** The address of a repository's page; `rest` begins with a slash. */
export function webUrl(world: World, state: RepositoryState, rest = ''): string {
  return `${world.url}/${fullName(state)}${rest}`
}
