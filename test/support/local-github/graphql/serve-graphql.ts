import type { Exchange } from '../http/exchange.ts'
import { tokenOf } from '../http/exchange.ts'
import { problem } from '../http/problem.ts'
import type { Bucket } from '../http/rate-limit.ts'
import { rateLimitHeaders, remaining } from '../http/rate-limit.ts'
import type { Reply } from '../http/reply.ts'
import { text } from '../http/reply.ts'
import type { Token } from '../world/token.ts'
import type { Document, Operation } from './ast.ts'
import type { Cost } from './cost.ts'
import { costOf, nodeLimit } from './cost.ts'
import { execute } from './execute.ts'
import type { GraphqlError } from './failure.ts'
import { GraphqlSyntaxError } from './failure.ts'
import { parse } from './parser.ts'
import { findOperation, findRequest } from './root-fields.ts'
import { schema } from './tables.ts'
import { validate } from './validate.ts'
import { settle } from './variables.ts'
import type { Variables } from './variables.ts'

const unauthenticated = 'This endpoint requires you to be authenticated.'

/** Answers a GraphQL request. Almost every failure is an answer of 200 with `errors`. */
export async function serveGraphql(exchange: Exchange): Promise<Reply> {
  const { server, record, caller, body } = exchange
  if (caller === 'unknown') throw problem(401, 'Bad credentials')
  const token = tokenOf(exchange)
  if (!token) throw problem(401, unauthenticated)
  if (body.length > server.world.policy.payloadLimitBytes)
    return text(413, '<html><h1>413 Request Entity Too Large</h1></html>', 'text/html')
  const isMutation = record.mutates
  const { refusal, leave } = server.secondary.enter({
    who: record.login,
    area: 'graphql',
    points: isMutation ? 5 : 1,
    creates: isMutation,
  })
  try {
    if (refusal) throw refusal
    const bucket = server.limits.bucket(token, 'graphql')
    const answer = await run(exchange, { token, bucket })
    return { status: 200, json: answer, headers: rateLimitHeaders(bucket, 'graphql') }
  } finally {
    leave()
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphqlError[]
}

interface Account {
  readonly token: Token
  readonly bucket: Bucket
}

async function run(exchange: Exchange, account: Account): Promise<Answer> {
  const request = findRequest(exchange.body)
  if (!request) return { errors: [{ message: 'A query attribute must be specified and must be a string.' }] }
  const document = read(request.query)
  if (!('fragments' in document)) return document
  const operation = findOperation(document, request.operationName)
  if (!operation || operation.type === 'subscription')
    return { errors: [{ message: `No operation named "${request.operationName ?? ''}"` }] }
  const variables = settle(operation, request.variables)
  const errors = validate({ schema, document, operation }, variables)
  if (errors.length > 0) return { errors }
  return charge(exchange, { ...account, document, operation, variables })
}

function read(query: string): Document | Answer {
  try {
    return parse(query)
  } catch (error) {
    if (!(error instanceof GraphqlSyntaxError)) throw error
    return { errors: [{ message: `Parse error: ${error.message}`, locations: [error.at] }] }
  }
}

interface Plan extends Account {
  readonly document: Document
  readonly operation: Operation
  readonly variables: Variables
}

/** Takes the price of the query off the limit and runs it, if both limits allow. */
async function charge(exchange: Exchange, plan: Plan): Promise<Answer> {
  const { document, operation, variables, token, bucket } = plan
  const cost = costOf(document, operation, variables)
  if (remaining(bucket) < cost.points) return { errors: [rateLimited(token)] }
  if (cost.nodes > nodeLimit) return { errors: [tooManyNodes(cost)] }
  bucket.used += cost.points
  exchange.record.charged = cost.points
  const { data, errors } = await execute(
    { schema, document, variables, context: { exchange, token, cost } },
    operation,
  )
  return errors.length > 0 ? { data, errors } : { data }
}

function rateLimited({ login }: Token): GraphqlError {
  return { type: 'RATE_LIMITED', message: `API rate limit exceeded for user ID ${login}.` }
}

function tooManyNodes({ nodes }: Cost): GraphqlError {
  const message = `This query requests up to ${nodes.toLocaleString('en')} possible nodes which exceeds the maximum limit of 500,000.`
  return { type: 'MAX_NODE_LIMIT_EXCEEDED', message }
}
