import type { SecondaryLimits } from '../world/world.ts'
import { secondaryMessage } from './fault-kinds.ts'
import type { Problem } from './problem.ts'
import { problem } from './problem.ts'

/** One request as the secondary limits see it. */
interface Load {
  readonly who: string
  readonly area: 'rest' | 'graphql'
  /** Reading costs 1 point, changing 5. */
  readonly points: number
  readonly creates: boolean
}

export interface SecondaryCounter {
  /** Counts a request in; gives the refusal when it goes over a ceiling. Call the second function when it is done. */
  enter(load: Load): { readonly refusal: Problem | undefined; readonly leave: () => void }
  /** The most requests that were worked on at the same time. */
  peak(): number
}

interface Mark {
  readonly load: Load
  readonly at: number
}

export function secondaryCounter(now: () => Date, limits: SecondaryLimits): SecondaryCounter {
  let marks: Mark[] = []
  let inFlight = 0
  let peak = 0
  const within = (load: Load, seconds: number, at: number): Load[] =>
    marks.filter(mark => mark.load.who === load.who && mark.at > at - seconds * 1000).map(mark => mark.load)
  const isOver = (load: Load, at: number): boolean => {
    const minute = within(load, 60, at)
    const points = sum(minute.filter(({ area }) => area === load.area))
    const ceiling = load.area === 'rest' ? limits.restPointsPerMinute : limits.graphqlPointsPerMinute
    return (
      inFlight > limits.concurrent ||
      points > ceiling ||
      (load.creates && creations(minute) > limits.creationsPerMinute) ||
      (load.creates && creations(within(load, 3600, at)) > limits.creationsPerHour)
    )
  }
  return {
    enter(load) {
      const at = now().getTime()
      marks = marks.filter(mark => mark.at > at - 3_600_000)
      marks.push({ load, at })
      inFlight += 1
      peak = Math.max(peak, inFlight)
      const refusal = isOver(load, at) ? refuse(limits) : undefined
      return { refusal, leave: () => (inFlight -= 1) }
    },
    peak: () => peak,
  }
}

function sum(loads: readonly Load[]): number {
  return loads.reduce((total, { points }) => total + points, 0)
}

function creations(loads: readonly Load[]): number {
  return loads.filter(({ creates }) => creates).length
}

function refuse({ status, retryAfterSeconds }: SecondaryLimits): Problem {
  return problem(status, secondaryMessage, { 'retry-after': String(retryAfterSeconds) })
}
