import type {
  Arguments,
  Directive,
  Document,
  Fragment,
  Operation,
  Selection,
  Value,
  VariableDefinition,
} from './ast.ts'
import { GraphqlSyntaxError } from './failure.ts'
import type { Lexeme } from './lexer.ts'
import { lex } from './lexer.ts'

/** Reads an executable document: operations and fragments. Throws GraphqlSyntaxError. */
export function parse(source: string): Document {
  const cursor = read(lex(source))
  const operations: Operation[] = []
  const fragments = new Map<string, Fragment>()
  while (cursor.peek().kind !== 'end') {
    if (cursor.peek().text === 'fragment') {
      const fragment = readFragment(cursor)
      fragments.set(fragment.name, fragment)
    } else operations.push(readOperation(cursor))
  }
  return { operations, fragments }
}

interface Cursor {
  peek(): Lexeme
  next(): Lexeme
  /** Takes a punctuator if it comes next. */
  take(punctuator: string): boolean
  expect(punctuator: string): void
  name(): string
}

function read(lexemes: readonly Lexeme[]): Cursor {
  let at = 0
  const peek = (): Lexeme => lexemes[at] ?? { kind: 'end', text: '', at: { line: 1, column: 1 } }
  const next = (): Lexeme => {
    const lexeme = peek()
    at += 1
    return lexeme
  }
  const take = (punctuator: string): boolean => {
    const found = peek().kind === 'punctuator' && peek().text === punctuator
    if (found) at += 1
    return found
  }
  const expected = (what: string): Error => {
    const found = peek().kind === 'end' ? 'end of file' : JSON.stringify(peek().text)
    return new GraphqlSyntaxError(`Expected ${what}, actual: ${found}`, peek().at)
  }
  return {
    peek,
    next,
    take,
    expect(punctuator) {
      if (!take(punctuator)) throw expected(punctuator)
    },
    name() {
      if (peek().kind !== 'name') throw expected('NAME')
      return next().text
    },
  }
}

function readFragment(cursor: Cursor): Fragment {
  cursor.next()
  const name = cursor.name()
  cursor.name()
  const on = cursor.name()
  readDirectives(cursor)
  return { name, on, selections: readSelections(cursor) }
}

const operationTypes = ['query', 'mutation', 'subscription'] as const

function readOperation(cursor: Cursor): Operation {
  if (cursor.peek().text === '{')
    return { type: 'query', name: undefined, variables: [], selections: readSelections(cursor) }
  const { at } = cursor.peek()
  const word = cursor.name()
  const type = operationTypes.find(type => type === word)
  if (!type) throw new GraphqlSyntaxError(`Expected one of SCHEMA, QUERY, ..., actual: ${word}`, at)
  const name = cursor.peek().kind === 'name' ? cursor.name() : undefined
  const variables = cursor.take('(') ? until(cursor, ')', readVariable) : []
  readDirectives(cursor)
  return { type, name, variables, selections: readSelections(cursor) }
}

function until<T>(cursor: Cursor, end: string, item: (cursor: Cursor) => T): T[] {
  const items: T[] = []
  while (!cursor.take(end)) items.push(item(cursor))
  return items
}

function readVariable(cursor: Cursor): VariableDefinition {
  cursor.expect('$')
  const name = cursor.name()
  cursor.expect(':')
  const type = readType(cursor)
  return { name, type, fallback: cursor.take('=') ? readValue(cursor) : undefined }
}

function readType(cursor: Cursor): string {
  const inner = cursor.take('[') ? `[${readType(cursor)}` : cursor.name()
  if (inner.startsWith('[')) cursor.expect(']')
  const closed = inner.startsWith('[') ? `${inner}]` : inner
  return cursor.take('!') ? `${closed}!` : closed
}

function readSelections(cursor: Cursor): Selection[] {
  cursor.expect('{')
  return until(cursor, '}', readSelection)
}

function readSelection(cursor: Cursor): Selection {
  const { at } = cursor.peek()
  if (cursor.take('...')) {
    const isSpread = cursor.peek().kind === 'name' && cursor.peek().text !== 'on'
    if (isSpread) return { kind: 'spread', fragment: cursor.name(), directives: readDirectives(cursor), at }
    const on = cursor.peek().text === 'on' ? (cursor.next(), cursor.name()) : undefined
    const directives = readDirectives(cursor)
    return { kind: 'inline', on, directives, selections: readSelections(cursor), at }
  }
  const key = cursor.name()
  const name = cursor.take(':') ? cursor.name() : key
  const args = readArguments(cursor)
  const directives = readDirectives(cursor)
  const selections =
    cursor.peek().text === '{' && cursor.peek().kind === 'punctuator' ? readSelections(cursor) : []
  return { kind: 'field', key, name, args, directives, selections, at }
}

function readArguments(cursor: Cursor): Arguments {
  return cursor.take('(') ? Object.fromEntries(until(cursor, ')', readEntry)) : {}
}

function readEntry(cursor: Cursor): [string, Value] {
  const name = cursor.name()
  cursor.expect(':')
  return [name, readValue(cursor)]
}

function readDirectives(cursor: Cursor): Directive[] {
  const directives: Directive[] = []
  while (cursor.take('@')) directives.push({ name: cursor.name(), args: readArguments(cursor) })
  return directives
}

const words: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null }

function readValue(cursor: Cursor): Value {
  if (cursor.take('$')) return { kind: 'variable', name: cursor.name() }
  if (cursor.take('[')) return { kind: 'list', items: until(cursor, ']', readValue) }
  if (cursor.take('{')) return { kind: 'object', fields: Object.fromEntries(until(cursor, '}', readEntry)) }
  const { kind, text, at } = cursor.next()
  if (kind === 'int' || kind === 'float') return { kind: 'literal', value: Number(text) }
  if (kind === 'string') return { kind: 'literal', value: text }
  // Words that are neither of these three are members of enumerations.
  if (kind === 'name') return { kind: 'literal', value: text in words ? (words[text] ?? null) : text }
  throw new GraphqlSyntaxError(`Expected a value, actual: ${JSON.stringify(text)}`, at)
}
