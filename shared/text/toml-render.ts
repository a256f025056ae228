import { isMap } from './document.ts'

/** What TOML can hold, without dates. */
export type Toml = string | number | boolean | readonly Toml[] | { readonly [key: string]: Toml }

/**
 * TOML text with a final line end: keys first, then a `[table]` or `[[list]]` for each map and list of maps, a blank line
 * before every header. The order is that of the value. Empty for a table without keys.
 */
export function renderToml(table: Readonly<Record<string, Toml>>): string {
  const lines = tableLines([], table)
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Whether a value gets headers of its own when it stands in a table that has one. */
export function isSection(value: Toml): value is Readonly<Record<string, Toml>> | readonly Toml[] {
  if (Array.isArray(value)) return value.length > 0 && (value as readonly Toml[]).every(isMap)
  return isMap(value) && Object.keys(value).length > 0
}

/** The lines of a value that gets headers. */
export function sectionLines(path: readonly string[], value: Toml): readonly string[] {
  if (!Array.isArray(value)) return tableLines(path, value as Readonly<Record<string, Toml>>) // a section is one or the other
  const elements = value as readonly Readonly<Record<string, Toml>>[]
  return elements.flatMap((element, index) => [
    ...(index === 0 ? [] : ['']),
    ...tableLines(path, element, true),
  ])
}

/** The lines of a table: header, keys, then the tables inside it. */
export function tableLines(
  path: readonly string[],
  table: Readonly<Record<string, Toml>>,
  isElement = false,
): readonly string[] {
  const entries = Object.entries(table)
  const inner = entries.filter(([, value]) => isSection(value))
  const own = entries.filter(([, value]) => !isSection(value)).map(([key, value]) => pairLine(key, value))
  // `[a]` says nothing when `[a.b]` follows and `a` has no keys of its own.
  const isNamed = path.length > 0 && (isElement || own.length > 0 || inner.length === 0)
  const first = isNamed ? [headerLine(path, isElement), ...own] : own
  return inner.reduce<readonly string[]>((lines, [key, value]) => {
    const section = sectionLines([...path, key], value)
    return lines.length === 0 ? section : [...lines, '', ...section]
  }, first)
}

/** `[a.b]`, or `[[a.b]]` for an element of a list. */
export function headerLine(path: readonly string[], isElement = false): string {
  const name = path.map(renderKey).join('.')
  return isElement ? `[[${name}]]` : `[${name}]`
}

/** `key = value` on one line. */
export function pairLine(key: string, value: Toml): string {
  return `${renderKey(key)} = ${renderTomlValue(value)}`
}

/** A value on one line; texts in double quotes unless they were in single ones and still can be. */
export function renderTomlValue(value: Toml, quote: 'basic' | 'literal' = 'basic'): string {
  if (typeof value === 'string') return renderText(value, quote)
  if (Array.isArray(value)) return `[${value.map(item => renderTomlValue(item as Toml)).join(', ')}]`
  if (typeof value !== 'object') return JSON.stringify(value)
  const pairs = Object.entries(value as Readonly<Record<string, Toml>>).map(([key, item]) =>
    pairLine(key, item),
  )
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`
}

/** A key as it is written between dots. */
export function renderKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : renderText(key, 'basic')
}

function renderText(text: string, quote: 'basic' | 'literal'): string {
  if (quote === 'literal' && !/['\0-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff]/.test(text)) return `'${text}'`
  return JSON.stringify(text).replace(/[\x7f-\x9f\u2028\u2029\ufeff]/g, escaped)
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`
