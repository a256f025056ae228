import { ParseError, parseTOML } from 'toml-eslint-parser'
import { makeDocument, type Document, type Path } from './document.ts'
import { placesIn } from './places.ts'
import { keyProblem } from './policy.ts'
import { problemFindings, type Problem } from './problem.ts'
import { limitsOf, readBy, type Parsed, type ReadDocument, type ReadOptions } from './reading.ts'
import { shown } from './shown.ts'
import { judgeToml } from './toml-judge.ts'
import { tooDeepAt } from './toml-nesting.ts'
import { parseToml } from './toml-parse.ts'
import { locateToml, tomlTree, type TomlNode } from './toml-tree.ts'
import { Unreadable, unreadableFinding } from './unreadable.ts'

export interface TomlOptions extends ReadOptions {
  /** Dates are refused, or become the texts that they are written as. */
  readonly dates?: 'refuse' | 'text'
}

export interface TomlDocument extends Document {
  /** The values with their places, for who changes the text. */
  tree(): TomlNode
  readonly options: TomlOptions
}

/**
 * A TOML 1.0 document: duplicate keys and tables, dates and all numbers but whole ones within 2^53 are findings, and so is
 * what only TOML 1.1 has, since clients that cannot read one document may lose the whole registry (security.md T24-T28).
 */
export function readToml(
  bytes: Uint8Array,
  file: string,
  options: TomlOptions = {},
): ReadDocument<TomlDocument> {
  // The grammar has no control character but tab and line ends, not even in comments.
  return readBy({ bytes, file, options, refusedByGrammar: /[\x01-\x1f\x7f]/ }, text =>
    parse(text, file, options),
  )
}

function parse(text: string, file: string, options: TomlOptions): Parsed<TomlDocument> {
  try {
    return read(text, file, options)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { document: undefined, findings: [unreadableFinding(text, file, error)] }
  }
}

function read(text: string, file: string, options: TomlOptions): Parsed<TomlDocument> {
  const { depth, nodes } = limitsOf(options)
  const deep = tooDeepAt(text, depth)
  if (deep !== undefined)
    throw new Unreadable(deep, `lists and tables are nested deeper than ${depth}`, 'E_DOC_LIMIT')
  const { value, forbidden } = parseToml(text, depth)
  const tree = treeOf(text)
  if (isDoubtful(text)) tree()
  const locate = (path: Path) => locateToml(tree(), path)
  const document = { ...makeDocument({ file, text, value }, locate), tree, options }
  const { numbers = 'safe-integers', dates = 'refuse' } = options
  const judging = {
    depth,
    nodes,
    numbers,
    dates,
    sourceOf: document.sourceOf,
    mayHoldFloats: isDoubtful(text),
  }
  const problems = judgeToml(value, judging).map(({ path, atKey, ...problem }): Problem => {
    const located = locate(path)
    return { ...problem, offset: (atKey ? located?.key : located?.value)?.[0] ?? 0 }
  })
  const isOver = problems.some(({ code }) => code === 'E_DOC_LIMIT')
  const all = [...(forbidden ? forbiddenKeys(tree()) : []), ...problems]
  return { document: isOver ? undefined : document, findings: problemFindings(all, placesIn(text, file)) }
}

// As deep as the document, whose depth was checked.
function forbiddenKeys(node: TomlNode): readonly Problem[] {
  return [...node.children].flatMap(([name, child]) => {
    const problem = typeof name === 'string' ? keyProblem(name, false) : undefined
    const offset = (child.key ?? child.range)[0]
    return [
      ...(problem?.code === 'E_DOC_FORBIDDEN_KEY' ? [{ ...problem, offset }] : []),
      ...forbiddenKeys(child),
    ]
  })
}

/** The tree is costly and mostly not needed: it is made when somebody first asks for a place. */
function treeOf(text: string): () => TomlNode {
  let tree: TomlNode | undefined
  return () => {
    tree ??= parseTree(text)
    return tree
  }
}

function parseTree(text: string): TomlNode {
  try {
    return tomlTree(parseTOML(text, { tomlVersion: '1.0' }), text)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    throw new Unreadable(error.index, `not every reader of TOML 1.0 takes this: ${shown(error.message)}`)
  }
}

// Floats, and what TOML 1.1 added: escapes, line ends and last commas in inline tables, times without seconds. It may match
// in strings and comments, at the cost of a closer look; it must not miss any.
const float = /(?<![\w."'/+-])[+-]?\d[\d_]*(?:\.\d|[eE][+-]?\d)|\b(?:inf|nan)\b/
const newer = /\\[ex]|\d:\d\d(?![:\d])/
const newerInTable = /[{,][ \t]*(?:#.*)?\r?\n|\n[ \t]*[},]|,\s*\}/
const isDoubtful = (text: string) =>
  float.test(text) || newer.test(text) || (text.includes('{') && newerInTable.test(text))
