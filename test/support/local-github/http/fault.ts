import type { Match } from './match.ts'
import { matches } from './match.ts'
import type { RecordedRequest } from './recorded-request.ts'
import type { Reply } from './reply.ts'

/** A way in which one request goes wrong. */
export type Fault =
  | { readonly kind: 'answer'; readonly reply: Reply }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drip'; readonly chunkBytes: number; readonly everyMilliseconds: number }
  | { readonly kind: 'truncated'; readonly bytes: number }
  | { readonly kind: 'lost reply' }
  | { readonly kind: 'stale'; readonly writes: number }
  | { readonly kind: 'lagging'; readonly seconds: number }
  | { readonly kind: 'starter asset' }

/** Faults to come, in order; each strikes one request, or as many as it says. */
export interface Plan {
  readonly fault: Fault
  readonly times: number
}

/** Sees how much of what was asked for has happened. */
export interface FaultHandle {
  /** Requests that have still to be struck. */
  remaining(): number
  /** Strikes no more. */
  lift(): void
}

interface Entry {
  readonly match: Match
  readonly queue: { readonly fault: Fault; left: number }[]
}

export interface Faults {
  add(match: Match, plans: readonly (Fault | Plan)[]): FaultHandle
  /** The fault for a request, used up by asking. */
  take(request: RecordedRequest): Fault | undefined
}

export function faults(): Faults {
  const entries: Entry[] = []
  return {
    add(match, plans) {
      const queue = plans.map(plan =>
        'times' in plan ? { fault: plan.fault, left: plan.times } : { fault: plan, left: 1 },
      )
      entries.push({ match, queue })
      return {
        remaining: () => queue.reduce((sum, { left }) => sum + left, 0),
        lift: () => queue.splice(0),
      }
    },
    take(request) {
      for (const { match, queue } of entries) {
        const next = queue[0]
        if (!next || !matches(match, request)) continue
        next.left -= 1
        if (next.left <= 0) queue.shift()
        return next.fault
      }
      return undefined
    },
  }
}
