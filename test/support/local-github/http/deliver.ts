import type { ServerResponse } from 'node:http'
import { drip, truncate } from '../../broken-body.ts'
import type { Fault } from './fault.ts'
import type { Reply } from './reply.ts'

/** Puts an answer on the wire, spoilt if a fault says so. */
export async function deliver(
  response: ServerResponse,
  reply: Reply,
  fault: Fault | undefined,
): Promise<void> {
  const bytes =
    reply.bytes ?? (reply.json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(reply.json)))
  const headers = {
    ...(reply.json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(bytes.length) }),
    ...reply.headers,
  }
  response.writeHead(reply.status, headers)
  if (fault?.kind === 'drip') await drip(response, bytes, fault)
  else if (fault?.kind === 'truncated') truncate(response, bytes, fault.bytes)
  else response.end(bytes)
}
