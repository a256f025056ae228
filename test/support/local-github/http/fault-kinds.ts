import type { Fault, Plan } from './fault.ts'
import { problem } from './problem.ts'

/** The same fault for several requests. */
export function times(count: number, fault: Fault): Plan {
  return { fault, times: count }
}

/** The same fault for every request from now on. */
export function always(fault: Fault): Plan {
  return times(Infinity, fault)
}

/** Any status, with GitHub's form of message. */
export function answer(
  status: number,
  message = 'Injected',
  headers: Readonly<Record<string, string>> = {},
): Fault {
  return { kind: 'answer', reply: problem(status, message, headers).reply }
}

/** The HTML page with which GitHub's front answers when what is behind it fails. */
export function badGateway(status: 502 | 503 | 504 = 502): Fault {
  const page = '<html><body><h1>Unicorn!</h1><p>This page is taking too long to load.</p></body></html>'
  return {
    kind: 'answer',
    reply: { status, bytes: Buffer.from(page), headers: { 'content-type': 'text/html; charset=utf-8' } },
  }
}

/** A secondary rate limit; without seconds the answer has no `retry-after`, which happens. */
export function secondaryLimit(retryAfterSeconds?: number, status: 403 | 429 = 403): Fault {
  const headers = retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) }
  return answer(status, secondaryMessage, headers)
}

export const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** A GraphQL query that GitHub gave up: an answer of 502, or of 200 with the same error. */
export function graphqlTimeout(status: 200 | 502 = 502): Fault {
  const message =
    'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `LOCAL:1` when reporting this issue.'
  return { kind: 'answer', reply: { status, json: { data: null, errors: [{ message }] } } }
}

/** Waits before the request is worked on. */
export function delay(milliseconds: number): Fault {
  return { kind: 'delay', milliseconds }
}

/** The connection breaks before anything is done. */
export const reset: Fault = { kind: 'reset' }

/** There is never an answer. */
export const hang: Fault = { kind: 'hang' }

/** The answer comes a few bytes at a time. */
export function drip(chunkBytes: number, everyMilliseconds: number): Fault {
  return { kind: 'drip', chunkBytes, everyMilliseconds }
}

/** The connection breaks after so many bytes of the body. */
export function truncated(bytes: number): Fault {
  return { kind: 'truncated', bytes }
}

/** Everything is done, but the connection breaks before the answer. */
export const lostReply: Fault = { kind: 'lost reply' }

/** The answer is what it was that many writes to the repository ago. */
export function stale(writes = 1): Fault {
  return { kind: 'stale', writes }
}

/** The answer is what it was that many seconds ago, as from a replica that lags behind. */
export function lagging(seconds: number): Fault {
  return { kind: 'lagging', seconds }
}

/** An upload answered 502 that leaves an empty asset in state `starter` behind. */
export const starterAsset: Fault = { kind: 'starter asset' }
