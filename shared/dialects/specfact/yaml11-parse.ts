import { syntaxFault } from './yaml11-fault.ts'
import { scanYaml11 } from './yaml11-scan.ts'
import type { Token, TokenKind } from './yaml11-token.ts'

/** A document's structure, before its texts get types. `index` is in code points from the start of the text. */
export type Syntax = ScalarSyntax | ListSyntax | MappingSyntax

export interface ScalarSyntax {
  readonly kind: 'scalar'
  readonly index: number
  readonly text: string
  readonly plain: boolean
}

export interface ListSyntax {
  readonly kind: 'list'
  readonly index: number
  readonly items: readonly Syntax[]
}

export interface MappingSyntax {
  readonly kind: 'mapping'
  readonly index: number
  readonly entries: readonly (readonly [key: Syntax, value: Syntax])[]
}

/** The structure of the one document in a text, as PyYAML 6 parses it. Throws a fault where PyYAML raises an error. */
export function parseYaml11(text: string): Syntax {
  const tokens = new Tokens(scanYaml11(text))
  const root = parseDocument(tokens)
  tokens.takeIf('document end')
  while (tokens.next.kind === 'document end') tokens.take()
  if (tokens.next.kind !== 'end of the document') {
    throw syntaxFault(
      tokens.next.index,
      `${tokenName(tokens.next)} after the document; a manifest is one document`,
    )
  }
  return root
}

class Tokens {
  readonly #tokens: readonly Token[]
  #position = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get next(): Token {
    return this.#tokens[this.#position] ?? { kind: 'end of the document', index: 0 }
  }

  take(): Token {
    const token = this.next
    this.#position++
    return token
  }

  takeIf(kind: TokenKind): boolean {
    if (this.next.kind !== kind) return false
    this.take()
    return true
  }

  expect(kind: TokenKind, within: string): void {
    if (this.takeIf(kind)) return
    throw syntaxFault(
      this.next.index,
      `${tokenName(this.next)} in ${within} where ${tokenName({ kind })} was due`,
    )
  }
}

function parseDocument(tokens: Tokens): Syntax {
  const marked = tokens.takeIf('document start')
  if (tokens.next.kind === 'end of the document') return empty(tokens)
  return marked && /^document/.test(tokens.next.kind) ? empty(tokens) : parseNode(tokens, 'block')
}

// Signs in backticks, words as they are.
const tokenName = ({ kind }: Pick<Token, 'kind'>): string => (/^\w/.test(kind) ? kind : `\`${kind}\``)

/** Where a node stands: in a flow collection; in a block; or in a block mapping, where a list needs no indentation. */
type Position = 'flow' | 'block' | 'mapping'

function parseNode(tokens: Tokens, position: Position): Syntax {
  const { next } = tokens
  if (next.kind === 'scalar') return parseScalar(tokens.take())
  if (next.kind === '[') return parseFlowList(tokens)
  if (next.kind === '{') return parseFlowMapping(tokens)
  if (next.kind === '-' && position === 'mapping') return parseOutdentedList(tokens)
  if (next.kind === 'block list' && position !== 'flow') return parseBlockList(tokens)
  if (next.kind === 'block mapping' && position !== 'flow') return parseBlockMapping(tokens)
  throw syntaxFault(next.index, `${tokenName(next)} where a value was due`)
}

/** A node, or an empty scalar if one of the tokens that may follow it comes at once. */
function parseOptional(tokens: Tokens, position: Position, followers: readonly TokenKind[]): Syntax {
  return followers.includes(tokens.next.kind) ? empty(tokens) : parseNode(tokens, position)
}

function parseScalar({ index, text = '', plain = false }: Token): Syntax {
  return { kind: 'scalar', index, text, plain }
}

function empty(tokens: Tokens): Syntax {
  return { kind: 'scalar', index: tokens.next.index, text: '', plain: true }
}

function parseBlockList(tokens: Tokens): Syntax {
  const { index } = tokens.take()
  const items: Syntax[] = []
  while (tokens.takeIf('-')) items.push(parseOptional(tokens, 'block', ['-', 'end of a block']))
  tokens.expect('end of a block', 'a list')
  return { kind: 'list', index, items }
}

/** A list in the column of the keys around it: it ends with the first token that is no entry of it. */
function parseOutdentedList(tokens: Tokens): Syntax {
  const { index } = tokens.next
  const items: Syntax[] = []
  while (tokens.takeIf('-')) items.push(parseOptional(tokens, 'block', ['-', 'key', ':', 'end of a block']))
  return { kind: 'list', index, items }
}

function parseBlockMapping(tokens: Tokens): Syntax {
  const { index } = tokens.take()
  const entries: (readonly [Syntax, Syntax])[] = []
  const followers = ['key', ':', 'end of a block'] as const
  while (tokens.takeIf('key')) entries.push(parseEntry(tokens, 'mapping', followers))
  tokens.expect('end of a block', 'a mapping')
  return { kind: 'mapping', index, entries }
}

function parseEntry(
  tokens: Tokens,
  position: Position,
  followers: readonly TokenKind[],
): readonly [Syntax, Syntax] {
  const key = parseOptional(tokens, position, [...followers, ':'])
  const value = tokens.takeIf(':') ? parseOptional(tokens, position, followers) : empty(tokens)
  return [key, value]
}

function parseFlowList(tokens: Tokens): Syntax {
  const { index } = tokens.take()
  const items: Syntax[] = []
  const parseItem = (): void => {
    const { next } = tokens
    // `[a: b]` is a list of a mapping.
    if (!tokens.takeIf('key')) items.push(parseNode(tokens, 'flow'))
    else items.push({ kind: 'mapping', index: next.index, entries: [parseEntry(tokens, 'flow', [',', ']'])] })
  }
  parseFlowItems(tokens, ']', parseItem)
  return { kind: 'list', index, items }
}

function parseFlowMapping(tokens: Tokens): Syntax {
  const { index } = tokens.take()
  const entries: (readonly [Syntax, Syntax])[] = []
  const parseItem = (): void => {
    if (tokens.takeIf('key')) entries.push(parseEntry(tokens, 'flow', [',', '}']))
    else entries.push([parseNode(tokens, 'flow'), empty(tokens)])
  }
  parseFlowItems(tokens, '}', parseItem)
  return { kind: 'mapping', index, entries }
}

function parseFlowItems(tokens: Tokens, close: ']' | '}', parseItem: () => void): void {
  for (let first = true; tokens.next.kind !== close; first = false) {
    if (!first) tokens.expect(',', close === ']' ? 'a list in brackets' : 'a mapping in braces')
    if (tokens.next.kind !== close) parseItem()
  }
  tokens.take()
}
