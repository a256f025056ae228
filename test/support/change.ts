import fc from 'fast-check'
import type { Json } from '../../shared/model/json.ts'
import type { Change } from '../../shared/text/change.ts'
import type { Path } from '../../shared/text/document.ts'

/** Every path into a value, its own first. */
export function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value)
  return [path, ...[...steps].flatMap(step => pathsOf(at(value, [step]), [...path, step]))]
}

/** What stands at a path of a value. */
export function at(value: Json, path: Path): Json {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown>)[step],
    value,
  ) as Json
}

/** A change that a value has a place for: any number chooses where and which. */
export function changeFor(value: Json, seed: number, fresh: Json): Change<Json> {
  const paths = pathsOf(value)
  const path = paths[seed % paths.length] ?? []
  const there = at(value, path)
  if (seed % 3 === 0 && path.length > 0) return { remove: path }
  if (Array.isArray(there) && seed % 2 === 0)
    return { insert: [...path, seed % (there.length + 1)], value: fresh }
  if (typeof there === 'object' && there !== null && !Array.isArray(there))
    return { set: [...path, 'new'], value: fresh }
  return { set: path, value: fresh }
}

/** A value as one change leaves it, worked out on the value alone. */
export function changed(value: Json, change: Change<Json>): Json {
  const copy = structuredClone(value)
  const path = 'set' in change ? change.set : 'insert' in change ? change.insert : change.remove
  const step = path.at(-1)
  if (step === undefined) return 'value' in change ? change.value : copy
  const parent = at(copy, path.slice(0, -1))
  if ('set' in change) (parent as Record<string | number, Json>)[step] = change.value
  else if ('insert' in change) (parent as Json[]).splice(Number(step), 0, change.value)
  else if (Array.isArray(parent)) parent.splice(Number(step), 1)
  else Reflect.deleteProperty(parent as object, step)
  return copy
}

/** Values of a few kinds, with texts that every format has to quote. */
export function values(texts: readonly string[]): fc.Arbitrary<Json> {
  return fc.letrec<{ node: Json }>(tie => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(1, -20, true, ...texts),
      fc.array(tie('node'), { maxLength: 4 }),
      fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), tie('node'), { maxKeys: 4 }),
    ),
  })).node
}
