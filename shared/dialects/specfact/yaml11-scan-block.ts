import { isBreak, type Cursor } from './yaml11-cursor.ts'
import { characterName, syntaxFault } from './yaml11-fault.ts'

/** Passes over a scalar in block style, `|` or `>`, within a block at column `outer`, and gives what it says. */
export function scanBlockScalar(cursor: Cursor, outer: number): string {
  const folds = cursor.take() === '>'
  const { keep, deeper } = takeHeader(cursor)
  const least = Math.max(outer + 1, 1)
  const start = deeper === undefined ? findStart(cursor, least) : startAt(cursor, least + deeper - 1)
  const { text, lastBreak, trailing } = takeLines(cursor, { ...start, folds })
  if (keep === '-') return text
  return text + lastBreak + (keep === '+' ? trailing : '')
}

interface Header {
  /** `-` drops the last line break, `+` keeps all of them, and without either one is kept. */
  readonly keep: string
  /** How many columns deeper than its surroundings the text lies, when the header says so. */
  readonly deeper: number | undefined
}

function takeHeader(cursor: Cursor): Header {
  const start = cursor.index
  const header = cursor.takeUntil(character => !'+-0123456789'.includes(character))
  const [, before = '', digit, after = ''] = /^([-+]?)([1-9]?)([-+]?)$/.exec(header) ?? []
  if (digit === undefined || (before !== '' && after !== '')) {
    throw syntaxFault(start, 'after `|` or `>` may stand one digit from 1 to 9 and one of `+` and `-`')
  }
  const space = cursor.takeUntil(character => character !== ' ')
  if (cursor.peek() === '#' && space !== '') cursor.takeUntil(isBreak)
  if (cursor.peek() !== '\0' && !isBreak(cursor.peek())) {
    throw syntaxFault(cursor.index, `${characterName(cursor.peek())} in the line of a \`|\` or \`>\``)
  }
  cursor.takeBreak()
  return { keep: before + after, deeper: digit === '' ? undefined : Number(digit) }
}

/** Where the first line of a block scalar stands, and the empty lines before it. */
interface Start {
  readonly indent: number
  readonly leading: string
}

function startAt(cursor: Cursor, indent: number): Start {
  return { indent, leading: takeBreaks(cursor, indent) }
}

/** Passes over the empty lines at the start; the deepest space among them or before the first word is the indent. */
function findStart(cursor: Cursor, least: number): Start {
  let [indent, leading] = [least, '']
  for (;;) {
    cursor.takeUntil(character => character !== ' ')
    indent = Math.max(indent, cursor.column)
    if (!isBreak(cursor.peek())) return { indent, leading }
    leading += cursor.takeBreak()
  }
}

/** Passes over empty lines and the indentation of the line behind them. */
function takeBreaks(cursor: Cursor, indent: number): string {
  let breaks = ''
  for (;;) {
    while (cursor.column < indent && cursor.peek() === ' ') cursor.take()
    if (!isBreak(cursor.peek())) return breaks
    breaks += cursor.takeBreak()
  }
}

interface Lines {
  readonly text: string
  readonly lastBreak: string
  /** The empty lines at the end. */
  readonly trailing: string
}

function takeLines(cursor: Cursor, { indent, leading, folds }: Start & { readonly folds: boolean }): Lines {
  let [text, lastBreak, breaks] = ['', '', leading]
  let foldable = false
  while (cursor.column === indent && cursor.peek() !== '\0') {
    const startsWord = !' \t'.includes(cursor.peek())
    const folded = folds && lastBreak === '\n' && foldable && startsWord
    text += (folded ? (breaks === '' ? ' ' : '') : lastBreak) + breaks
    text += cursor.takeUntil(isBreak)
    foldable = startsWord
    lastBreak = cursor.takeBreak()
    breaks = takeBreaks(cursor, indent)
  }
  return { text, lastBreak, trailing: breaks }
}
