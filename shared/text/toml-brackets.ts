import type { Range } from './document.ts'
import { isFirstInLine, lineEndOf, lineStart, lineStop, withoutLines } from './line.ts'
import type { Splice } from './splice.ts'
import { pairsUnder } from './toml-extent.ts'
import type { TomlNode } from './toml-tree.ts'

/** Puts `key = value` at the end of an inline table. */
export function bracketAddition({ range }: TomlNode, pairs: readonly Range[], line: string): Splice {
  const last = pairs.at(-1)
  if (last !== undefined) return { start: last[1], end: last[1], text: `, ${line}` }
  return { start: range[0], end: range[1], text: `{ ${line} }` }
}

/** Puts a value before the element with an index of an inline list, or after the last one. */
export function bracketInsertion(text: string, list: TomlNode, at: { index: number; value: string }): Splice {
  const elements = entriesOf(list)
  const [first, last, follower] = [elements[0], elements.at(-1), elements[at.index]]
  if (first === undefined || last === undefined) {
    const start = list.range[0] + 1
    return { start, end: start, text: at.value }
  }
  // Elements on lines of their own get company that is.
  const gap = isFirstInLine(text, first[0])
    ? lineEndOf(text) + text.slice(lineStart(text, first[0]), first[0])
    : ' '
  if (follower === undefined) return { start: last[1], end: last[1], text: `,${gap}${at.value}` }
  return { start: follower[0], end: follower[0], text: `${at.value},${gap}` }
}

/** Takes an entry out of an inline table or list, with the comma that it no longer needs. */
export function bracketRemoval(text: string, holder: TomlNode, entry: Range): Splice {
  const entries = entriesOf(holder)
  const index = entries.findIndex(([start]) => start === entry[0])
  const [before, after] = [entries[index - 1], entries[index + 1]]
  const commaEnd =
    entry[1] + (/^\s*,/.exec(text.slice(entry[1], after?.[0] ?? holder.range[1]))?.[0].length ?? 0)
  if (holder.kind === 'list' && isAlone(text, entry[0], commaEnd))
    return withoutLines(text, entry[0], commaEnd)
  if (before !== undefined) return { start: before[1], end: entry[1], text: '' }
  return { start: entry[0], end: after?.[0] ?? commaEnd, text: '' }
}

function entriesOf(holder: TomlNode): readonly Range[] {
  if (holder.kind === 'table') return pairsUnder(holder)
  return [...holder.children.values()].map(({ range }) => range)
}

// Nothing else stands in its lines; a comment beside it is about it.
function isAlone(text: string, start: number, end: number): boolean {
  return isFirstInLine(text, start) && /^[ \t]*(?:#.*)?$/.test(text.slice(end, lineStop(text, end)))
}
