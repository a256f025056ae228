import { createHash } from 'node:crypto'
import type { Exchange } from '../http/exchange.ts'
import { tokenOf } from '../http/exchange.ts'
import type { Reply } from '../http/reply.ts'

/**
 * Gives the answer to a GET its validators, and 304 to a caller who has it already. The ETag depends on the token too, as
 * on GitHub: the new token of the next job makes every stored validator useless.
 */
export function conditional(exchange: Exchange, reply: Reply): Reply {
  const { method, headers } = exchange.record
  if (method !== 'GET' || reply.status !== 200 || reply.json === undefined) return reply
  const etag = `W/"${digest(JSON.stringify(reply.json), tokenOf(exchange)?.value ?? '')}"`
  const validators = {
    ...reply.headers,
    etag,
    'cache-control': 'private, max-age=60, s-maxage=60',
    vary: 'Accept, Authorization, Cookie, X-GitHub-OTP, Accept-Encoding, Accept, X-Requested-With',
  }
  const wanted = headers['if-none-match']
  const unchanged =
    wanted === undefined ? isUnmodified(headers, validators) : wanted.split(/,\s*/).includes(etag)
  return unchanged ? { status: 304, headers: validators } : { ...reply, headers: validators }
}

function isUnmodified(
  request: Readonly<Record<string, string>>,
  answer: Readonly<Record<string, string>>,
): boolean {
  const since = request['if-modified-since']
  const modified = answer['last-modified']
  return since !== undefined && modified !== undefined && Date.parse(modified) <= Date.parse(since)
}

function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex')
}

/** The header for a resource that knows when it was changed. */
export function lastModified(at: string): Record<string, string> {
  return { 'last-modified': new Date(at).toUTCString() }
}
