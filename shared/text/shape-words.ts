import type { Path } from './document.ts'
import { quoted, shown } from './shown.ts'

/** A path as people write it: `"artifacts[2].url"`, or `the document` for the top. */
export function quotedPath(path: Path): string {
  if (path.length === 0) return 'the document'
  const text = path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`
    return before === '' ? step : `${before}.${step}`
  }, '')
  return quoted(text, 100)
}

/** What stands in a document, short and harmless: a text in quotes, a number as it is written, or what kind it is. */
export function described(value: unknown, source?: string): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object' && value !== null) return 'a map'
  return shown(source ?? String(value), 40)
}
