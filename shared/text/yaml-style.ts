import { isMap, isScalar, isSeq } from 'yaml'
import { isFirstInLine } from './line.ts'
import { defaultYamlStyle, type YamlStyle } from './yaml-render.ts'
import { columnOf, slotAt, slotsIn, type YamlSlot } from './yaml-slot.ts'
import type { YamlTree } from './yaml-tree.ts'

/** The style of a text, by the first map, the first list and the first quotes in it. */
export function yamlStyleOf(tree: YamlTree, text: string): YamlStyle {
  const top = slotAt(tree, [])
  const slots = top === undefined ? [] : [...below(top)]
  const inner = (is: (node: unknown) => boolean) =>
    slots.filter(({ node }) => is(node)).flatMap(slot => indentUnder(slot, text))[0]
  return {
    indent: inner(isMap) ?? defaultYamlStyle.indent,
    listIndent: inner(isSeq) ?? defaultYamlStyle.listIndent,
    quote: slots.map(quoteOf).find(quote => quote !== undefined) ?? defaultYamlStyle.quote,
  }
}

// As deep as the document, whose depth was checked when it was read.
function* below(slot: YamlSlot): Generator<YamlSlot> {
  for (const inner of slotsIn(slot)) {
    yield inner
    yield* below(inner)
  }
}

function indentUnder(slot: YamlSlot, text: string): readonly number[] {
  const [first] = slotsIn(slot)
  const isItem = slot.indicator?.[0] === slot.start
  if (first === undefined || first.inFlow || isItem || !isFirstInLine(text, first.start)) return []
  return [columnOf(first, text) - columnOf(slot, text)]
}

function quoteOf({ node }: YamlSlot): YamlStyle['quote'] | undefined {
  if (!isScalar(node)) return undefined
  if (node.type === 'QUOTE_DOUBLE') return 'double'
  return node.type === 'QUOTE_SINGLE' ? 'single' : undefined
}
