import type { IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Caller } from './authenticate.ts'
import { authenticate } from './authenticate.ts'
import type { Area, RecordedRequest } from './recorded-request.ts'
import type { Summary } from '../graphql/root-fields.ts'
import { summarise } from '../graphql/root-fields.ts'
import type { Token } from '../world/token.ts'

/** A request that has been read whole. */
export interface Incoming {
  readonly record: RecordedRequest
  readonly caller: Caller
  readonly body: Buffer
}

/** What the paths of the API begin with when it is asked without `/api/v3`, as on api.github.com. */
const apiRoots = [
  'app',
  'installation',
  'meta',
  'orgs',
  'rate_limit',
  'repos',
  'repositories',
  'search',
  'user',
  'users',
]

const gitPath =
  /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack|HEAD|objects\/.*)$/

interface Target {
  readonly area: Area
  readonly path: string
}

/** Which part of the forge a path belongs to, and the path within it. */
function locate(path: string): Target {
  if (path === '/graphql' || path === '/api/graphql') return { area: 'graphql', path: '/graphql' }
  const api = /^\/api\/(?:v3|uploads)(\/.*)?$/.exec(path)
  if (api) return { area: 'rest', path: api[1] ?? '/' }
  if (path.startsWith('/_cdn/')) return { area: 'cdn', path }
  if (apiRoots.includes(path.split('/')[1] ?? '')) return { area: 'rest', path }
  const [, repository, service] = gitPath.exec(path) ?? []
  if (repository !== undefined && service !== undefined)
    return { area: 'git', path: `/${repository}.git/${service}` }
  return { area: 'web', path }
}

/** Reads a request to its end and records it. */
export async function readIncoming(
  request: IncomingMessage,
  { tokens, at, number }: { tokens: ReadonlyMap<string, Token>; at: Date; number: number },
): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const sent = Buffer.concat(chunks)
  const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent
  const url = new URL(request.url ?? '/', 'http://localhost')
  const caller = authenticate(request.headers.authorization, tokens)
  const target = locate(url.pathname)
  const record: RecordedRequest = {
    ...target,
    number,
    method: request.method ?? 'GET',
    query: url.searchParams,
    headers: flatten(request.headers),
    body,
    ...summary(target, request.method ?? 'GET', body),
    at,
    login: typeof caller === 'object' ? caller.login : (caller ?? 'anonymous'),
    tokenKind: typeof caller === 'object' ? caller.kind : undefined,
    status: 0,
    charged: 0,
    fault: undefined,
  }
  return { record, caller, body }
}

/** Before a push that it cannot send at once git asks with an empty one whether it may; no gate or fault is meant for that. */
export function isProbe({ area, body }: RecordedRequest): boolean {
  return area === 'git' && body.toString('latin1') === '0000'
}

function summary({ area, path }: Target, method: string, body: Buffer): Summary {
  if (area === 'graphql') return summarise(body)
  const reads =
    area === 'git'
      ? !path.endsWith('/git-receive-pack') || body.length === 4
      : method === 'GET' || method === 'HEAD'
  return { rootFields: [], mutates: method !== 'GET' && !reads }
}

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
}
