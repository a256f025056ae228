import { applied, stepsOf, valueAt } from './applied.ts'
import { pathOf, type Change } from './change.ts'
import { isMap, type Path } from './document.ts'
import { bytesOf } from './encoding.ts'
import { sameValue } from './same-value.ts'
import { spliceAll } from './splice.ts'
import { holderOf } from './toml-extent.ts'
import type { Toml } from './toml-render.ts'
import { tomlSplices } from './toml-splice.ts'
import { findToml, pathTo } from './toml-tree.ts'
import { readToml, type TomlDocument } from './toml.ts'

/**
 * The text of a TOML document with changes made and every other byte as it was: comments, order, blank lines and quotes
 * stay; what is new comes after its neighbours. Throws when a path leads through what is no table or list.
 */
export function editToml(document: TomlDocument, changes: readonly Change<Toml>[]): string {
  let current = document
  for (const change of changes) {
    for (const step of stepsOf(current.value, change)) {
      for (const simple of simpleSteps(current, step)) current = stepped(current, simple)
    }
  }
  return current.text
}

function stepped(document: TomlDocument, step: Change<Toml>): TomlDocument {
  const { text, file, options } = document
  const result = spliceAll(text, tomlSplices({ text, tree: document.tree() }, step))
  const limits = { bytes: Infinity, nodes: Infinity, depth: Infinity }
  const { document: next } = readToml(bytesOf(result), file, { ...options, limits, top: 'any' })
  // What was written is read again before anybody gets to sign it.
  if (next === undefined || !sameValue(next.value, applied(document.value, step))) {
    throw new Error('the changed TOML text does not say what the change asked for')
  }
  return next
}

/** Steps for which TOML has a place: a list of tables has headers only as long as it holds tables, and at least one. */
function simpleSteps(document: TomlDocument, step: Change<Toml>): readonly Change<Toml>[] {
  const path = pathOf(step)
  const node = findToml(document.tree(), path)
  const holder = node && holderOf(node)
  const list = findToml(document.tree(), path.slice(0, -1))
  if (list?.form === 'headers') {
    const staysList = 'remove' in step ? list.children.size > 1 : isMap(step.value)
    const whole = path.slice(0, -1)
    return staysList ? [step] : [{ remove: whole }, { set: whole, value: valueAfter(document, step, whole) }]
  }
  if (node?.form === 'dotted' && holder?.form === 'inline') {
    const whole = pathTo(holder)
    return [{ set: whole, value: valueAfter(document, step, whole) }]
  }
  const hasOwnText = node === undefined || node.form === 'scalar' || node.form === 'inline'
  return 'set' in step && !hasOwnText ? [{ remove: path }, step] : [step]
}

function valueAfter(document: TomlDocument, step: Change<Toml>, path: Path): Toml {
  return valueAt(applied(document.value, step), path) as Toml // a part of what was read as TOML, or of what is set
}
