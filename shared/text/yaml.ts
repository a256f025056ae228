import { Composer, isScalar, type CST } from 'yaml'
import { makeDocument, type Document, type Path } from './document.ts'
import { placesIn } from './places.ts'
import { problemFindings, type Problem } from './problem.ts'
import { limitsOf, readBy, type Parsed, type ReadDocument, type ReadOptions } from './reading.ts'
import { shown } from './shown.ts'
import { conflictHint, Unreadable, unreadableFinding } from './unreadable.ts'
import { buildYaml, type PlainRule } from './yaml-build.ts'
import { findYaml, locateYaml, type YamlTree } from './yaml-tree.ts'
import { yamlTokens } from './yaml-tokens.ts'

export interface YamlOptions extends ReadOptions {
  /** What unquoted words mean, everywhere or by the path of the value; `agreed` unless said. */
  readonly plain?: PlainRule | ((path: Path) => PlainRule)
  /** Unquoted keys that some reader takes for a number or a truth value are refused, or are text. */
  readonly keys?: 'agreed' | 'text'
}

/** How a scalar is written: PyYAML and others give unquoted words another meaning than YAML 1.2. */
export interface YamlScalar {
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block'
  /** What it says, without quotes, escapes and folding. */
  readonly text: string
}

export interface YamlDocument extends Document {
  /** The scalar at a path; `undefined` for a map, a list and what is not there. */
  scalarAt(path: Path): YamlScalar | undefined
  /** The nodes, for who changes the text. */
  readonly ast: YamlTree
  readonly options: YamlOptions
}

/**
 * A YAML 1.2 document of the plain kind: one document, no anchors, aliases, merge keys, tags, directives or keys that are
 * no text, no duplicates, and unquoted words that YAML 1.1 and 1.2 agree on (threat-model.md T23-T28).
 */
export function readYaml(
  bytes: Uint8Array,
  file: string,
  options: YamlOptions = {},
): ReadDocument<YamlDocument> {
  return readBy({ bytes, file, options }, text => parse(text, file, options))
}

function parse(text: string, file: string, options: YamlOptions): Parsed<YamlDocument> {
  const placeAt = placesIn(text, file)
  try {
    const { tokens, problems } = yamlTokens(text, limitsOf(options))
    const ast = problems.some(isLimit) ? undefined : compose(tokens, text.length)
    if (ast === undefined) return { document: undefined, findings: problemFindings(problems, placeAt) }
    const errors = syntaxProblems(ast, text, placeAt)
    const { value, problems: further } = buildYaml(ast, buildOptions(options))
    const all = [...problems, ...(errors.length > 0 ? errors : further)]
    const isWhole = errors.length === 0 && problems.every(({ code }) => code === 'E_DOC_TYPE')
    const document = isWhole ? makeYaml({ file, text, value, ast, options }) : undefined
    return { document, findings: problemFindings(all, placeAt) }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { document: undefined, findings: [unreadableFinding(text, file, error)] }
  }
}

function compose(tokens: readonly CST.Token[], length: number): YamlTree | undefined {
  // Most of the cost of an error is its stack, and a hostile text makes as many errors as it has tokens.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const [ast] = new Composer(composing).compose(tokens, true, length)
    return ast
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const isLimit = ({ code }: Problem) => code === 'E_DOC_LIMIT'

// The failsafe schema leaves every scalar a text, so that the words of both YAML versions can be told apart. Duplicate
// keys are found here with their places; the library compares each key with every other.
const composing = { schema: 'failsafe', keepSourceTokens: true, uniqueKeys: false, strict: true } as const

function buildOptions({ plain = 'agreed', keys = 'agreed', numbers = 'safe-integers' }: YamlOptions) {
  return { plainAt: typeof plain === 'function' ? plain : () => plain, keys, numbers }
}

// Reported already, at the tag or directive itself.
const known = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE'])

/** The first error of each line: those after it are most often its echo. */
function syntaxProblems(ast: YamlTree, text: string, placeAt: ReturnType<typeof placesIn>): Problem[] {
  const lines = new Map<number | undefined, Problem>()
  const hint = conflictHint(text)
  for (const { code, message, pos } of ast.errors) {
    const { line } = placeAt(pos[0])
    if (known.has(code) || lines.has(line)) continue
    lines.set(line, { code: 'E_DOC_SYNTAX', offset: pos[0], message: shown(message), ...(hint && { hint }) })
  }
  return [...lines.values()]
}

type YamlBase = Pick<YamlDocument, 'file' | 'text' | 'value' | 'ast' | 'options'>

function makeYaml(base: YamlBase): YamlDocument {
  const { file, text, value, ast, options } = base
  return {
    ...makeDocument({ file, text, value }, path => locateYaml(ast, path)),
    ast,
    options,
    scalarAt(path) {
      const node = findYaml(ast, path)?.node
      if (!isScalar(node)) return undefined
      return { style: styles[node.type ?? 'PLAIN'] ?? 'block', text: String(node.value) }
    },
  }
}

const styles: Readonly<Record<string, YamlScalar['style']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
}
