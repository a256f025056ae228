import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { template } from './git/bare-repository.ts'
import type { Fault, FaultHandle, Plan } from './http/fault.ts'
import { faults } from './http/fault.ts'
import type { Hold } from './http/hold.ts'
import { holds } from './http/hold.ts'
import { listen } from './http/listen.ts'
import type { Match } from './http/match.ts'
import type { Bucket, Resource } from './http/rate-limit.ts'
import { rateLimits } from './http/rate-limit.ts'
import type { Counts, RecordedRequest } from './http/recorded-request.ts'
import { countRequests } from './http/recorded-request.ts'
import { secondaryCounter } from './http/secondary-limit.ts'
import type { ServerState } from './http/server-state.ts'
import type { LocalRepository } from './local-repository.ts'
import { localRepository } from './local-repository.ts'
import type { LocalGitHubOptions, RepositorySeed } from './options.ts'
import { respond } from './respond.ts'
import type { MovableClock } from './world/clock.ts'
import { movableClock } from './world/clock.ts'
import { counter } from './world/ids.ts'
import { seedRepository } from './world/seed.ts'
import type { TokenOptions } from './world/token.ts'
import { mintToken } from './world/token.ts'
import type { SecondaryLimits, World } from './world/world.ts'
import { documentedSecondaryLimits, findRepository } from './world/world.ts'

/** A GitHub on this machine: REST, GraphQL, git and downloads over one port, over real bare repositories. */
export interface LocalGitHub extends AsyncDisposable {
  /** The server; clone addresses begin with it. */
  readonly url: string
  /** As `GITHUB_API_URL` on an Enterprise server. The API also answers without `/api/v3`, as on api.github.com. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly clock: MovableClock
  /** Every request so far, in order of arrival. */
  readonly requests: readonly RecordedRequest[]
  /** Errors of the local GitHub itself; a test may expect that there are none. */
  readonly failures: readonly unknown[]
  counts(): Counts
  /** The most API requests that were worked on at the same time. */
  peak(): number
  /** Forgets the requests so far, to count another run alone. */
  forget(): void
  /** Issues a token: `classic` is all-powerful, `actions` is GITHUB_TOKEN, `fork` is the one that can only read. */
  token(options?: TokenOptions | TokenOptions['kind']): string
  repository(name: string): LocalRepository
  addRepository(name: string, seed?: RepositorySeed): Promise<LocalRepository>
  /** Gives a repository another name; under the old one there are redirects. */
  rename(from: string, to: string): void
  /** Lets the next matching requests go wrong, one fault after the other. */
  fault(match: Match, ...plans: readonly (Fault | Plan)[]): FaultHandle
  /** Keeps the next `count` matching requests until all have arrived, so that they race in every run. */
  hold(match: Match, count: number): Hold
  /** What a token, or everybody without one, has left. */
  rateLimit(token: string | undefined, resource?: Resource): Bucket
  /** The variables with which a workflow of a repository finds this server. */
  variables(repository: string): Record<string, string>
}

/** Starts a local GitHub; leaving the scope of `await using` stops it and removes its repositories. */
export async function localGitHub(options: LocalGitHubOptions = {}): Promise<LocalGitHub> {
  const folder = await mkdtemp(join(tmpdir(), 'local-github-'))
  const ground = {
    folder: join(folder, 'repositories'),
    template: await template(join(folder, 'template.git')),
  }
  const server = serverState(options)
  const { world } = server
  const listener = await listen(server, respond, options.port)
  world.url = listener.url
  const add = async (name: string, seed: RepositorySeed = {}): Promise<LocalRepository> =>
    localRepository(world, await seedRepository(world, ground, { name, seed }))
  for (const [name, seed] of Object.entries(options.repositories ?? {})) await add(name, seed)
  return {
    url: world.url,
    apiUrl: `${world.url}/api/v3`,
    graphqlUrl: `${world.url}/api/graphql`,
    ...controls(server),
    repository: name => localRepository(world, known(world, name)),
    addRepository: add,
    async [Symbol.asyncDispose]() {
      await listener.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

type Controls = Omit<
  LocalGitHub,
  'url' | 'apiUrl' | 'graphqlUrl' | 'repository' | 'addRepository' | typeof Symbol.asyncDispose
>

function controls(server: ServerState): Controls {
  const { world, requests, failures } = server
  return {
    clock: world.clock,
    requests,
    failures,
    counts: () => countRequests(requests),
    peak: () => server.secondary.peak(),
    forget: () => requests.splice(0),
    token(options = {}) {
      const token = mintToken(typeof options === 'string' ? { kind: options } : options)
      world.tokens.set(token.value, token)
      return token.value
    },
    rename(from, to) {
      rename(world, from, to)
    },
    fault: (match, ...plans) => server.faults.add(match, plans),
    hold: (match, count) => server.holds.add(match, count),
    rateLimit: (token, resource = 'core') =>
      server.limits.bucket(token === undefined ? undefined : world.tokens.get(token), resource),
    variables: repository => ({
      GITHUB_SERVER_URL: world.url,
      GITHUB_API_URL: `${world.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${world.url}/api/graphql`,
      GITHUB_REPOSITORY: repository,
    }),
  }
}

function known(world: World, name: string): NonNullable<ReturnType<typeof findRepository>> {
  const repository = findRepository(world, name)
  if (!repository) throw new Error(`the local GitHub has no repository ${name}`)
  return repository
}

function rename(world: World, from: string, to: string): void {
  const repository = known(world, from)
  const { state } = repository
  state.formerNames.push(from)
  const [owner = '', name = ''] = to.split('/')
  Object.assign(state, { owner, name })
  world.repositories.delete(from.toLowerCase())
  world.repositories.set(to.toLowerCase(), repository)
}

const unlimited: SecondaryLimits = {
  ...documentedSecondaryLimits,
  concurrent: Infinity,
  restPointsPerMinute: Infinity,
  graphqlPointsPerMinute: Infinity,
  creationsPerMinute: Infinity,
  creationsPerHour: Infinity,
}

function serverState(options: LocalGitHubOptions): ServerState {
  const clock = movableClock()
  if (options.frozenAt !== undefined) clock.freeze(options.frozenAt)
  const secondary = { ...unlimited, ...options.secondaryLimits }
  const policy = {
    enterpriseVersion: options.enterpriseVersion,
    payloadLimitBytes: options.payloadLimitBytes ?? 10 * 1024 * 1024,
    anonymousLimit: options.anonymousLimit ?? 60,
    secondary,
  }
  const world: World = {
    clock,
    repositories: new Map(),
    tokens: new Map(),
    assets: new Map(),
    nextId: counter(1000),
    policy,
    url: '',
  }
  return {
    world,
    limits: rateLimits(clock.now, policy.anonymousLimit),
    secondary: secondaryCounter(clock.now, secondary),
    faults: faults(),
    holds: holds(),
    requests: [],
    failures: [],
  }
}
