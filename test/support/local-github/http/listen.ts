import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { reset } from '../../broken-body.ts'
import { deliver } from './deliver.ts'
import type { Exchange } from './exchange.ts'
import { isProbe, readIncoming } from './incoming.ts'
import { Problem } from './problem.ts'
import type { Reply } from './reply.ts'
import type { ServerState } from './server-state.ts'

/** Makes the answer to a request. */
export type Respond = (exchange: Exchange) => Promise<Reply>

export interface Listener {
  readonly url: string
  close(): Promise<void>
}

/** Listens on the loopback address only; port 0 takes any that is free. */
export async function listen(server: ServerState, respond: Respond, port = 0): Promise<Listener> {
  const http = createServer((request, response) => {
    handle(server, respond, { request, response }).catch((error: unknown) => {
      server.failures.push(error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = http.address() as AddressInfo
  return { url: `http://127.0.0.1:${bound}`, close: () => close(http) }
}

function close(http: Server): Promise<void> {
  return new Promise(resolve => {
    http.close(() => {
      resolve()
    })
    http.closeAllConnections()
  })
}

interface Wire {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function handle(server: ServerState, respond: Respond, { request, response }: Wire): Promise<void> {
  const incoming = await readIncoming(request, {
    tokens: server.world.tokens,
    at: server.world.clock.now(),
    number: server.requests.length + 1,
  })
  const { record } = incoming
  server.requests.push(record)
  if (!isProbe(record)) await server.holds.pass(record)
  const fault = isProbe(record) ? undefined : server.faults.take(record)
  record.fault = fault?.kind
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset') {
    reset(response)
    return
  }
  if (fault?.kind === 'delay') await setTimeout(fault.milliseconds)
  const exchange = { ...incoming, server, fault }
  const reply = fault?.kind === 'answer' ? fault.reply : await answer(exchange, respond)
  record.status = reply.status
  if (fault?.kind === 'lost reply') reset(response)
  else await deliver(response, { ...reply, headers: { ...common(exchange), ...reply.headers } }, fault)
}

async function answer(exchange: Exchange, respond: Respond): Promise<Reply> {
  try {
    return await respond(exchange)
  } catch (error) {
    if (error instanceof Problem) return error.reply
    exchange.server.failures.push(error)
    return { status: 500, json: { message: error instanceof Error ? error.stack : String(error) } }
  }
}

function common({ server, record }: Exchange): Record<string, string> {
  const version = server.world.policy.enterpriseVersion
  return {
    'x-github-request-id': `LOCAL:${record.number}`,
    ...(version === undefined ? {} : { 'x-github-enterprise-version': version }),
  }
}
