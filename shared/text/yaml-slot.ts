import { isCollection, isMap, isScalar, isSeq, type CST, type Node, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path, Range } from './document.ts'
import { lineStart } from './line.ts'
import { itemsOf, pairsOf, rangeOf, type YamlPair, type YamlTree } from './yaml-tree.ts'

/** A place in the text that holds a value, or could. */
export interface YamlSlot {
  readonly node: Node | undefined
  /** The colon or dash before the value; the top, and elements inside brackets, have none. */
  readonly indicator: Range | undefined
  /** Where the key or the dash starts: the entry as a whole. */
  readonly start: number
  /** Whether brackets are around it, so that line ends and indentation mean nothing. */
  readonly inFlow: boolean
  /** What a key with neither colon nor value needs before a value. */
  readonly missingColon: boolean
}

/** The slot at a path; `undefined` when there is none. */
export function slotAt({ contents }: YamlTree, path: Path): YamlSlot | undefined {
  const top = contents ?? undefined
  const start = rangeOf(top)?.[0] ?? 0
  let slot: YamlSlot | undefined = {
    node: top,
    indicator: undefined,
    start,
    inFlow: false,
    missingColon: false,
  }
  for (const step of path) {
    const slots: readonly YamlSlot[] = slot === undefined ? [] : slotsIn(slot)
    const index: number = isMap(slot?.node) ? keyIndex(slot.node, step) : Number(step)
    slot = slots[index]
  }
  return slot
}

/** The index of a key in its map; -1 when it is not there. */
export function keyIndex(map: YAMLMap, name: string | number): number {
  return pairsOf(map).findIndex(({ key }) => isScalar(key) && key.value === name)
}

/** The slots of a map's values or of a list's elements. */
export function slotsIn({ node, inFlow }: YamlSlot): readonly YamlSlot[] {
  if (!isCollection(node)) return []
  const isFlow = inFlow || node.flow === true
  if (isMap(node)) return pairsOf(node).map(pair => pairSlot(pair, isFlow))
  return isSeq(node) ? itemSlots(node, isFlow) : []
}

/** Where what a slot says ends: blanks and comments after it do not count, nor does the entry's own line end. */
export function contentEnd(slot: YamlSlot, text: string): number {
  const { node, indicator, start } = slot
  if (isCollection(node) && node.flow !== true) {
    const last = slotsIn(slot).at(-1)
    return last === undefined ? start : contentEnd(last, text)
  }
  const range = rangeOf(node)
  if (range === undefined || range[0] === range[1]) return indicator?.[1] ?? keyEnd(slot, range)
  // The last line end of a block scalar belongs to it, and ends its last line all the same.
  return text[range[1] - 1] === '\n' ? range[1] - 1 : range[1]
}

/** How far the start of a slot's entry is from the start of its line. */
export function columnOf({ start }: Pick<YamlSlot, 'start'>, text: string): number {
  return start - lineStart(text, start)
}

const keyEnd = ({ start }: YamlSlot, range: Range | undefined) => range?.[0] ?? start

function pairSlot({ key, value, srcToken }: YamlPair, inFlow: boolean): YamlSlot {
  const indicator = tokenRange(srcToken?.sep, 'map-value-ind')
  const end = rangeOf(key)?.[1] ?? 0
  return {
    node: value ?? undefined,
    indicator: indicator ?? [end, end],
    start: rangeOf(key)?.[0] ?? 0,
    inFlow,
    missingColon: indicator === undefined,
  }
}

function itemSlots(list: YAMLSeq, inFlow: boolean): readonly YamlSlot[] {
  const token = list.srcToken
  const dashes =
    token?.type === 'block-seq' ? token.items.map(({ start }) => tokenRange(start, 'seq-item-ind')) : []
  const found = dashes.filter(dash => dash !== undefined)
  return itemsOf(list).map((node, index) => {
    const indicator = found[index]
    const start = indicator?.[0] ?? rangeOf(node)?.[0] ?? 0
    return { node, indicator, start, inFlow, missingColon: false }
  })
}

function tokenRange(
  tokens: readonly CST.SourceToken[] | undefined,
  type: CST.SourceToken['type'],
): Range | undefined {
  const token = tokens?.find(candidate => candidate.type === type)
  return token && [token.offset, token.offset + token.source.length]
}
