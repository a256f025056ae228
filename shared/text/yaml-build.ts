import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Path } from './document.ts'
import { keyProblem, numberProblem, textProblem, type PolicyProblem } from './policy.ts'
import type { Problem } from './problem.ts'
import { quoted } from './shown.ts'
import { itemsOf, pairsOf, type YamlPair, type YamlTree } from './yaml-tree.ts'
import { coreValue, isPlainText, plainKinds, type PlainKind } from './yaml-plain.ts'

/**
 * What unquoted words mean. `agreed` (the default): what YAML 1.1 and 1.2 both say, and a problem where they differ. `core`:
 * what 1.2 says. `text`: text as it stands. `quoted`: text is due here, so a word that some reader takes for something else
 * is a problem.
 */
export type PlainRule = 'agreed' | 'core' | 'text' | 'quoted'

export interface YamlBuildOptions {
  readonly plainAt: (path: Path) => PlainRule
  /** Keys such as `1.10` or `on` are refused, or text. */
  readonly keys: 'agreed' | 'text'
  readonly numbers: 'safe-integers' | 'any'
}

/** The value of a composed document whose scalars are all texts yet; maps have no prototype. */
export function buildYaml(ast: YamlTree, options: YamlBuildOptions): { value: unknown; problems: Problem[] } {
  const state: State = { options, problems: [] }
  return { value: build(ast.contents, [], state), problems: state.problems }
}

interface State {
  readonly options: YamlBuildOptions
  readonly problems: Problem[]
}

function build(node: Node | null, path: Path, state: State): unknown {
  if (isMap(node)) return buildMap(pairsOf(node), path, state)
  if (isSeq(node)) return itemsOf(node).map((item, index) => build(item, [...path, index], state))
  // An alias stands for nothing: that it is there was reported.
  return isScalar(node) ? buildScalar(node, path, state) : null
}

function buildMap(pairs: readonly YamlPair[], path: Path, state: State): unknown {
  const map = Object.create(null) as Record<string, unknown> // no prototype, so no inherited names (T24)
  for (const { key, value } of pairs) {
    const text = keyText(key, state)
    const problem = text === undefined ? undefined : keyProblem(text, text in map)
    note(problem, key, state)
    const item = build(value, [...path, text ?? ''], state)
    if (text !== undefined && problem === undefined) map[text] = item
  }
  return map
}

function keyText(key: Node, state: State): string | undefined {
  // That an alias or a merge key is there was reported.
  if (isAlias(key)) return undefined
  if (!isScalar(key) || typeof key.value !== 'string') {
    note({ code: 'E_DOC_TYPE', message: 'a map or list is no key' }, key, state)
    return undefined
  }
  const text = key.value
  const isText = key.type !== 'PLAIN' || isPlainText(text) || text === '<<'
  if (isText || (state.options.keys === 'text' && text !== '')) return text
  const { core, legacy } = plainKinds(text)
  const message = `the key ${quoted(text)} is ${said(core === 'text' ? legacy : core)} to some readers`
  note({ code: 'E_DOC_TYPE', message, hint: quoteIt }, key, state)
  return text
}

function buildScalar(node: Scalar, path: Path, state: State): unknown {
  const text = String(node.value)
  if (node.type !== 'PLAIN') {
    note(textProblem(text), node, state)
    return text
  }
  const rule = state.options.plainAt(path)
  if (rule === 'text' || isPlainText(text)) return text === '' ? null : text
  note(plainProblem(text, rule), node, state)
  const value = rule === 'quoted' ? text : coreValue(text)
  if (typeof value === 'number') note(asNumber(text, value, state), node, state)
  return value
}

const quoteIt = 'Put it in quotes if it is text.'

function plainProblem(text: string, rule: PlainRule): PolicyProblem | undefined {
  const { core, legacy, agree } = plainKinds(text)
  if (rule === 'core' || (rule === 'agreed' && agree)) return undefined
  const kind = core === 'text' ? legacy : core
  const message = agree
    ? `${quoted(text)} is ${said(kind)} without quotes, and a text was wanted`
    : `${quoted(text)} without quotes is ${said(legacy)} to YAML 1.1 and ${said(core)} to YAML 1.2`
  return { code: 'E_DOC_TYPE', message, hint: quoteIt }
}

function asNumber(text: string, value: number, { options }: State): PolicyProblem | undefined {
  const problem = numberProblem(text, value, options.numbers)
  return problem && { ...problem, hint: quoteIt }
}

const said = (kind: PlainKind) => articles[kind]
const articles: Readonly<Record<PlainKind, string>> = {
  text: 'text',
  null: 'null',
  boolean: 'true or false',
  integer: 'a number',
  float: 'a number',
  date: 'a date',
  merge: 'a merge key',
}

function note(problem: PolicyProblem | undefined, node: Node, { problems }: State): void {
  if (problem !== undefined) problems.push({ ...problem, offset: node.range?.[0] ?? 0 })
}
