import { keyProblem, numberProblem, textProblem } from './policy.ts'
import type { Problem } from './problem.ts'
import { quoted } from './shown.ts'
import { Unreadable } from './unreadable.ts'

export interface JsonParseOptions {
  readonly depth: number
  readonly nodes: number
  readonly numbers: 'safe-integers' | 'any'
}

/** The value of a JSON text, maps without prototype; throws Unreadable where it is no JSON or passes a limit. */
export function parseJson(text: string, options: JsonParseOptions): { value: unknown; problems: Problem[] } {
  const state: State = { text, options, at: 0, nodes: 0, problems: [] }
  skipBlanks(state)
  const value = readValue(state, 0)
  skipBlanks(state)
  if (state.at < text.length) {
    throw new Unreadable(state.at, `the document ends here, but ${found(state)} follows`)
  }
  return { value, problems: state.problems }
}

interface State {
  readonly text: string
  readonly options: JsonParseOptions
  at: number
  nodes: number
  readonly problems: Problem[]
}

function readValue(state: State, depth: number): unknown {
  if (++state.nodes > state.options.nodes) {
    throw new Unreadable(
      state.at,
      `more than ${state.options.nodes} values are in the document`,
      'E_DOC_LIMIT',
    )
  }
  switch (state.text.charCodeAt(state.at)) {
    case 0x7b:
      return readObject(state, deeper(state, depth))
    case 0x5b:
      return readArray(state, deeper(state, depth))
    case 0x22:
      return readText(state)
    default:
      return readWord(state)
  }
}

function deeper({ at, options }: State, depth: number): number {
  if (depth < options.depth) return depth + 1
  throw new Unreadable(at, `lists and maps are nested deeper than ${options.depth}`, 'E_DOC_LIMIT')
}

function readObject(state: State, depth: number): unknown {
  const object = Object.create(null) as Record<string, unknown> // no prototype, so no inherited names (T24)
  const start = state.at++
  skipBlanks(state)
  if (skip(state, 0x7d)) return object
  for (;;) {
    const keyStart = state.at
    if (state.text.charCodeAt(keyStart) !== 0x22) throw expected(state, 'a key in double quotes')
    const key = readString(state)
    skipBlanks(state)
    if (!skip(state, 0x3a)) throw expected(state, `a colon after the key ${quoted(key)}`)
    skipBlanks(state)
    const value = readValue(state, depth)
    if (acceptsKey(state, { key, keyStart, isTwice: key in object })) object[key] = value
    skipBlanks(state)
    if (skip(state, 0x7d)) return object
    if (!skip(state, 0x2c)) throw expected(state, 'a comma or }', start)
    skipBlanks(state)
  }
}

function readArray(state: State, depth: number): unknown {
  const array: unknown[] = []
  const start = state.at++
  skipBlanks(state)
  if (skip(state, 0x5d)) return array
  for (;;) {
    array.push(readValue(state, depth))
    skipBlanks(state)
    if (skip(state, 0x5d)) return array
    if (!skip(state, 0x2c)) throw expected(state, 'a comma or ]', start)
    skipBlanks(state)
  }
}

function acceptsKey(state: State, member: { key: string; keyStart: number; isTwice: boolean }): boolean {
  const problem = keyProblem(member.key, member.isTwice)
  if (problem === undefined) return true
  state.problems.push({ ...problem, offset: member.keyStart })
  return false
}

function readText(state: State): string {
  const start = state.at
  const text = readString(state)
  const problem = textProblem(text)
  if (problem !== undefined) state.problems.push({ ...problem, offset: start })
  return text
}

const plain = /[^"\\\0-\x1f]*/y

function readString(state: State): string {
  const { text } = state
  const start = state.at
  plain.lastIndex = start + 1
  plain.test(text)
  let end = plain.lastIndex
  if (text.charCodeAt(end) === 0x22) {
    state.at = end + 1
    return text.slice(start + 1, end)
  }
  let result = text.slice(start + 1, end)
  while (text.charCodeAt(end) === 0x5c) {
    const [character, next] = readEscape(text, end)
    plain.lastIndex = next
    plain.test(text)
    end = plain.lastIndex
    result += character + text.slice(next, end)
  }
  if (text.charCodeAt(end) !== 0x22) throw endless(text, start, end)
  state.at = end + 1
  return result
}

function endless(text: string, start: number, end: number): Unreadable {
  if (end >= text.length) return new Unreadable(start, 'the document ends inside this text: it was cut')
  const character = quoted(text.charAt(end))
  return new Unreadable(
    end,
    `${character} must be written as an escape, or the text's closing quote is missing`,
  )
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

function readEscape(text: string, at: number): readonly [character: string, next: number] {
  const letter = text.charAt(at + 1)
  const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined
  if (simple !== undefined) return [simple, at + 2]
  const hex = text.slice(at + 2, at + 6)
  if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(hex)) {
    throw new Unreadable(at, `${quoted(text.slice(at, at + 2))} is no escape of JSON`)
  }
  return [String.fromCharCode(parseInt(hex, 16)), at + 6]
}

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const wordPattern = /[^\s,:[\]{}"]*/y
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

function readWord(state: State): unknown {
  const start = state.at
  wordPattern.lastIndex = start
  const word = wordPattern.exec(state.text)?.[0] ?? ''
  numberPattern.lastIndex = start
  const isNumber = numberPattern.test(state.text) && numberPattern.lastIndex === start + word.length
  if (!isNumber && !words.has(word)) throw expected(state, 'a value')
  state.at = start + word.length
  if (!isNumber) return words.get(word)
  const value = Number(word)
  const problem = numberProblem(word, value, state.options.numbers)
  if (problem !== undefined) state.problems.push({ ...problem, offset: start })
  return value
}

function skipBlanks(state: State): void {
  const { text } = state
  for (;;) {
    const code = text.charCodeAt(state.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d) return
    state.at++
  }
}

function skip(state: State, code: number): boolean {
  if (state.text.charCodeAt(state.at) !== code) return false
  state.at++
  return true
}

function expected(state: State, wanted: string, opened?: number): Unreadable {
  if (state.at < state.text.length)
    return new Unreadable(state.at, `${wanted} was expected, not ${found(state)}`)
  const at = opened ?? state.at
  return new Unreadable(at, `the document ends where ${wanted} was expected: it was cut`)
}

function found({ text, at }: State): string {
  if (text.startsWith('//', at) || text.startsWith('/*', at) || text[at] === '#')
    return 'a comment, which JSON has not'
  return quoted(
    /^[\w.+-]+/.exec(text.slice(at, at + 20))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0),
  )
}
