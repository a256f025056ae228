import type { Located, Path, Range } from './document.ts'

/** A member of a map or an element of a list in a text that was found to be JSON. */
export interface JsonMember {
  /** The key as it is written, with its quotes; elements have none. */
  readonly key?: Range
  readonly name?: string
  readonly value: Range
}

/** The members of the map or list that starts at an offset, in their order; `undefined` when another value does. */
export function jsonMembers(text: string, start: number): readonly JsonMember[] | undefined {
  const open = text[start]
  if (open !== '{' && open !== '[') return undefined
  const members: JsonMember[] = []
  let at = afterBlanks(text, start + 1)
  while (text[at] !== '}' && text[at] !== ']') {
    const member = open === '{' ? keyedMember(text, at) : { value: [at, jsonValueEnd(text, at)] as const }
    members.push(member)
    at = afterBlanks(text, member.value[1])
    if (text[at] === ',') at = afterBlanks(text, at + 1)
  }
  return members
}

/** Where the value that starts at an offset ends. */
export function jsonValueEnd(text: string, start: number): number {
  const first = text[start]
  if (first === '"') return textEnd(text, start)
  if (first === '{' || first === '[') return containerEnd(text, start)
  word.lastIndex = start
  word.test(text)
  return word.lastIndex
}

/** Finds the places in a JSON text; the members of a map or list are looked for when a path first leads into it. */
export function locateIn(text: string): (path: Path) => Located | undefined {
  const known = new Map<number, readonly JsonMember[]>()
  const membersAt = (start: number) => {
    const members = known.get(start) ?? jsonMembers(text, start) ?? []
    known.set(start, members)
    return members
  }
  const top = afterBlanks(text, 0)
  return path => {
    let located: Located | undefined = { value: [top, jsonValueEnd(text, top)] }
    for (const step of path) {
      const start: number = located.value[0]
      located = findJsonMember(membersAt(start), text[start] === '{', step)
      if (located === undefined) return undefined
    }
    return located
  }
}

/** The member that a step of a path means; the first one when a key is there twice. */
export function findJsonMember<M extends JsonMember>(
  members: readonly M[],
  isObject: boolean,
  step: string | number,
): M | undefined {
  if (isObject) return members.find(({ name }) => name === step)
  return typeof step === 'number' ? members[step] : undefined
}

const blanks = /[ \t\r\n]*/y
const word = /[^ \t\r\n,:[\]{}"]*/y
const bracketOrQuote = /["[\]{}]/g

function afterBlanks(text: string, at: number): number {
  blanks.lastIndex = at
  blanks.test(text)
  return blanks.lastIndex
}

function keyedMember(text: string, at: number): JsonMember {
  const key = [at, textEnd(text, at)] as const
  const start = afterBlanks(text, afterBlanks(text, key[1]) + 1)
  const name = JSON.parse(text.slice(...key)) as string // a key of a text that was read
  return { key, name, value: [start, jsonValueEnd(text, start)] }
}

function textEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end + 1
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === 0x5c) backslashes++
  return backslashes % 2 === 1
}

function containerEnd(text: string, start: number): number {
  let depth = 0
  bracketOrQuote.lastIndex = start
  for (let match = bracketOrQuote.exec(text); match !== null; match = bracketOrQuote.exec(text)) {
    const at = match.index
    if (match[0] === '"') bracketOrQuote.lastIndex = textEnd(text, at)
    else if (match[0] === '{' || match[0] === '[') depth++
    else if (--depth === 0) return at + 1
  }
  return text.length
}
