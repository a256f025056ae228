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
