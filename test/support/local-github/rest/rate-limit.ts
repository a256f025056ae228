import { tokenOf } from '../http/exchange.ts'
import type { Bucket } from '../http/rate-limit.ts'
import { remaining } from '../http/rate-limit.ts'
import { ok } from '../http/reply.ts'
import type { Route } from './route.ts'
import { route } from './route.ts'
import type { RateLimitShape } from './shapes.ts'

/** What is left of the limits; asking is free. */
export const rateLimitRoutes: readonly Route[] = [
  route('GET /rate_limit', ({ exchange }) => {
    const { limits } = exchange.server
    const token = tokenOf(exchange)
    const core = render(limits.bucket(token, 'core'))
    const overview: RateLimitShape = {
      resources: {
        core,
        graphql: render(limits.bucket(token, 'graphql')),
        // Searching is not part of the local GitHub.
        search: { limit: 0, used: 0, remaining: 0, reset: core.reset },
      },
      rate: core,
    }
    return ok(overview)
  }),
]

function render(bucket: Bucket): RateLimitShape['rate'] {
  return {
    limit: bucket.limit,
    used: bucket.used,
    remaining: remaining(bucket),
    reset: Math.floor(bucket.resetAt / 1000),
  }
}
