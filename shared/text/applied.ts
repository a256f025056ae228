import { changesBetween, misplaced, nestedIn, pathOf, type Change } from './change.ts'
import { isMap, type Path } from './document.ts'

/** The steps of a change, each of which sets what is there, adds one key or element, or removes one. */
export function stepsOf<V>(value: unknown, change: Change<V>): readonly Change<V>[] {
  if ('insert' in change) return [change]
  if ('remove' in change) return follow(value, change.remove).missing.length === 0 ? [change] : []
  const { set: path } = change
  const { at, missing } = follow(value, path)
  if (missing.length === 0) return changesBetween(at, change.value, path)
  const there = path.slice(0, path.length - missing.length)
  // An empty value is a map that nobody has put anything into yet.
  if (at === null && typeof missing[0] === 'string')
    return [{ set: there, value: nestedIn(missing, change.value) }]
  if (!isMap(at) || typeof missing[0] !== 'string') throw misplaced(path)
  return [{ set: [...there, missing[0]], value: nestedIn(missing.slice(1), change.value) }]
}

/** What a value becomes by one step; the value itself stays as it is. */
export function applied(value: unknown, step: Change<unknown>): unknown {
  return appliedAt(value, pathOf(step), step)
}

function appliedAt(value: unknown, [first, ...rest]: Path, step: Change<unknown>): unknown {
  if (first === undefined) return 'value' in step ? step.value : undefined
  if (!isMap(value) && !Array.isArray(value)) throw misplaced(pathOf(step))
  if (rest.length > 0) return replaced(value, first, appliedAt(childOf(value, first), rest, step))
  if ('set' in step) return replaced(value, first, step.value)
  if (Array.isArray(value)) {
    return 'insert' in step
      ? value.toSpliced(Number(first), 0, step.value)
      : value.toSpliced(Number(first), 1)
  }
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== first))
}

function replaced(value: unknown, step: string | number, child: unknown): unknown {
  if (Array.isArray(value)) return value.with(Number(step), child)
  return { ...(value as object), [step]: child } // a map, by the caller's check
}

/** What stands at a path of a value; `undefined` when nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  const { at, missing } = follow(value, path)
  return missing.length === 0 ? at : undefined
}

/** How far a path leads into a value, and the steps that are not there. */
function follow(value: unknown, path: Path): { readonly at: unknown; readonly missing: Path } {
  let at = value
  for (const [index, step] of path.entries()) {
    const isThere = isMap(at) ? Object.hasOwn(at, step) : Array.isArray(at) && Number(step) in at
    if (!isThere) return { at, missing: path.slice(index) }
    at = childOf(at, step)
  }
  return { at, missing: [] }
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)]
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
}
