import type { Token } from '../world/token.ts'

export type Resource = 'core' | 'graphql'

/** What one token has left of one hourly limit. Tests may set `used` and `resetAt`. */
export interface Bucket {
  readonly limit: number
  used: number
  /** Milliseconds since 1970; the hour begins with the first request. */
  resetAt: number
}

export interface RateLimits {
  /** The bucket of a token, or of everybody without one. */
  bucket(token: Token | undefined, resource: Resource): Bucket
}

const hour = 3_600_000

/** Hourly limits, counted for each token apart (GitHub adds up all tokens of a person or an installation). */
export function rateLimits(now: () => Date, anonymousLimit: number): RateLimits {
  const buckets = new Map<string, Bucket>()
  return {
    bucket(token, resource) {
      const key = `${resource} ${token?.value ?? 'anonymous'}`
      const limit = token?.limits[resource] ?? (resource === 'core' ? anonymousLimit : 0)
      const old = buckets.get(key)
      if (old && now().getTime() < old.resetAt) return old
      const fresh = { limit, used: 0, resetAt: now().getTime() + hour }
      buckets.set(key, fresh)
      return fresh
    },
  }
}

export function remaining({ limit, used }: Bucket): number {
  return Math.max(0, limit - used)
}

export function rateLimitHeaders(bucket: Bucket, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(bucket.limit),
    'x-ratelimit-remaining': String(remaining(bucket)),
    'x-ratelimit-reset': String(Math.floor(bucket.resetAt / 1000)),
    'x-ratelimit-used': String(bucket.used),
    'x-ratelimit-resource': resource,
  }
}
