import { isBreak, isSpace, type Cursor } from './yaml11-cursor.ts'

/** What an unquoted scalar says, and whether the scan stopped at the start of a later line. */
export interface PlainScalar {
  readonly text: string
  readonly endsLine: boolean
}

interface Surroundings {
  readonly inFlow: boolean
  /** The column of the innermost block; a scalar goes on as long as its lines lie deeper. */
  readonly indent: number
}

/** Passes over an unquoted scalar, which may go on over several lines. */
export function scanPlain(cursor: Cursor, { inFlow, indent }: Surroundings): PlainScalar {
  let text = ''
  let gap: Gap = { text: '', endsLine: false }
  while (cursor.peek() !== '#') {
    const word = takeWord(cursor, inFlow)
    if (word === '') break
    text += gap.text + word
    gap = takeGap(cursor)
    if (gap.text === '' || (!inFlow && cursor.column <= indent)) break
  }
  return { text, endsLine: gap.endsLine }
}

function takeWord(cursor: Cursor, inFlow: boolean): string {
  let length = 0
  while (!endsWord(cursor.peek(length), cursor.peek(length + 1), inFlow)) length++
  return cursor.take(length)
}

function endsWord(character: string, next: string, inFlow: boolean): boolean {
  if (isSpace(character)) return true
  if (character === ':') return isSpace(next) || (inFlow && ',[]{}'.includes(next))
  return inFlow && ',?[]{}'.includes(character)
}

/** What lies between two words. */
interface Gap {
  /** As it counts in the scalar; nothing where the scalar ends. */
  readonly text: string
  readonly endsLine: boolean
}

function takeGap(cursor: Cursor): Gap {
  const spaces = cursor.takeUntil(character => character !== ' ')
  const first = cursor.takeBreak()
  if (first === '') return { text: spaces, endsLine: false }
  let further = ''
  while (!cursor.atDocumentMark()) {
    cursor.takeUntil(character => character !== ' ')
    if (!isBreak(cursor.peek())) return { text: foldedBreaks(first, further), endsLine: true }
    further += cursor.takeBreak()
  }
  return { text: '', endsLine: true }
}

/** Line breaks within a scalar: one alone counts as a space; of several, the first counts as nothing. */
export function foldedBreaks(first: string, further: string): string {
  if (first !== '\n') return first + further
  return further === '' ? ' ' : further
}
