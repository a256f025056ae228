import type { Json } from '../model/json.ts'

export interface JsonLayout {
  /** What one level of nesting is set in by; without it everything stands on one line. */
  readonly indent?: string
  /** The indentation of the line that the value starts in. */
  readonly base?: string
  /** After a comma on one line; after a line end nothing ever follows. */
  readonly comma?: ',' | ', '
  readonly colon?: ':' | ': '
  readonly lineEnd?: '\n' | '\r\n'
  /** Everything but printable ASCII as `\uNNNN`, as Python's `ensure_ascii` writes it; lower-case digits. */
  readonly ascii?: boolean
}

/** Two blanks a level and ASCII only: the bytes of Python's `json.dumps(value, indent=2)`, and of most registries. */
export const pythonLayout: JsonLayout = { indent: '  ', ascii: true }

/**
 * JSON text without a final line end, members in the order of the value. Numbers are written as JavaScript writes them,
 * which for whole numbers is how everybody does.
 */
export function renderJson(value: Json, layout: JsonLayout = {}): string {
  if (typeof value === 'string') return renderText(value, layout)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) {
    const items: readonly Json[] = value
    return renderItems(
      '[]',
      items.map(item => [item]),
      layout,
    )
  }
  const members = Object.entries(value).map(([key, item]) => [item, renderText(key, layout)] as const)
  return renderItems('{}', members, layout)
}

type Item = readonly [value: Json, key?: string]

function renderItems(brackets: '[]' | '{}', items: readonly Item[], layout: JsonLayout): string {
  if (items.length === 0) return brackets
  const { indent, base = '', lineEnd = '\n', colon = ': ' } = layout
  const inner = indent === undefined ? layout : { ...layout, base: base + indent }
  const lead = indent === undefined ? '' : lineEnd + base + indent
  const tail = indent === undefined ? '' : lineEnd + base
  const separator = indent === undefined ? (layout.comma ?? ', ') : `,${lead}`
  const texts = items.map(([item, key]) => (key === undefined ? '' : key + colon) + renderJson(item, inner))
  return brackets.charAt(0) + lead + texts.join(separator) + tail + brackets.charAt(1)
}

function renderText(text: string, { ascii }: JsonLayout): string {
  const json = JSON.stringify(text)
  if (ascii !== true) return json
  return json.replace(/[^ -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
