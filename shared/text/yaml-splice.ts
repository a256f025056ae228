import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Json } from '../model/json.ts'
import { misplaced, type Change } from './change.ts'
import { isMap as isMapValue, type Path } from './document.ts'
import { isFirstInLine, lineEndOf, lineStop, linesAfter, linesBefore, withoutLines } from './line.ts'
import type { Splice } from './splice.ts'
import { blockLines, isFilled, pairLines, quoteText, renderInline, type YamlStyle } from './yaml-render.ts'
import { columnOf, contentEnd, keyIndex, slotAt, slotsIn, type YamlSlot } from './yaml-slot.ts'
import { rangeOf, type YamlTree } from './yaml-tree.ts'

/** What is being changed. */
export interface YamlSource {
  readonly text: string
  readonly tree: YamlTree
  readonly style: YamlStyle
}

/**
 * The one stretch of text that a change replaces. The change sets what is there or adds one key to a map that is there,
 * inserts into a list that is there, or removes what is there; throws when it does not.
 */
export function yamlSplice(source: YamlSource, change: Change<Json>): Splice {
  if ('remove' in change) return removal(source, change.remove)
  if ('insert' in change) return insertion(source, change.insert, change.value)
  const slot = slotAt(source.tree, change.set)
  if (slot !== undefined) return replacement(source, slot, change.value)
  const { holder, step } = holderOf(source, change.set)
  if (!isMap(holder.node) || typeof step !== 'string') throw misplaced(change.set)
  return addition(source, holder, { [step]: change.value })
}

function holderOf(
  { tree }: YamlSource,
  path: Path,
): { readonly holder: YamlSlot; readonly step: string | number } {
  const holder = slotAt(tree, path.slice(0, -1))
  const step = path.at(-1)
  if (holder === undefined || step === undefined) throw misplaced(path)
  return { holder, step }
}

function replacement(source: YamlSource, slot: YamlSlot, value: Json): Splice {
  const { node } = slot
  const isFilledFlow = isFlow(node) && isCollection(node) && node.items.length > 0
  if (isFilled(value) && !slot.inFlow && !isFilledFlow) return block(source, slot, value)
  return inline(source, slot, value)
}

function inline({ text, style }: YamlSource, slot: YamlSlot, value: Json): Splice {
  const { node, indicator, inFlow } = slot
  const rendered = rendering(node, value, { style, inFlow })
  const range = rangeOf(node)
  const end = contentEnd(slot, text)
  if (isEmpty(node))
    return { start: end, end, text: (slot.missingColon ? ': ' : indicator ? ' ' : '') + rendered }
  if (!isBlock(node) || indicator === undefined) return { start: range?.[0] ?? end, end, text: rendered }
  return { start: indicator[1], end, text: ` ${rendered}${commentAfter(text, indicator[1])}` }
}

// A text in quotes stays in those quotes.
function rendering(node: Node | undefined, value: Json, at: { style: YamlStyle; inFlow: boolean }): string {
  const quote = isScalar(node) && quotes[node.type ?? '']
  return quote && typeof value === 'string'
    ? quoteText(value, quote)
    : renderInline(value, at.style, at.inFlow)
}
const quotes: Readonly<Record<string, YamlStyle['quote']>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
}

function block(source: YamlSource, slot: YamlSlot, value: Json): Splice {
  const { text, style } = source
  const { node, indicator } = slot
  const eol = lineEndOf(text)
  const end = contentEnd(slot, text)
  if (indicator === undefined) {
    const lines = blockLines(value, 0, style)
    return isEmpty(node)
      ? linesAfter(text, text.length, lines)
      : { start: slot.start, end, text: lines.join(eol) }
  }
  // A comment beside the old value stays in the line of the key.
  const stop = isBlock(node) ? end : lineStop(text, end)
  const comment = isBlock(node) ? commentAfter(text, indicator[1]) : text.slice(end, stop).trimEnd()
  const [first = '', ...rest] = linesIn(slot, value, source)
  return { start: indicator[1], end: stop, text: [first + comment, ...rest].join(eol) }
}

// What follows the colon or dash of a slot; the first line goes on in theirs.
function linesIn(slot: YamlSlot, value: Json, { text, style }: YamlSource): readonly string[] {
  const column = columnOf(slot, text)
  const isItem = slot.indicator?.[0] === slot.start
  if (!isItem)
    return ['', ...blockLines(value, column + (isMapValue(value) ? style.indent : style.listIndent), style)]
  const [first = '', ...rest] = blockLines(value, column + 2, style)
  return [first.slice(column + 1), ...rest]
}

function addition(source: YamlSource, holder: YamlSlot, entry: Readonly<Record<string, Json>>): Splice {
  const { text, style } = source
  const last = slotsIn(holder).at(-1)
  if (last === undefined) return replacement(source, holder, entry)
  const end = contentEnd(last, text)
  if (!isFlow(holder.node)) {
    const at = { column: columnOf(last, text), style }
    return linesAfter(
      text,
      end,
      Object.entries(entry).flatMap(([key, value]) => pairLines(key, value, at)),
    )
  }
  const rendered = renderInline(entry, style, true)
  // A pair inside a list, `[a: b]`, is a map without braces.
  const [start] = rangeOf(holder.node) ?? [end]
  if (text[start] !== '{') return { start, end, text: `{${text.slice(start, end)}, ${rendered.slice(1)}` }
  return { start: end, end, text: `, ${rendered.slice(1, -1)}` }
}

function insertion(source: YamlSource, path: Path, value: Json): Splice {
  const { text, style } = source
  const { holder, step } = holderOf(source, path)
  const slots = slotsIn(holder)
  const last = slots.at(-1)
  const isThere = isSeq(holder.node) && typeof step === 'number' && step >= 0 && step <= slots.length
  if (!isThere) throw misplaced(path)
  if (last === undefined) return replacement(source, holder, [value])
  const follower = slots[step]
  const start = follower?.start ?? contentEnd(last, text)
  if (isFlow(holder.node)) {
    const rendered = renderInline(value, style, true)
    return { start, end: start, text: follower === undefined ? `, ${rendered}` : `${rendered}, ` }
  }
  const lines = blockLines([value], columnOf(last, text), style)
  return follower === undefined ? linesAfter(text, start, lines) : linesBefore(text, start, lines)
}

function removal(source: YamlSource, path: Path): Splice {
  const { text } = source
  const { holder, step } = holderOf(source, path)
  const slots = slotsIn(holder)
  const index = isMap(holder.node) ? keyIndex(holder.node, step) : Number(step)
  const slot = slots[index]
  if (slot === undefined) throw misplaced(path)
  if (slots.length === 1) return inline(source, holder, isMap(holder.node) ? {} : [])
  const [before, after] = [slots[index - 1], slots[index + 1]]
  const end = contentEnd(slot, text)
  if (isFlow(holder.node)) {
    if (before !== undefined) return { start: contentEnd(before, text), end, text: '' }
    return { start: slot.start, end: after?.start ?? end, text: '' }
  }
  if (isFirstInLine(text, slot.start)) return withoutLines(text, slot.start, end)
  // The first entry of a map or list stands beside the dash of another list; that dash stays.
  return { start: slot.start, end: after?.start ?? end, text: '' }
}

function isFlow(node: Node | undefined): boolean {
  return isCollection(node) && node.flow === true
}

function isBlock(node: Node | undefined): boolean {
  return isCollection(node) && node.flow !== true
}

function isEmpty(node: Node | undefined): boolean {
  const range = rangeOf(node)
  return range === undefined || range[0] === range[1]
}

function commentAfter(text: string, offset: number): string {
  const rest = text.slice(offset, lineStop(text, offset))
  return /^[ \t]+#/.test(rest) ? rest.trimEnd() : ''
}
