import { CST, Lexer, Parser } from 'yaml'
import type { Problem } from './problem.ts'
import { quoted } from './shown.ts'
import { Unreadable } from './unreadable.ts'
import type { Limits } from './reading.ts'

/** The concrete syntax of a YAML stream: every byte of it, nothing resolved yet. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[]
  /** What modreg leaves out of YAML: anchors, aliases, merge keys, tags, directives, further documents; and its limits. */
  readonly problems: readonly Problem[]
}

/**
 * Takes a YAML text apart. Reads no further than the limits allow, so that the time is bounded by them, and throws
 * Unreadable while tokens come in, as soon as they are nested too deep: the parser's and the composer's stacks grow with
 * the depth (CVE-2026-33532).
 */
export function yamlTokens(text: string, limits: Limits): YamlTokens {
  const { tokens, cutAt } = tokenise(text, limits)
  const isOver = cutAt !== undefined
  const survey: Survey = { problems: [], limit: limits.nodes, nodes: 0, sizes: new Map(), isOver }
  if (isOver) noteLimit(survey, cutAt)
  for (const token of tokens) {
    if (token.type === 'directive') surveyDirective(token, survey)
    if (token.type === 'document') surveyNode({ props: token.start, node: token.value }, survey)
  }
  return { tokens, problems: [...survey.problems, ...furtherDocuments(tokens)] }
}

function tokenise(text: string, { depth, nodes }: Limits): { tokens: CST.Token[]; cutAt?: number } {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    // Below the open maps and lists lies the document, on top may lie a scalar.
    const open = parser.stack.length - (CST.isCollection(parser.stack.at(-1)) ? 1 : 2)
    if (open > depth) {
      throw new Unreadable(parser.offset, `lists and maps are nested deeper than ${depth}`, 'E_DOC_LIMIT')
    }
    if (!/^(?:[ \t\n\r]*$|#)/.test(lexeme) && ++lexemes > nodes * lexemesPerNode) {
      return { tokens: [...tokens, ...parser.end()], cutAt: parser.offset }
    }
  }
  return { tokens: [...tokens, ...parser.end()] }
}

// A key, its value and all indicators, brackets and commas around them, each with a mark before it, are fewer.
const lexemesPerNode = 10

function furtherDocuments(tokens: readonly CST.Token[]): Problem[] {
  const further = tokens.filter(({ type }) => type === 'document').slice(1)
  const message = 'a further document starts here; readers take the first, the last, or fail'
  const hint = 'Keep one document, or put the other into a file of its own.'
  return further.map(({ offset }) => ({ code: 'E_DOC_SYNTAX', offset, message, hint }))
}

interface Survey {
  readonly problems: Problem[]
  readonly limit: number
  nodes: number
  /** How many values each anchor stands for once the aliases in it are replaced (CVE-2019-11253). */
  readonly sizes: Map<string, number>
  isOver: boolean
}

function surveyDirective({ offset, source }: CST.Directive, { problems }: Survey): void {
  const code = source.startsWith('%TAG') ? 'E_DOC_UNSAFE_TAG' : 'E_DOC_SYNTAX'
  problems.push({
    code,
    offset,
    message: `the directive ${quoted(source)} is not allowed`,
    hint: 'Remove the line.',
  })
}

/** A value with the indicators, anchors and tags before it. */
interface Slot {
  readonly props: readonly CST.SourceToken[]
  readonly node: CST.Token | null | undefined
}

// Recursion goes as deep as the document, which was checked while its tokens came in.
function surveyNode({ props, node }: Slot, survey: Survey): number {
  surveyProps(props, survey)
  survey.nodes++
  const size = sizeOf(node, survey)
  const anchor = props.findLast(({ type }) => type === 'anchor')
  if (anchor !== undefined) survey.sizes.set(anchor.source.slice(1), size)
  if (!survey.isOver && (survey.nodes > survey.limit || size > survey.limit)) {
    survey.isOver = true
    noteLimit(survey, node?.offset ?? 0)
  }
  return size
}

function noteLimit({ problems, limit }: Survey, offset: number): void {
  problems.push({ code: 'E_DOC_LIMIT', offset, message: `more than ${limit} values are in the document` })
}

function sizeOf(node: Slot['node'], survey: Survey): number {
  if (node?.type === 'alias') {
    const message = `the alias ${quoted(node.source)} is not allowed`
    survey.problems.push({ code: 'E_DOC_ALIAS', offset: node.offset, message })
    return survey.sizes.get(node.source.slice(1)) ?? 1
  }
  if (!CST.isCollection(node)) return 1
  return node.items.reduce((sum, item) => sum + itemSize(item, survey), 1)
}

function itemSize({ start, key, sep, value }: CST.CollectionItem, survey: Survey): number {
  if (key === undefined && sep === undefined) {
    const isBlank = value === undefined && start.every(({ type }) => type in blank)
    return isBlank ? 0 : surveyNode({ props: start, node: value }, survey)
  }
  surveyKey({ props: start, node: key }, survey)
  return surveyNode({ props: sep ?? [], node: value }, survey)
}

const blank = { space: true, comment: true, newline: true }

function surveyKey(slot: Slot, survey: Survey): void {
  const { node } = slot
  if (CST.isCollection(node) || node?.type === 'alias') surveyNode(slot, survey)
  else surveyProps(slot.props, survey)
  if (node?.type === 'scalar' && node.source === '<<') {
    survey.problems.push({
      code: 'E_DOC_ALIAS',
      offset: node.offset,
      message: 'the merge key << is not allowed',
    })
  }
}

function surveyProps(props: readonly CST.SourceToken[], { problems }: Survey): void {
  for (const { type, offset, source } of props) {
    if (type === 'anchor') {
      problems.push({ code: 'E_DOC_ALIAS', offset, message: `the anchor ${quoted(source)} is not allowed` })
    }
    if (type === 'tag') {
      problems.push({ code: 'E_DOC_UNSAFE_TAG', offset, message: `the tag ${quoted(source)} is not allowed` })
    }
    if (type === 'explicit-key-ind') {
      const message = 'a key with ? before it is not allowed; a key is a short text with a colon after it'
      problems.push({ code: 'E_DOC_TYPE', offset, message })
    }
  }
}
