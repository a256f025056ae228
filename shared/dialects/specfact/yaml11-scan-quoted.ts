import { isBreak, isSpace, type Cursor } from './yaml11-cursor.ts'
import { characterName, syntaxFault, Yaml11Fault } from './yaml11-fault.ts'
import { foldedBreaks } from './yaml11-scan-plain.ts'

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '\\': '\\',
  '/': '/',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

const escapedDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Passes over a scalar in single or double quotes and gives what it says. */
export function scanQuoted(cursor: Cursor): string {
  const start = cursor.index
  const quote = cursor.take()
  const double = quote === '"'
  let text = takeWords(cursor, double)
  while (cursor.peek() !== quote) {
    if (cursor.peek() === '\0') throw syntaxFault(start, 'the quote that opens here is never closed')
    text += takeGap(cursor) + takeWords(cursor, double)
  }
  cursor.take()
  return text
}

function takeWords(cursor: Cursor, double: boolean): string {
  let text = ''
  for (;;) {
    text += cursor.takeUntil(character => isSpace(character) || '\'"\\'.includes(character))
    const character = cursor.peek()
    if (character === '\\' && double) text += takeEscape(cursor)
    else if (character === "'" && !double && cursor.peek(1) === "'") text += cursor.take(2).slice(1)
    else if (isSpace(character) || character === (double ? '"' : "'")) return text
    else text += cursor.take()
  }
}

function takeGap(cursor: Cursor): string {
  const spaces = cursor.takeUntil(character => !' \t'.includes(character))
  const first = cursor.takeBreak()
  return first === '' ? spaces : foldedBreaks(first, takeFurtherBreaks(cursor))
}

function takeFurtherBreaks(cursor: Cursor): string {
  let breaks = ''
  for (;;) {
    if (cursor.atDocumentMark()) throw syntaxFault(cursor.index, 'the document ends within quotes')
    cursor.takeUntil(character => !' \t'.includes(character))
    if (!isBreak(cursor.peek())) return breaks
    breaks += cursor.takeBreak()
  }
}

function takeEscape(cursor: Cursor): string {
  const start = cursor.index
  cursor.take()
  const character = cursor.peek()
  if (isBreak(character)) {
    cursor.takeBreak()
    return takeFurtherBreaks(cursor)
  }
  cursor.take()
  const digits = escapedDigits[character]
  if (digits !== undefined) return readCodePoint(cursor.take(digits), digits, start)
  const meaning = escapes[character]
  if (meaning !== undefined) return meaning
  throw syntaxFault(
    start,
    `\`\\\` before ${characterName(character)} means nothing; write \`\\\\\` for a \`\\\``,
  )
}

function readCodePoint(hex: string, digits: number, start: number): string {
  if (hex.length !== digits || !/^[0-9a-fA-F]*$/.test(hex)) {
    throw syntaxFault(start, `an escape that is not followed by ${digits} hexadecimal digits`)
  }
  const codePoint = Number.parseInt(hex, 16)
  if (codePoint > 0x10ffff) throw syntaxFault(start, 'an escape beyond U+10FFFF, the last character there is')
  // Python keeps half a character in a text, JSON-style pairs as two of them. No UTF-8 can hold that, and other readers
  // join the pair, so they would see another text than the one that is signed.
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) {
    throw new Yaml11Fault(
      'E_DOC_ENCODING',
      start,
      'an escape for half a character; write the character itself',
    )
  }
  return String.fromCodePoint(codePoint)
}
