import type { Json } from '../model/json.ts'
import { applied, stepsOf } from './applied.ts'
import type { Change } from './change.ts'
import { bytesOf } from './encoding.ts'
import { sameValue } from './same-value.ts'
import { splice } from './splice.ts'
import type { YamlStyle } from './yaml-render.ts'
import { yamlSplice } from './yaml-splice.ts'
import { yamlStyleOf } from './yaml-style.ts'
import { readYaml, type YamlDocument } from './yaml.ts'

/**
 * The text of a YAML document with changes made and every other byte as it was: comments, order, quotes and indentation
 * stay, and what is new is written in the file's own style. Throws when a path leads through what is no map or list.
 */
export function editYaml(document: YamlDocument, changes: readonly Change<Json>[]): string {
  const style = yamlStyleOf(document.ast, document.text)
  let current = document
  for (const change of changes) {
    for (const step of stepsOf(current.value, change)) current = stepped(current, step, style)
  }
  return current.text
}

function stepped(document: YamlDocument, step: Change<Json>, style: YamlStyle): YamlDocument {
  const { text, ast: tree, file, options } = document
  const result = splice(text, yamlSplice({ text, tree, style }, step))
  const limits = { bytes: Infinity, nodes: Infinity, depth: Infinity }
  const { document: next } = readYaml(bytesOf(result), file, { ...options, limits, top: 'any' })
  // Layouts of YAML are without number: what was written is read again before anybody gets to sign it.
  if (next === undefined || !sameValue(next.value, applied(document.value, step), sameText)) {
    throw new Error('the changed YAML text does not say what the change asked for')
  }
  return next
}

// Where words stay text, a number that was set is read as the text of it.
const sameText = (left: unknown, right: unknown) => wordOf(left) === wordOf(right)
const wordOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
