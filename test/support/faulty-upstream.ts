import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { drip as dripBody, reset as resetConnection, truncate } from './broken-body.ts'

/** One request on the wire. */
interface Wire {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** How often this path was asked for before. */
  readonly hits: number
}

/** A way to answer, well or badly. */
export type Answer = (wire: Wire) => void | Promise<void>

interface Hit {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

export interface FaultyUpstream extends AsyncDisposable {
  readonly url: string
  /** Every request, in order of arrival. */
  readonly requests: readonly Hit[]
  hits(path: string): number
  /** Sets the answer for a path. */
  on(path: string, answer: Answer): void
}

/** A host of downloads on the loopback address that misbehaves as told; paths that are not told answer 404. */
export async function faultyUpstream(routes: Readonly<Record<string, Answer>> = {}): Promise<FaultyUpstream> {
  const answers = new Map(Object.entries(routes))
  const requests: Hit[] = []
  const hits = (path: string): number => requests.filter(hit => hit.path === path).length
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const before = hits(path)
    requests.push({ method: request.method ?? 'GET', path, headers: request.headers })
    // A client that leaves early is part of many tests.
    response.on('error', () => undefined)
    void Promise.resolve((answers.get(path) ?? status(404))({ request, response, hits: before }))
  })
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    hits,
    on: (path, answer) => answers.set(path, answer),
    [Symbol.asyncDispose]: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

type Headers = Readonly<Record<string, string>>

/** Serves bytes as a good host does: ETag, Last-Modified, 304 and single ranges (RFC 9110). */
export function serve(content: string | Uint8Array, headers: Headers = {}): Answer {
  const bytes = Buffer.from(content)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  const lastModified = 'Thu, 01 Jan 2026 00:00:00 GMT'
  const common = { etag, 'last-modified': lastModified, 'accept-ranges': 'bytes', ...headers }
  return ({ request, response }) => {
    const { 'if-none-match': seen, 'if-modified-since': since, 'if-range': ifRange } = request.headers
    const isKnown = seen === undefined ? since === lastModified : seen === etag
    if (isKnown) {
      response.writeHead(304, common).end()
      return
    }
    // If-Range: the range counts only while the file is the one of which the client has the beginning.
    const range = ifRange === undefined || ifRange === etag ? request.headers.range : undefined
    sendRange(response, { bytes, headers: common, range })
  }
}

interface Ranged {
  readonly bytes: Buffer
  readonly headers: Headers
  readonly range: string | undefined
}

function sendRange(response: ServerResponse, { bytes, headers, range }: Ranged): void {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  const from = Number(first ?? 0)
  const to = Math.min(last ? Number(last) : Infinity, bytes.length - 1)
  if (first === undefined) {
    response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes)
  } else if (from > to) {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${bytes.length}` }).end()
  } else {
    const part = bytes.subarray(from, to + 1)
    const place = { 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'content-length': part.length }
    response.writeHead(206, { ...headers, ...place }).end(part)
  }
}

/** Any status with any body and headers. */
export function status(code: number, headers: Headers = {}, body = ''): Answer {
  return ({ response }) => {
    response.writeHead(code, { 'content-length': Buffer.byteLength(body), ...headers }).end(body)
  }
}

/** One answer after the other; the last one stays. */
export function inTurn(...answers: readonly [Answer, ...Answer[]]): Answer {
  return wire => (answers[wire.hits] ?? answers.at(-1) ?? answers[0])(wire)
}

/** The connection breaks after some bytes of a body whose length was said, or (`chunked`) was not. */
export function truncated(
  content: string | Uint8Array,
  bytes: number,
  length: 'said' | 'chunked' = 'said',
): Answer {
  const body = Buffer.from(content)
  return ({ response }) => {
    response.writeHead(200, length === 'said' ? { 'content-length': body.length } : {})
    truncate(response, body, bytes)
  }
}

/** Too few bytes with a length that fits them: only a checksum can tell. */
export function shortened(content: string | Uint8Array, bytes: number): Answer {
  return serve(Buffer.from(content).subarray(0, bytes))
}

/** The right length, one bit of the last byte turned over: only a checksum can tell. */
export function wrongBytes(content: string | Uint8Array): Answer {
  const body = Buffer.from(content)
  body.writeUInt8(body.readUInt8(body.length - 1) ^ 1, body.length - 1)
  return serve(body)
}

/** Never answers; or stops in the middle of a body. */
export function hang(begin = ''): Answer {
  return ({ response }) => {
    if (begin !== '') response.writeHead(200, { 'content-length': begin.length + 1 }).write(begin)
  }
}

/** Sends a few bytes at a time. */
export function drip(content: string | Uint8Array, chunkBytes: number, everyMilliseconds: number): Answer {
  const body = Buffer.from(content)
  return ({ response }) => {
    response.writeHead(200, { 'content-length': body.length })
    return dripBody(response, body, { chunkBytes, everyMilliseconds })
  }
}

/** Sends a body that never ends; the client must stop it. At most 64 MiB, in case it does not. */
export function endless(chunkBytes = 65_536): Answer {
  return async ({ response }) => {
    response.writeHead(200)
    for (let sent = 0; sent < 64 * 1024 * 1024 && !response.destroyed; sent += chunkBytes) {
      const drained = response.write(Buffer.alloc(chunkBytes, 'x'))
      if (!drained) await setTimeout(1)
    }
    response.end()
  }
}

/** Points elsewhere; to its own path it is a loop. */
export function redirect(location: string, code: 301 | 302 | 303 | 307 | 308 = 302): Answer {
  return status(code, { location })
}

/** The connection breaks before any answer. */
export const reset: Answer = ({ response }) => {
  resetConnection(response)
}
