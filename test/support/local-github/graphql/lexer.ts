import { GraphqlSyntaxError } from './failure.ts'

export interface Location {
  readonly line: number
  readonly column: number
}

export interface Lexeme {
  readonly kind: 'punctuator' | 'name' | 'int' | 'float' | 'string' | 'end'
  /** What it means: the name, the digits, the unescaped content of a string. */
  readonly text: string
  readonly at: Location
}

/** GraphQL specification, October 2021, section 2.1: what stands between lexemes, and the lexemes themselves. */
const ignored = /(?:[\s,\uFEFF]|#[^\n\r]*)+/y
const patterns: readonly (readonly [Lexeme['kind'], RegExp])[] = [
  ['punctuator', /\.\.\.|[!$&()[\]{|}:=@]/y],
  ['name', /[A-Za-z_]\w*/y],
  ['float', /-?\d+(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/y],
  ['int', /-?\d+/y],
  ['string', /"""(?:\\"""|[^])*?"""|"(?:[^"\\\n\r]|\\.)*"/y],
]

/** Cuts a document into lexemes; the last one is the end. */
export function lex(source: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let offset = skip(source, 0)
  while (offset < source.length) {
    const found = match(source, offset)
    const at = locate(source, offset)
    if (!found)
      throw new GraphqlSyntaxError(`Expected one of SCHEMA, QUERY, ..., actual: ${source.charAt(offset)}`, at)
    lexemes.push({ kind: found.kind, text: found.kind === 'string' ? unquote(found.text) : found.text, at })
    offset = skip(source, offset + found.text.length)
  }
  lexemes.push({ kind: 'end', text: '', at: locate(source, offset) })
  return lexemes
}

function skip(source: string, offset: number): number {
  ignored.lastIndex = offset
  return ignored.test(source) ? ignored.lastIndex : offset
}

function match(source: string, offset: number): Pick<Lexeme, 'kind' | 'text'> | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = offset
    const text = pattern.exec(source)?.[0]
    if (text !== undefined) return { kind, text }
  }
  return undefined
}

function locate(source: string, offset: number): Location {
  const before = source.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function unquote(text: string): string {
  if (!text.startsWith('"""')) return JSON.parse(text) as string
  const lines = text.slice(3, -3).replaceAll('\\"""', '"""').split('\n')
  const indents = lines
    .slice(1)
    .filter(line => line.trim() !== '')
    .map(line => line.length - line.trimStart().length)
  const indent = Math.min(...indents, Infinity)
  const dedented = lines.map((line, at) => (at === 0 || indent === Infinity ? line : line.slice(indent)))
  return dedented.join('\n').replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, '')
}
