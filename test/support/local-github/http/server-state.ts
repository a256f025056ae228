import type { World } from '../world/world.ts'
import type { Faults } from './fault.ts'
import type { Holds } from './hold.ts'
import type { RateLimits } from './rate-limit.ts'
import type { RecordedRequest } from './recorded-request.ts'
import type { SecondaryCounter } from './secondary-limit.ts'

/** The world, and what stands between it and its callers. */
export interface ServerState {
  readonly world: World
  readonly limits: RateLimits
  readonly secondary: SecondaryCounter
  readonly faults: Faults
  readonly holds: Holds
  readonly requests: RecordedRequest[]
  /** Errors of the local GitHub itself, which it answered with 500: a test that sees any has found a bug in here. */
  readonly failures: unknown[]
}
