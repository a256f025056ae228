import { ParseError, parseTOML } from 'toml-eslint-parser'
import { makeDocument, type Document, type Located, type Path } from './document.ts'
import { placesIn } from './places.ts'
import { keyProblem } from './policy.ts'
import { problemFindings, type Problem } from './problem.ts'
import { limitsOf, readBy, type Parsed, type ReadDocument, type ReadOptions } from './reading.ts'
import { shown } from './shown.ts'
import { judgeToml, type PathProblem } from './toml-judge.ts'
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
 * what only TOML 1.1 has, since clients that cannot read one document may lose the whole registry (threat-model.md T24-T28).
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
  const tooDeep = `lists and tables are nested deeper than ${depth}`
  if (deep !== undefined) throw new Unreadable(deep, tooDeep, 'E_DOC_LIMIT')
  const { value, forbidden } = parseToml(text, depth)
  const tree = treeOf(text)
  const mayHoldFloats = isDoubtful(text)
  if (mayHoldFloats) tree()
  const document = { ...makeDocument({ file, text, value }, path => locateIfRead(tree, path)), tree, options }
  const { numbers = 'safe-integers', dates = 'refuse' } = options
  const sourceOf = (path: Path) => sourceIn(text, locateToml(tree(), path))
  const refused = judgeToml(value, { depth, nodes, numbers, dates, sourceOf, mayHoldFloats })
  const isOver = refused.some(({ code }) => code === 'E_DOC_LIMIT')
  // Those that the parser dropped are in the tree only, and there all of them are.
  const others = forbidden ? refused.filter(({ code }) => code !== 'E_DOC_FORBIDDEN_KEY') : refused
  const keys = forbidden ? forbiddenKeys(tree(), depth) : []
  const problems = [...keys, ...others.map(problem => placed(problem, tree()))]
  return {
    document: isOver ? undefined : document,
    findings: problemFindings(problems, placesIn(text, file)),
  }
}

const sourceIn = (text: string, located: Located | undefined) => located && text.slice(...located.value)

// Without a place rather than without an answer: should the second parser ever refuse what the first one took and what does
// not look doubtful, a finding elsewhere must still be told.
function locateIfRead(tree: () => TomlNode, path: Path): Located | undefined {
  try {
    return locateToml(tree(), path)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return undefined
  }
}

function placed({ path, atKey, ...problem }: PathProblem, tree: TomlNode): Problem {
  const located = locateToml(tree, path)
  return { ...problem, offset: (atKey ? located?.key : located?.value)?.[0] ?? 0 }
}

// Dotted keys nest without brackets, so the depth of the tree is not bounded by theirs.
function forbiddenKeys(node: TomlNode, depth: number): readonly Problem[] {
  if (depth === 0) return []
  return [...node.children].flatMap(([name, child]) => {
    const problem = typeof name === 'string' ? keyProblem(name, false) : undefined
    const offset = (child.key ?? child.range)[0]
    return [
      ...(problem?.code === 'E_DOC_FORBIDDEN_KEY' ? [{ ...problem, offset }] : []),
      ...forbiddenKeys(child, depth - 1),
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
