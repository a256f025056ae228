import { readBody } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import { tokenOf, viewFor } from '../http/exchange.ts'
import { notFound, Problem, problem } from '../http/problem.ts'
import { rateLimitHeaders, remaining } from '../http/rate-limit.ts'
import type { Reply } from '../http/reply.ts'
import type { Repository, View } from '../world/repository.ts'
import { fullName, viewOf, write } from '../world/repository.ts'
import { findRenamed, findRepository, findRepositoryById } from '../world/world.ts'
import { tendPulls } from '../forge/tend-pulls.ts'
import { nobody } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { conditional } from './conditional.ts'
import { assertMay, canSee } from './permission.ts'
import type { Call, RepositoryRoute, Route } from './route.ts'
import { matchPath } from './route.ts'
import { routes } from './routes.ts'

/** Answers a request to the REST API. */
export async function serveRest(exchange: Exchange): Promise<Reply> {
  const { server, record } = exchange
  const bucket = server.limits.bucket(tokenOf(exchange), 'core')
  const { refusal, leave } = server.secondary.enter({
    who: record.login,
    area: 'rest',
    ...weight(record.method),
  })
  try {
    if (record.path !== '/rate_limit' && remaining(bucket) === 0) throw exhausted(exchange)
    if (refusal) throw refusal
    const reply = conditional(exchange, await settle(exchange))
    // 304 is free only for those who say who they are (docs: best practices for the REST API).
    record.charged = isFree(exchange, reply) ? 0 : 1
    bucket.used += record.charged
    return withHeaders(reply, rateLimitHeaders(bucket, 'core'))
  } catch (error) {
    if (error instanceof Problem) return withHeaders(error.reply, rateLimitHeaders(bucket, 'core'))
    throw error
  } finally {
    leave()
  }
}

function isFree(exchange: Exchange, reply: Reply): boolean {
  return exchange.record.path === '/rate_limit' || (reply.status === 304 && tokenOf(exchange) !== undefined)
}

function weight(method: string): { readonly points: number; readonly creates: boolean } {
  return { points: method === 'GET' || method === 'HEAD' ? 1 : 5, creates: /^(POST|PUT|PATCH)$/.test(method) }
}

function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return {
    ...reply,
    headers: {
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      ...headers,
      ...reply.headers,
    },
  }
}

function exhausted({ record }: Exchange): Problem {
  if (record.tokenKind) return problem(403, `API rate limit exceeded for user ID ${record.login}.`)
  const advice =
    'Authenticated requests get a higher rate limit. Check out the documentation for more details.'
  return problem(403, `API rate limit exceeded for 127.0.0.1. (But here's the good news: ${advice})`)
}

/** The answer; refusals become answers here, because they are charged too. */
async function settle(exchange: Exchange): Promise<Reply> {
  try {
    return await dispatch(exchange)
  } catch (error) {
    if (error instanceof Problem) return error.reply
    throw error
  }
}

async function dispatch(exchange: Exchange): Promise<Reply> {
  const { record, caller } = exchange
  if (!record.headers['user-agent'])
    throw problem(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  if (caller === 'unknown') throw problem(401, 'Bad credentials')
  const path = canonicalPath(exchange.server.world, record.path)
  const method = record.method === 'HEAD' ? 'GET' : record.method
  for (const route of routes) {
    const params = route.method === method ? matchPath(route, path) : undefined
    if (params) return handle(exchange, route, params)
  }
  // Never a quiet 404: a test must see that the local GitHub lacks something.
  throw problem(501, `The local GitHub has no ${record.method} ${record.path}`)
}

function handle(exchange: Exchange, route: Route, params: Record<string, string>): Promise<Reply> | Reply {
  const { record, body, server } = exchange
  const isJson = /^(POST|PUT|PATCH|DELETE)$/.test(record.method) && !/\/assets$/.test(record.path)
  const call: Call = {
    exchange,
    world: server.world,
    params,
    query: record.query,
    body: isJson ? readBody(body) : {},
    token: tokenOf(exchange),
  }
  return route.scope === 'global' ? route.handle(call) : handleRepository(call, route)
}

async function handleRepository(call: Call<'{owner}{repo}'>, route: RepositoryRoute): Promise<Reply> {
  const { exchange, world, token } = call
  const found = locateRepository(call)
  if ('status' in found) return found
  assertMay(token, found.state, route.needs)
  const run = async (view: View): Promise<Reply> =>
    route.handle({ ...call, repository: found, view, actor: token ?? nobody })
  if (route.method === 'GET') return run(viewFor(exchange, found))
  return write(found, world.clock.now, async () => {
    const reply = await run(viewOf(found, world.clock.now()))
    await tendPulls(world, token ?? nobody)
    return reply
  })
}

/** The repository of a path; one that has another name now is answered with its number, as GitHub does. */
function locateRepository({ world, params, exchange, token }: Call<'{owner}{repo}'>): Repository | Reply {
  const name = `${params.owner}/${params.repo}`
  const repository = findRepository(world, name)
  if (repository) return repository
  const renamed = findRenamed(world, name)
  if (!renamed || !canSee(token, renamed.state)) throw notFound()
  const rest = exchange.record.path.split('/').slice(4)
  const url = `${world.url}/api/v3/${['repositories', renamed.state.id, ...rest].join('/')}`
  const query = exchange.record.query.toString()
  const location = query === '' ? url : `${url}?${query}`
  return { status: 301, json: { message: 'Moved Permanently', url: location }, headers: { location } }
}

/** `/repositories/{id}` is another name of the same thing. */
function canonicalPath(world: World, path: string): string {
  const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
  const repository = id === undefined ? undefined : findRepositoryById(world, Number(id))
  return repository ? `/repos/${fullName(repository.state)}${rest}` : path
}
