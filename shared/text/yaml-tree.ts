import {
  isMap,
  isScalar,
  isSeq,
  type Document as YamlAst,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Located, Path, Range } from './document.ts'

/** A composed document, as the reader made it. */
export type YamlTree = YamlAst.Parsed

/** A node, with the pair it is the value of, if it is one. */
export interface YamlSpot {
  readonly node: Node | undefined
  readonly pair?: YamlPair
}

export type YamlPair = Pair<Node, Node | null>

/** The pairs of a map. */
export function pairsOf(map: YAMLMap): readonly YamlPair[] {
  return map.items as YamlPair[] // composed from a text, so every key is a node
}

/** The elements of a list. */
export function itemsOf(list: YAMLSeq): readonly Node[] {
  return list.items as Node[] // composed from a text, so every element is a node
}

/** What stands at a path; the first one when a key is there twice. */
export function findYaml({ contents }: YamlTree, path: Path): YamlSpot | undefined {
  let spot: YamlSpot | undefined = { node: contents ?? undefined }
  for (const step of path) {
    spot = childOf(spot.node, step)
    if (spot === undefined) return undefined
  }
  return spot
}

/** Where the value at a path stands. */
export function locateYaml(tree: YamlTree, path: Path): Located | undefined {
  const spot = findYaml(tree, path)
  if (spot === undefined) return undefined
  const key = rangeOf(spot.pair?.key)
  const end = key?.[1] ?? 0
  return { value: rangeOf(spot.node) ?? [end, end], key }
}

/** A node's own text, without comments and blanks after it. */
export function rangeOf(node: Node | undefined): Range | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined
}

function childOf(node: Node | undefined, step: string | number): YamlSpot | undefined {
  if (isMap(node) && typeof step === 'string') {
    const pair = pairsOf(node).find(({ key }) => isScalar(key) && key.value === step)
    return pair && { node: pair.value ?? undefined, pair }
  }
  const item = isSeq(node) && typeof step === 'number' ? itemsOf(node)[step] : undefined
  return item && { node: item }
}
