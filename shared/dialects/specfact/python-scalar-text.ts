import { foldColumn, type Page } from './python-page.ts'
import type { ScalarStyle } from './python-scalar-style.ts'

/** How a scalar may be laid out. */
export interface ScalarLayout {
  /** The column of further lines. */
  readonly indent: number
  /** Keys stay on their line whatever its length. */
  readonly folds: boolean
}

/** Writes a scalar's text in a style as PyYAML's emitter does, line folding included. */
export function writeScalar(
  page: Page,
  scalar: { text: string; style: ScalarStyle },
  layout: ScalarLayout,
): void {
  writers[scalar.style](page, scalar.text, layout)
}

type Writer = (page: Page, text: string, layout: ScalarLayout) => void

const writers: Readonly<Record<ScalarStyle, Writer>> = {
  plain: writePlain,
  single: writeSingle,
  double: writeDouble,
}

function writePlain(page: Page, text: string, { indent, folds }: ScalarLayout): void {
  if (!page.separated) page.write(' ')
  page.startText()
  for (const run of text.match(/ +|[^ ]+/g) ?? []) {
    if (folds && run === ' ' && page.column > foldColumn) {
      page.indent(indent)
      page.startText()
    } else page.write(run)
  }
}

function writeSingle(page: Page, text: string, { indent, folds }: ScalarLayout): void {
  page.writeSpaced("'")
  const runs = text.match(/ +|\n+|[^ \n]+/g) ?? []
  for (const [index, run] of runs.entries()) {
    const inside = index > 0 && index < runs.length - 1
    if (run.startsWith('\n')) writeBreaks(page, run.length, indent)
    else if (folds && inside && run === ' ' && page.column > foldColumn) page.indent(indent)
    else page.write(run.replaceAll("'", "''"))
  }
  page.writeSign("'")
}

// A single line break would read back as a space, so there is one more than the text has.
function writeBreaks(page: Page, count: number, indent: number): void {
  for (let written = 0; written <= count; written++) page.breakLine()
  page.indent(indent)
}

function writeDouble(page: Page, text: string, { indent, folds }: ScalarLayout): void {
  page.writeSpaced('"')
  const characters = Array.from(text)
  let waiting = ''
  for (const [index, character] of characters.entries()) {
    const escaped = escapeOf(character)
    if (escaped !== undefined) {
      page.write(waiting + escaped)
      waiting = ''
    }
    const inside = index > 0 && index < characters.length - 1
    // PyYAML looks for a place to fold before a space and around an escape, and counts the character just escaped as
    // one column too few.
    const column = page.column + waiting.length - (escaped === undefined ? 0 : 1)
    if (folds && inside && (character === ' ' || waiting === '') && column > foldColumn) {
      page.write(`${waiting}\\`)
      waiting = ''
      page.indent(indent)
      page.startText()
      // A space at the start of a line would be lost.
      if (characters[escaped === undefined ? index : index + 1] === ' ') page.write('\\')
    }
    if (escaped === undefined) waiting += character
  }
  page.write(waiting)
  page.writeSign('"')
}

const shortEscapes: Readonly<Record<string, string>> = {
  '\0': '\\0',
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '\x1b': '\\e',
  '"': '\\"',
  '\\': '\\\\',
  '\x85': '\\N',
  '\xa0': '\\_',
  '\u2028': '\\L',
  '\u2029': '\\P',
}

/** What stands for a character in double quotes; `undefined` when it stands for itself. */
function escapeOf(character: string): string | undefined {
  const short = shortEscapes[character]
  if (short !== undefined || /^[ -~]$/.test(character)) return short
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
