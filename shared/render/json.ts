import type { Report } from '../command/report.ts'
import { hasErrors } from '../model/finding.ts'
import type { Json } from '../model/json.ts'

/**
 * The one document that `--format json` prints. Its strings are exact; what could act on a terminal, or on a
 * runner that reads the line, stands as a \u escape. Ends with a newline.
 */
export function renderJson(command: string, { findings, outputs, dialect }: Report): string {
  const document = { command, ok: !hasErrors(findings), dialect: dialect ?? null, findings, outputs }
  return `${visibleJson(document)}\n`
}

/** JSON text of two-space indentation in which every invisible character is an escape. */
export function visibleJson(value: object | Json): string {
  return JSON.stringify(value, null, 2)
    .replaceAll('##[', '#\\u0023[') // the runner would read a command in the line (T09); `#` stands in strings only
    .replace(/[^\P{C}\n]|[\p{Zl}\p{Zp}\p{DI}]|(?! )\p{Zs}/gu, escaped)
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map(unit => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('')
}
