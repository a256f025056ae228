import type { Json } from '../model/json.ts'
import { isMap } from './document.ts'
import { isPlainText } from './yaml-plain.ts'

/** How YAML is laid out. */
export interface YamlStyle {
  /** How many blanks a map is set in under its key. */
  readonly indent: number
  /** How many blanks the dashes of a list are set in under its key; 0 is common. */
  readonly listIndent: number
  /** The quotes for texts that need some; a text that has no other form gets double ones. */
  readonly quote: 'single' | 'double'
}

export const defaultYamlStyle: YamlStyle = { indent: 2, listIndent: 2, quote: 'single' }

/** YAML in block style with a final line end, unquoted where every reader takes that for the text it is. */
export function renderYaml(value: Json, style: YamlStyle = defaultYamlStyle): string {
  return isFilled(value) ? `${blockLines(value, 0, style).join('\n')}\n` : `${renderInline(value, style)}\n`
}

/** Whether a value is a map or list that takes lines of its own in block style. */
export function isFilled(value: Json): value is readonly Json[] | Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

/** The lines of a map or list that starts at a column, without line ends. */
export function blockLines(value: Json, column: number, style: YamlStyle): readonly string[] {
  const blanks = ' '.repeat(column)
  if (isMap(value))
    return Object.entries(value).flatMap(([key, item]) => pairLines(key, item, { column, style }))
  const items: readonly Json[] = Array.isArray(value) ? value : []
  return items.flatMap(item => {
    if (!isFilled(item)) return [`${blanks}- ${renderInline(item, style)}`]
    const [first = '', ...rest] = blockLines(item, column + 2, style)
    return [`${blanks}- ${first.slice(column + 2)}`, ...rest]
  })
}

/** The lines of a key and its value at a column, without line ends. */
export function pairLines(
  key: string,
  value: Json,
  at: { column: number; style: YamlStyle },
): readonly string[] {
  const { column, style } = at
  const label = `${' '.repeat(column)}${renderInline(key, style)}:`
  if (!isFilled(value)) return [`${label} ${renderInline(value, style)}`]
  const inner = column + (isMap(value) ? style.indent : style.listIndent)
  return [label, ...blockLines(value, inner, style)]
}

/** A value on one line, for a place inside brackets when `inFlow`. */
export function renderInline(value: Json, style: YamlStyle, inFlow = false): string {
  if (typeof value === 'string') return renderText(value, style, inFlow)
  if (Array.isArray(value)) {
    const items: readonly Json[] = value
    return `[${items.map(item => renderInline(item, style, true)).join(', ')}]`
  }
  if (!isMap(value)) return JSON.stringify(value)
  const pairs = Object.entries(value).map(
    ([key, item]) => `${renderText(key, style, true)}: ${renderInline(item, style, true)}`,
  )
  return `{${pairs.join(', ')}}`
}

// Letters, marks, digits, punctuation and signs of any script; no blank but the plain one, nothing invisible.
const visible = /^(?:[ -~]|[\p{L}\p{M}\p{N}\p{P}\p{S}](?<!\p{DI}))*$/u
// YAML 1.2.2 section 7.3.3, narrowed: no indicator in front, nothing that could end the text or start a comment.
const plainBlock = /^(?![-?:,[\]{}#&*!|>'"%@`= ]|\.\.\.)(?!.*(?::(?: |$)| #| $))/u
const plainFlow = /^[^,[\]{}:]*$/u

function renderText(text: string, { quote }: YamlStyle, inFlow: boolean): string {
  const isPlain = visible.test(text) && plainBlock.test(text) && (!inFlow || plainFlow.test(text))
  return isPlain && isPlainText(text) ? text : quoteText(text, quote)
}

/** A text in quotes; in double ones when single ones cannot hold it. */
export function quoteText(text: string, quote: YamlStyle['quote']): string {
  if (quote === 'single' && visible.test(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff]/g, escaped)
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
