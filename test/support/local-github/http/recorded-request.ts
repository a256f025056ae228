import type { TokenKind } from '../world/token.ts'

export type Area = 'rest' | 'graphql' | 'git' | 'web' | 'cdn'

/** What the local GitHub keeps of each request, for tests to look at. */
export interface RecordedRequest {
  readonly number: number
  readonly area: Area
  readonly method: string
  /** Without the prefix of the API and without the query; repositories of git requests end in `.git`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Fields at the root of a GraphQL query or mutation, aliases resolved: one entry an alias. */
  readonly rootFields: readonly string[]
  /** Whether it asks for a change. */
  readonly mutates: boolean
  readonly at: Date
  /** Whose token it carried: a login, or `anonymous`. */
  readonly login: string
  readonly tokenKind: TokenKind | undefined
  /** Filled in when the answer is made; 0 while there is none. */
  status: number
  /** What it took off the hourly limit: requests for REST, points for GraphQL. */
  charged: number
  /** The fault that struck it. */
  fault: string | undefined
}

/** Sums over requests. */
export interface Counts {
  readonly requests: number
  readonly rest: number
  readonly graphql: number
  readonly git: number
  readonly downloads: number
  /** Requests that change something. */
  readonly writes: number
  /** Answered 304. */
  readonly notModified: number
  /** Charged REST requests. */
  readonly charged: number
  /** Charged GraphQL points. */
  readonly points: number
}

export function countRequests(requests: readonly RecordedRequest[]): Counts {
  const within = (area: Area): RecordedRequest[] => requests.filter(request => request.area === area)
  const sum = (list: readonly RecordedRequest[]): number =>
    list.reduce((total, { charged }) => total + charged, 0)
  return {
    requests: requests.length,
    rest: within('rest').length,
    graphql: within('graphql').length,
    git: within('git').length,
    downloads: within('cdn').length,
    writes: requests.filter(request => request.mutates).length,
    notModified: requests.filter(request => request.status === 304).length,
    charged: sum(within('rest')),
    points: sum(within('graphql')),
  }
}
