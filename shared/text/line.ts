import type { Splice } from './splice.ts'

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the line of an offset ends, before its line end. */
export function lineStop(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return text[end - 1] === '\r' && end > offset ? end - 1 : end
}

/** Where the line after that of an offset starts; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** Whether nothing but blanks stands before an offset in its line. */
export function isFirstInLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The line ends that a text uses. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** Puts lines after the line of an offset. A text without final line end stays without. */
export function linesAfter(text: string, offset: number, lines: readonly string[]): Splice {
  const eol = lineEndOf(text)
  const start = nextLine(text, offset)
  const isUnfinished = start > 0 && text[start - 1] !== '\n'
  const added = lines.join(eol)
  return { start, end: start, text: isUnfinished ? eol + added : added + eol }
}

/** Puts lines before what stands at an offset; that starts a line of its own afterwards, at the same column. */
export function linesBefore(text: string, offset: number, lines: readonly string[]): Splice {
  const eol = lineEndOf(text)
  const start = lineStart(text, offset)
  if (isFirstInLine(text, offset)) return { start, end: start, text: lines.join(eol) + eol }
  const blanks = ' '.repeat(offset - start)
  return { start: offset, end: offset, text: lines.join(eol).trimStart() + eol + blanks }
}

/** Takes out the lines from that of one offset to that of another. */
export function withoutLines(text: string, first: number, last: number): Splice {
  const [start, end] = [lineStart(text, first), nextLine(text, last)]
  if (end < text.length || text.endsWith('\n')) return { start, end, text: '' }
  // The line before becomes the last one, and it has no line end either.
  return { start: Math.max(0, start - lineEndOf(text).length), end, text: '' }
}
