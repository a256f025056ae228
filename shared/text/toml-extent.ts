import type { Range } from './document.ts'
import { lineStart, nextLine } from './line.ts'
import type { TomlNode } from './toml-tree.ts'

/** Where the last statement of a value ends, the tables inside it included. */
export function extentEnd(node: TomlNode): number {
  const own = node.parent === undefined ? 0 : (node.pair ?? node.header ?? [0, 0])[1]
  return Math.max(own, ...[...node.children.values()].map(extentEnd))
}

/** Where the last `key = value` right under a table's header ends; `undefined` when there is none. */
export function lastPairOf(table: TomlNode): Range | undefined {
  return pairsUnder(table).reduce<Range | undefined>(
    (last, pair) => (last === undefined || pair[1] > last[1] ? pair : last),
    undefined,
  )
}

/** Every `key = value` that is written under a table's own header, those with dotted keys included. */
export function pairsUnder(table: TomlNode): readonly Range[] {
  return [...table.children.values()].flatMap(child => {
    if (child.form === 'dotted') return pairsUnder(child)
    return child.pair === undefined ? [] : [child.pair]
  })
}

/** The tables with headers in a value, itself included. */
export function headersIn(node: TomlNode): readonly TomlNode[] {
  const inner = [...node.children.values()].flatMap(headersIn)
  return node.header === undefined ? inner : [node, ...inner]
}

/** Whether a value stands inside `{ … }` or `[ … ]`. */
export function isInBrackets({ parent }: TomlNode): boolean {
  return parent !== undefined && (parent.form === 'inline' || isInBrackets(parent))
}

/** The start of the lines that belong to a header: comments right above it are about it. */
export function leadStart(text: string, header: Range): number {
  let start = lineStart(text, header[0])
  while (start > 0 && /^[ \t]*#/.test(text.slice(lineStart(text, start - 1), start)))
    start = lineStart(text, start - 1)
  return start
}

/** A table's own lines with the blank ones that set it apart. */
export function sectionRange(text: string, { header, range }: TomlNode): Range {
  let start = lineStart(text, header?.[0] ?? range[0])
  while (start > 0 && text.slice(lineStart(text, start - 1), start).trim() === '')
    start = lineStart(text, start - 1)
  let end = nextLine(text, range[1])
  while (start === 0 && end < text.length && text.slice(end, nextLine(text, end)).trim() === '')
    end = nextLine(text, end)
  return [start, end]
}

/** The table or list around a value that is written as one thing: dotted keys lie in that of their whole. */
export function holderOf({ parent }: TomlNode): TomlNode | undefined {
  return parent?.form === 'dotted' ? holderOf(parent) : parent
}
