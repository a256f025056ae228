import type { Code } from '../model/codes/table.ts'
import { finding, type Finding, type Place } from '../model/finding.ts'
import { placesIn } from './places.ts'

export interface EncodingOptions {
  /** Larger files are refused unread; 64 KiB unless said. */
  readonly limitBytes?: number
  /** CRLF changes the bytes that were signed, so it is refused unless allowed. A bare CR is never allowed. */
  readonly lineEnds?: 'lf' | 'lf-or-crlf'
  /** Characters that the language's own grammar refuses: they are errors of its syntax, not of the encoding. */
  readonly refusedByGrammar?: RegExp
}

/** A text, unless its bytes are no text at all; what is wrong with it as findings, one for each kind of fault. */
export interface ReadText {
  readonly text: string | undefined
  readonly findings: readonly Finding[]
}

/** 64 KiB: no manifest of any dialect comes near. */
export const defaultLimitBytes = 64 * 1024

/** UTF-8 without byte order mark, with LF line ends and no control character but LF and TAB (threat-model.md T27). */
export function readText(bytes: Uint8Array, file: string, options: EncodingOptions = {}): ReadText {
  const limit = options.limitBytes ?? defaultLimitBytes
  const refuse = (found: Finding): ReadText => ({ text: undefined, findings: [found] })
  if (bytes.length > limit) return refuse(tooLarge(file, bytes.length, limit))
  if (bytes.length > 0 && bytes.every(byte => byte === 0)) return refuse(zeros(file))
  const mark = byteOrderMark(bytes)
  if (mark !== undefined)
    return refuse(misencoded(`starts with a byte order mark of ${mark}`, { file, ...start }))
  try {
    return judge(decode(bytes), file, options)
  } catch {
    return refuse(notUtf8(bytes, file))
  }
}

/** The bytes of a text, as UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

const start = { line: 1, column: 1 } as const
const misencoded = (what: string, at: Place) => finding('E_DOC_ENCODING', `the file ${what}`, { at })

// `ignoreBOM` keeps the mark in the text instead of hiding it; `fatal` refuses what would become U+FFFD.
const decode = (bytes: Uint8Array, stream = false) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream })

function tooLarge(file: string, size: number, limit: number): Finding {
  const message = `the file has ${size} bytes; at most ${limit} are read`
  return finding('E_DOC_LIMIT', message, { at: { file } })
}

// ext4 and XFS leave this behind when power fails before data reached the disk.
function zeros(file: string): Finding {
  const message = 'the file holds nothing but zero bytes, as after a crash while it was written'
  return finding('E_DOC_SYNTAX', message, {
    at: { file, ...start },
    hint: 'Restore it from the last commit.',
  })
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'UTF-8'
  return (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) ? 'UTF-16' : undefined
}

function notUtf8(bytes: Uint8Array, file: string): Finding {
  const good = bytes.subarray(0, firstBadByte(bytes))
  const text = decode(good, true)
  const byte = bytes[good.length]?.toString(16).padStart(2, '0')
  const what =
    byte === undefined ? 'ends inside a UTF-8 character' : `is not UTF-8: byte 0x${byte} makes no character`
  return misencoded(what, placesIn(text, file)(text.length))
}

// A prefix that decodes as a stream has no bad byte yet, and so has every shorter one: halve the rest.
function firstBadByte(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      decode(bytes.subarray(0, middle), true)
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

/** One kind of character that does not belong into a document, and what people are told of it. */
interface Fault {
  readonly pattern: RegExp
  readonly what: string
}

const crlf: Fault = { pattern: /\r\n/g, what: 'has CRLF line ends; LF was wanted' }
const faults: readonly Fault[] = [
  // A break to YAML and to terminals, no break to a check that goes by lines.
  { pattern: /\r(?!\n)/g, what: 'has a bare carriage return' },
  { pattern: /\0/g, what: 'has a NUL byte' },
  { pattern: /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g, what: 'has a control character' },
  { pattern: /\ufeff/g, what: 'has a byte order mark inside' },
  // Line breaks to YAML 1.1 and JavaScript, not to YAML 1.2 and JSON: readers would see other lines.
  { pattern: /[\x85\u2028\u2029]/g, what: 'has a character that only some readers take for a line break' },
]
// The complement of the patterns above, so that a clean text is walked once.
const suspect = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ufefe\uff00-\uffff]/

function judge(text: string, file: string, { lineEnds, refusedByGrammar }: EncodingOptions): ReadText {
  if (!suspect.test(text)) return { text, findings: [] }
  const placeAt = placesIn(text, file)
  const report = ({ what }: Fault, { first, offset, times }: Sightings, code: Code) =>
    finding(code, `the file ${what}${named(first)}${times}`, { at: placeAt(offset) })
  const findings = faults.flatMap(fault => {
    const seen = sightings(fault.pattern, text)
    if (seen === undefined) return []
    return [
      report(fault, seen, refusedByGrammar?.test(seen.first) === true ? 'E_DOC_SYNTAX' : 'E_DOC_ENCODING'),
    ]
  })
  const pairs = lineEnds === 'lf-or-crlf' ? undefined : sightings(crlf.pattern, text)
  // With CRLF alone the document can still be read, and one run shows what else is wrong with it.
  return {
    text: findings.length === 0 ? text : undefined,
    findings: pairs === undefined ? findings : [...findings, report(crlf, pairs, 'E_DOC_ENCODING')],
  }
}

interface Sightings {
  readonly first: string
  readonly offset: number
  /** For the end of a sentence: empty for one. */
  readonly times: string
}

const countLimit = 1000

function sightings(pattern: RegExp, text: string): Sightings | undefined {
  let first: RegExpExecArray | undefined
  let count = 0
  for (const match of text.matchAll(pattern)) {
    first ??= match
    if (++count > countLimit) break
  }
  if (first === undefined) return undefined
  const times = count === 1 ? '' : count > countLimit ? `, more than ${countLimit} times` : `, ${count} times`
  return { first: first[0], offset: first.index, times }
}

function named(character: string): string {
  if (character === '\r\n') return ''
  return ` (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
}
