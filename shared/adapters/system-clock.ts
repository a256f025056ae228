import type { Clock } from '../ports/clock.ts'

/**
 * The clock of this machine. SOURCE_DATE_EPOCH is not asked: archives carry no times at all, and what does carry one (a
 * yank, an expiry) must say when it really happened.
 */
export const systemClock: Clock = { now: () => new Date() }
