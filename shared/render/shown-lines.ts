import { shown } from '../text/shown.ts'

/** How far a text from outside is followed; what lies beyond is cut with a sign that it was. */
export interface LineLimits {
  readonly lines: number
  /** UTF-16 units of one line. */
  readonly length: number
}

const generous: LineLimits = { lines: 1000, length: 4000 }

/** The lines of a text, each of them `shown`; the last one says how many are left out, if any are. */
export function shownLines(text: string, limits: LineLimits = generous): readonly string[] {
  const lines = text.split(/\r?\n/)
  const kept = lines.slice(0, limits.lines).map(line => shown(line, limits.length))
  const rest = lines.length - kept.length
  return rest === 0 ? kept : [...kept, `… and ${rest} more ${rest === 1 ? 'line' : 'lines'}`]
}
