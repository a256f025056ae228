/** The time of the local GitHub: real unless a test freezes it or moves it. */
export interface MovableClock {
  readonly now: () => Date
  /** Stops the clock at this moment; `advance` still moves it. */
  freeze(at: Date | string): void
  advance(seconds: number): void
}

export function movableClock(): MovableClock {
  let frozen: number | undefined
  let offset = 0
  return {
    now: () => new Date((frozen ?? Date.now()) + offset),
    freeze(at) {
      frozen = new Date(at).getTime()
      offset = 0
    },
    advance(seconds) {
      offset += seconds * 1000
    },
  }
}

/** A moment as GitHub writes it: whole seconds, UTC. */
export function stamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z')
}
