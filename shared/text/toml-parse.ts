import { parse, TomlError } from 'smol-toml'
import { quoted, shown } from './shown.ts'
import { Unreadable } from './unreadable.ts'

/** The value of a TOML text, without the forbidden keys that it has; throws Unreadable where it is no TOML. */
export function parseToml(
  text: string,
  maxDepth: number,
): { value: Record<string, unknown>; forbidden: boolean } {
  const options = { maxDepth, integersAsBigInt: 'asNeeded' } as const
  try {
    return { value: parse(text, { ...options, unsafeKeyBehaviour: 'throw' }), forbidden: false }
  } catch (error) {
    const refused = asUnreadable(error, text)
    if (refused !== undefined) throw refused
  }
  try {
    return { value: parse(text, { ...options, unsafeKeyBehaviour: 'drop' }), forbidden: true }
  } catch (error) {
    throw asUnreadable(error, text) ?? error
  }
}

// `undefined` for a forbidden key, which does not keep the rest from being read.
function asUnreadable(error: unknown, text: string): Unreadable | undefined {
  if (!(error instanceof TomlError)) throw error
  const offset = offsetOf(text, error)
  const message = error.message.replace(/^Invalid TOML document: /, '').replace(/\n[^]*$/, '')
  if (message.includes('unsafe property')) return undefined
  if (!message.includes('redefine')) return new Unreadable(offset, shown(message))
  const isListHeader = /^[ \t]*\[\[/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))
  const key = quoted(/^[^=\]\n]*/.exec(text.slice(offset, offset + 100))?.[0].trim() ?? '')
  if (isListHeader) return new Unreadable(offset, `${key} is no list of tables where it was defined before`)
  return new Unreadable(offset, `${key} is defined twice`, 'E_DOC_DUPLICATE_KEY')
}

function offsetOf(text: string, { line, column }: TomlError): number {
  let start = 0
  for (let before = 1; before < line; before++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
