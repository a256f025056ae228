/** A stretch of a text that gives way to another text; all else stays. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with one stretch replaced. */
export function splice(text: string, { start, end, text: replacement }: Splice): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

/** The text with several stretches replaced; where two overlap, the first one wins. */
export function spliceAll(text: string, splices: readonly Splice[]): string {
  let result = ''
  let done = 0
  for (const { start, end, text: replacement } of splices.toSorted(
    (left, right) => left.start - right.start,
  )) {
    result += text.slice(done, Math.max(done, start)) + replacement
    done = Math.max(done, end)
  }
  return result + text.slice(done)
}
