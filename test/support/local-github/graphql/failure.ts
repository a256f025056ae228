import type { Location } from './lexer.ts'

/** A document that is not GraphQL. */
export class GraphqlSyntaxError extends Error {
  readonly at: Location

  constructor(message: string, at: Location) {
    super(message)
    this.at = at
  }
}

export type FailureType =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'INSUFFICIENT_SCOPES'
  | 'STALE_DATA'
  | 'UNPROCESSABLE'
  | 'MISSING_PAGINATION_BOUNDARIES'
  | 'EXCESSIVE_PAGINATION'
  | 'MAX_NODE_LIMIT_EXCEEDED'
  | 'RATE_LIMITED'

/** A field that could not be worked out; the other fields of the query are answered all the same. */
export class GraphqlFailure extends Error {
  readonly type: FailureType

  constructor(type: FailureType, message: string) {
    super(message)
    this.type = type
  }
}

/** An entry of `errors`. */
export interface GraphqlError {
  readonly type?: FailureType
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly Location[]
  readonly extensions?: Readonly<Record<string, unknown>>
  readonly message: string
}
