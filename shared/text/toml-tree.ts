import type { AST } from 'toml-eslint-parser'
import type { Located, Path, Range } from './document.ts'

/** How a value of a TOML document is written. */
export type TomlForm =
  /** A scalar. */
  | 'scalar'
  /** `{ … }` or `[ … ]`. */
  | 'inline'
  /** `[a]`, an element of `[[a]]`, or the top. */
  | 'header'
  /** A list of `[[a]]`. */
  | 'headers'
  /** The `a` of `[a.b]`, when nothing else makes it a table. */
  | 'implied'
  /** The `a` of `a.b = 1`. */
  | 'dotted'

/** A value of a TOML document with its place. */
export interface TomlNode {
  form: TomlForm
  readonly kind: 'scalar' | 'table' | 'list'
  readonly parent: TomlNode | undefined
  /** Its own part of the key it is named by. */
  key: Range | undefined
  /** Of a table with a header: the header and the keys under it, not the tables inside it. */
  range: Range
  readonly children: Map<string | number, TomlNode>
  /** The `key = value` that it is the value of. */
  readonly pair?: Range
  /** The header, for a table that has one. */
  header?: Range
}

/** The values of a document, with what they are written as. */
export function tomlTree(ast: AST.TOMLProgram, text: string): TomlNode {
  const top = newNode({ form: 'header', kind: 'table', parent: undefined, key: undefined, range: ast.range })
  for (const statement of ast.body[0].body) {
    if (statement.type === 'TOMLKeyValue') addPair(top, statement)
    else addTable(top, statement, headerOf(statement, text))
  }
  return top
}

/** What stands at a path. */
export function findToml(top: TomlNode, path: Path): TomlNode | undefined {
  let node: TomlNode | undefined = top
  for (const step of path) node = node?.children.get(step)
  return node
}

/** Where the value at a path stands. */
export function locateToml(top: TomlNode, path: Path): Located | undefined {
  const node = findToml(top, path)
  return node && { value: node.range, key: node.key }
}

/** The keys and indices that lead to a node. */
export function pathTo(node: TomlNode): Path {
  const { parent } = node
  if (parent === undefined) return []
  const [step] = [...parent.children].find(([, child]) => child === node) ?? []
  return step === undefined ? [] : [...pathTo(parent), step]
}

type NewNode = Omit<TomlNode, 'children'>

function newNode(parts: NewNode): TomlNode {
  return { ...parts, children: new Map() }
}

function addTable(top: TomlNode, table: AST.TOMLTable, header: Range): void {
  const segments = table.key.keys
  let parent = top
  for (const segment of segments.slice(0, -1)) {
    parent = lastOf(childFor(parent, segment, { form: 'implied', kind: 'table', range: table.range }))
  }
  const [segment] = segments.slice(-1)
  if (segment === undefined) return
  const node =
    table.kind === 'array' ? newElement(parent, segment, table) : childFor(parent, segment, headed(table))
  Object.assign(node, { form: 'header', range: table.range, key: segment.range, header })
  for (const pair of table.body) addPair(node, pair)
}

const headed = ({ range }: AST.TOMLTable) => ({ form: 'header', kind: 'table', range }) as const

function newElement(parent: TomlNode, segment: KeySegment, table: AST.TOMLTable): TomlNode {
  const list = childFor(parent, segment, { form: 'headers', kind: 'list', range: table.range })
  const element = newNode({ ...headed(table), parent: list, key: undefined })
  list.children.set(list.children.size, element)
  return element
}

function headerOf({ range, key, kind }: AST.TOMLTable, text: string): Range {
  return [range[0], text.indexOf(']', key.range[1]) + (kind === 'array' ? 2 : 1)]
}

// The keys of `[a.b]` are those of the newest element when `a` is a list of tables.
function lastOf(node: TomlNode): TomlNode {
  return node.form === 'headers' ? (node.children.get(node.children.size - 1) ?? node) : node
}

function addPair(table: TomlNode, pair: AST.TOMLKeyValue): void {
  let parent = table
  const [last, ...others] = pair.key.keys.toReversed()
  for (const segment of others.toReversed()) {
    parent = childFor(parent, segment, { form: 'dotted', kind: 'table', range: pair.range })
  }
  if (last !== undefined)
    parent.children.set(nameOf(last), valueNode(pair.value, { parent, key: last.range, pair: pair.range }))
}

function valueNode(value: AST.TOMLContentNode, at: Pick<NewNode, 'parent' | 'key' | 'pair'>): TomlNode {
  const { range } = value
  if (value.type === 'TOMLValue') return newNode({ form: 'scalar', kind: 'scalar', range, ...at })
  if (value.type === 'TOMLInlineTable') {
    const table = newNode({ form: 'inline', kind: 'table', range, ...at })
    for (const pair of value.body) addPair(table, pair)
    return table
  }
  const list = newNode({ form: 'inline', kind: 'list', range, ...at })
  for (const [index, element] of value.elements.entries()) {
    list.children.set(index, valueNode(element, { parent: list, key: undefined }))
  }
  return list
}

type KeySegment = AST.TOMLBare | AST.TOMLQuoted

const nameOf = (segment: KeySegment) => (segment.type === 'TOMLBare' ? segment.name : segment.value)

function childFor(
  parent: TomlNode,
  segment: KeySegment,
  made: Pick<NewNode, 'form' | 'kind' | 'range'>,
): TomlNode {
  const name = nameOf(segment)
  const child = parent.children.get(name) ?? newNode({ ...made, parent, key: segment.range })
  parent.children.set(name, child)
  return child
}
