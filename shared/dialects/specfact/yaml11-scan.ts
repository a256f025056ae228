import { isBreak, isSpace, type Cursor } from './yaml11-cursor.ts'
import { characterName, syntaxFault, Yaml11Fault } from './yaml11-fault.ts'
import { scanBlockScalar } from './yaml11-scan-block.ts'
import { scanPlain } from './yaml11-scan-plain.ts'
import { scanQuoted } from './yaml11-scan-quoted.ts'
import { Scan } from './yaml11-scan-state.ts'
import type { Token } from './yaml11-token.ts'

/**
 * Every token of a document, split as PyYAML 6 splits it. Throws a fault where PyYAML raises an error, and for tags,
 * anchors, aliases and directives, which manifests do not have.
 */
export function scanYaml11(text: string): readonly Token[] {
  const scan = new Scan(text)
  if (scan.cursor.peek() === '\uFEFF') scan.cursor.take()
  do scanToken(scan)
  while (scan.tokens.at(-1)?.kind !== 'end of the document')
  return scan.tokens
}

function scanToken(scan: Scan): void {
  skipToToken(scan)
  scan.dropStaleKeys()
  scan.unwind(scan.cursor.column)
  if (scan.cursor.column === 0 && scanAtLineStart(scan)) return
  const scanner = scanners[scan.cursor.peek()]
  if (scanner?.(scan) !== true) scanPlainToken(scan)
}

function skipToToken(scan: Scan): void {
  const { cursor } = scan
  for (;;) {
    cursor.takeUntil(character => character !== ' ')
    if (cursor.peek() === '#') cursor.takeUntil(isBreak)
    if (cursor.takeBreak() === '') return
    if (!scan.inFlow) scan.keyAllowed = true
  }
}

function scanAtLineStart(scan: Scan): boolean {
  const { cursor } = scan
  if (cursor.peek() === '%') throw syntaxFault(cursor.index, 'a YAML directive; manifests have none')
  if (!cursor.atDocumentMark()) return false
  scan.endBlocks()
  scan.push(cursor.peek() === '-' ? 'document start' : 'document end', 3)
  return true
}

/** Scans a token that starts with its character; `false` when the character starts a plain scalar here. */
type Scanner = (scan: Scan) => boolean

const scanners: Readonly<Record<string, Scanner>> = {
  '\0': scan => {
    scan.endBlocks()
    scan.push('end of the document', 0)
    return true
  },
  '[': scan => openFlow(scan, '['),
  '{': scan => openFlow(scan, '{'),
  ']': scan => closeFlow(scan, ']'),
  '}': scan => closeFlow(scan, '}'),
  ',': scan => {
    scan.forgetKey()
    scan.keyAllowed = true
    scan.push(',', 1)
    return true
  },
  '-': scan => isSpace(scan.cursor.peek(1)) && scanListEntry(scan),
  '?': scan => (scan.inFlow || isSpace(scan.cursor.peek(1))) && scanKeyMark(scan),
  ':': scan => (scan.inFlow || isSpace(scan.cursor.peek(1))) && scanValueMark(scan),
  "'": scan => scanFlowScalar(scan, scanQuoted),
  '"': scan => scanFlowScalar(scan, scanQuoted),
  '|': scan => !scan.inFlow && scanBlock(scan),
  '>': scan => !scan.inFlow && scanBlock(scan),
  '&': scan => refuse(scan, 'E_DOC_ALIAS', 'an anchor'),
  '*': scan => refuse(scan, 'E_DOC_ALIAS', 'an alias'),
  '!': scan => refuse(scan, 'E_DOC_UNSAFE_TAG', 'a tag'),
}

function openFlow(scan: Scan, kind: '[' | '{'): true {
  scan.rememberKey()
  scan.enterFlow()
  scan.keyAllowed = true
  scan.push(kind, 1)
  return true
}

function closeFlow(scan: Scan, kind: ']' | '}'): true {
  if (!scan.inFlow) throw syntaxFault(scan.cursor.index, `${characterName(kind)} closes nothing`)
  scan.forgetKey()
  scan.leaveFlow()
  scan.keyAllowed = false
  scan.push(kind, 1)
  return true
}

function scanListEntry(scan: Scan): true {
  if (!scan.inFlow) openBlock(scan, 'block list', 'a list entry')
  scan.forgetKey()
  scan.keyAllowed = true
  scan.push('-', 1)
  return true
}

function scanKeyMark(scan: Scan): true {
  if (!scan.inFlow) openBlock(scan, 'block mapping', 'a key')
  scan.forgetKey()
  scan.keyAllowed = !scan.inFlow
  scan.push('key', 1)
  return true
}

function scanValueMark(scan: Scan): true {
  if (scan.confirmKey()) scan.keyAllowed = false
  else {
    if (!scan.inFlow) openBlock(scan, 'block mapping', 'a value')
    scan.forgetKey()
    scan.keyAllowed = !scan.inFlow
  }
  scan.push(':', 1)
  return true
}

function openBlock(scan: Scan, kind: 'block list' | 'block mapping', what: string): void {
  if (!scan.keyAllowed) throw syntaxFault(scan.cursor.index, `${what} may not stand here; start a new line`)
  scan.indentTo(scan.cursor.column, { kind, index: scan.cursor.index })
}

function scanFlowScalar(scan: Scan, read: (cursor: Cursor) => string): true {
  scan.rememberKey()
  scan.keyAllowed = false
  const { index } = scan.cursor
  scan.tokens.push({ kind: 'scalar', index, text: read(scan.cursor), plain: false })
  return true
}

function scanBlock(scan: Scan): true {
  scan.forgetKey()
  scan.keyAllowed = true
  const { index } = scan.cursor
  const text = scanBlockScalar(scan.cursor, scan.indent)
  scan.tokens.push({ kind: 'scalar', index, text, plain: false })
  return true
}

function scanPlainToken(scan: Scan): void {
  const { cursor } = scan
  if (!startsPlain(cursor.peek(), cursor.peek(1), scan.inFlow)) {
    throw syntaxFault(cursor.index, `${characterName(cursor.peek())} cannot start a value; quote the text`)
  }
  scan.rememberKey()
  scan.keyAllowed = false
  const { index } = cursor
  const { text, endsLine } = scanPlain(cursor, scan)
  // What follows on a new line may be a key again.
  if (endsLine) scan.keyAllowed = true
  scan.tokens.push({ kind: 'scalar', index, text, plain: true })
}

function startsPlain(character: string, next: string, inFlow: boolean): boolean {
  if (isSpace(character) || ',[]{}#&*!|>\'"%@`'.includes(character)) return false
  if (character === '-') return !isSpace(next)
  return !'?:'.includes(character) || (!inFlow && !isSpace(next))
}

function refuse(scan: Scan, code: 'E_DOC_ALIAS' | 'E_DOC_UNSAFE_TAG', what: string): never {
  throw new Yaml11Fault(code, scan.cursor.index, `${what} stands here; manifests have none`)
}
