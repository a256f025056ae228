import type { Match } from './match.ts'
import { matches } from './match.ts'
import type { RecordedRequest } from './recorded-request.ts'

/** A gate before which requests gather. */
export interface Hold {
  /** Resolves when as many as wanted have arrived, just before they go on. */
  readonly gathered: Promise<void>
  /** Opens at once for those that wait and all that come. */
  release(): void
}

export interface Holds {
  /** Keeps the next `count` matching requests until all of them have arrived, then lets them go at the same time. */
  add(match: Match, count: number): Hold
  /** Waits if a gate wants this request. */
  pass(request: RecordedRequest): Promise<void>
}

interface Gate {
  readonly match: Match
  missing: number
  readonly open: Promise<void>
  readonly release: () => void
}

export function holds(): Holds {
  const gates: Gate[] = []
  return {
    add(match, count) {
      let release = (): void => undefined
      const open = new Promise<void>(resolve => {
        release = resolve
      })
      gates.push({ match, missing: count, open, release })
      return { gathered: open, release }
    },
    pass(request) {
      const gate = gates.find(({ match, missing }) => missing > 0 && matches(match, request))
      if (!gate) return Promise.resolve()
      gate.missing -= 1
      if (gate.missing === 0) gate.release()
      return gate.open
    },
  }
}
