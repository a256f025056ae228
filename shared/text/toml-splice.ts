import { misplaced, type Change } from './change.ts'
import type { Path } from './document.ts'
import { lineEndOf, lineStart, linesAfter, linesBefore, withoutLines } from './line.ts'
import type { Splice } from './splice.ts'
import { bracketAddition, bracketInsertion, bracketRemoval } from './toml-brackets.ts'
import {
  extentEnd,
  headersIn,
  holderOf,
  lastPairOf,
  leadStart,
  pairsUnder,
  sectionRange,
} from './toml-extent.ts'
import {
  headerLine,
  isSection,
  pairLine,
  renderTomlValue,
  sectionLines,
  tableLines,
  type Toml,
} from './toml-render.ts'
import { findToml, pathTo, type TomlNode } from './toml-tree.ts'

/** What is being changed. */
export interface TomlSource {
  readonly text: string
  readonly tree: TomlNode
}

/**
 * The stretches of text that a change replaces, in their order. The change sets a value without headers, adds one key to a
 * table or an element to a list that is there, or removes what is there; throws when there is no place for it.
 */
export function tomlSplices({ text, tree }: TomlSource, change: Change<Toml>): readonly Splice[] {
  if ('remove' in change) return removal(text, mustFind(tree, change.remove))
  if ('insert' in change) return [insertion(text, mustFind(tree, change.insert.slice(0, -1)), change)]
  const node = findToml(tree, change.set)
  if (node !== undefined) return [replacement(text, node, change.value)]
  const parent = mustFind(tree, change.set.slice(0, -1))
  const key = change.set.at(-1)
  if (parent.kind !== 'table' || typeof key !== 'string') throw misplaced(change.set)
  return [addition(text, parent, { key, value: change.value })]
}

function mustFind(tree: TomlNode, path: Path): TomlNode {
  const node = findToml(tree, path)
  if (node === undefined) throw misplaced(path)
  return node
}

// A text in single quotes stays in those.
function replacement(text: string, { range: [start, end] }: TomlNode, value: Toml): Splice {
  const isLiteral = text[start] === "'" && !text.startsWith("'''", start)
  return { start, end, text: renderTomlValue(value, isLiteral ? 'literal' : 'basic') }
}

interface Entry {
  readonly key: string
  readonly value: Toml
}

function addition(text: string, parent: TomlNode, { key, value }: Entry): Splice {
  const line = pairLine(key, value)
  if (parent.form === 'dotted') return besideDotted(text, parent, line)
  if (parent.form === 'inline') return bracketAddition(parent, pairsUnder(parent), line)
  const path = nameOf(parent)
  if (isSection(value)) return sectionAfter(text, extentEnd(parent), sectionLines([...path, key], value))
  const last = lastPairOf(parent)
  if (last !== undefined) return linesAfter(text, last[1], [indentOf(text, last[0]) + line])
  if (parent.header !== undefined)
    return linesAfter(text, parent.header[1], [indentOf(text, parent.header[0]) + line])
  const [first] = headersIn(parent)
  if (first?.header === undefined) return linesAfter(text, text.length, [line])
  const named = parent.form === 'implied' ? [headerLine(path), line] : [line]
  return linesBefore(text, leadStart(text, first.header), [...named, ''])
}

/** Puts a key beside the others that share a dotted table with it. */
function besideDotted(text: string, table: TomlNode, line: string): Splice {
  const pairs = pairsUnder(table)
  const last = lastPairOf(table)
  if (last === undefined) throw misplaced(pathTo(table))
  const dotted = `${prefixOf(text, table)}.${line}`
  if (holderOf(table)?.form === 'inline') return bracketAddition(table, pairs, dotted)
  return linesAfter(text, last[1], [indentOf(text, last[0]) + dotted])
}

function insertion(
  text: string,
  list: TomlNode,
  { insert: path, value }: { insert: Path; value: Toml },
): Splice {
  const index = path.at(-1)
  const isThere =
    list.kind === 'list' && typeof index === 'number' && index >= 0 && index <= list.children.size
  if (!isThere) throw misplaced(path)
  if (list.form === 'inline') return bracketInsertion(text, list, { index, value: renderTomlValue(value) })
  const lines = tableLines(nameOf(list), value as Readonly<Record<string, Toml>>, true) // by the caller's check
  const follower = list.children.get(index)?.header
  if (follower === undefined) return sectionAfter(text, extentEnd(list), lines)
  return linesBefore(text, leadStart(text, follower), [...lines, ''])
}

function removal(text: string, node: TomlNode): readonly Splice[] {
  const { parent, pair, form } = node
  if (parent === undefined) throw misplaced([])
  const isOnly = parent.children.size === 1
  if (parent.form === 'dotted' && isOnly) return emptied(text, parent)
  const holder = holderOf(node)
  if (holder?.form === 'inline') return [bracketRemoval(text, holder, pair ?? node.range)]
  if (pair !== undefined) return [withoutLines(text, pair[0], pair[1])]
  if (form === 'dotted') return pairsUnder(node).map(([start, end]) => withoutLines(text, start, end))
  const sections = headersIn(node).map(table => without(text, table))
  if (parent.form !== 'implied' || !isOnly) return sections
  // What `[a.b]` alone implied has to be said from now on.
  return sections.map((section, index) => (index === 0 ? named(node, parent) : section))
}

function without(text: string, table: TomlNode): Splice {
  const [start, end] = sectionRange(text, table)
  return end < text.length || text.endsWith('\n')
    ? { start, end, text: '' }
    : { start: Math.max(0, start - lineEndOf(text).length), end, text: '' }
}

function named(node: TomlNode, parent: TomlNode): Splice {
  const [table] = headersIn(node)
  const [start, end] = [table?.header?.[0] ?? 0, table?.range[1] ?? 0]
  return { start, end, text: headerLine(nameOf(parent)) }
}

// `a.b = 1` becomes `a = {}`.
function emptied(text: string, table: TomlNode): readonly Splice[] {
  const pairs = pairsUnder(table)
  return pairs.map(([start, end], index) =>
    index === 0 ? { start, end, text: `${prefixOf(text, table)} = {}` } : withoutLines(text, start, end),
  )
}

function prefixOf(text: string, table: TomlNode): string {
  const key = table.key ?? table.range
  const first = pairsUnder(table).find(([start, end]) => start <= key[0] && key[1] <= end)
  return text.slice(first?.[0] ?? key[0], key[1])
}

function sectionAfter(text: string, offset: number, lines: readonly string[]): Splice {
  const isFirst = text.slice(0, offset).trim() === ''
  return linesAfter(text, offset, isFirst ? lines : ['', ...lines])
}

function nameOf(node: TomlNode): readonly string[] {
  return pathTo(node).filter(step => typeof step === 'string')
}

function indentOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset)
}
