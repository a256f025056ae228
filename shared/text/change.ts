import { isMap, type Path } from './document.ts'
import { sameValue } from './same-value.ts'

/**
 * A wanted change inside a document. `set` replaces a value, or adds a key at the end of its map together with the maps on
 * the way to it; of a map or list only what differs is touched. `insert` puts an element before the one with the index that
 * ends the path, or after the last one. `remove` of what is not there does nothing. Each change finds the document as
 * those before it left it.
 */
export type Change<V> =
  | { readonly set: Path; readonly value: V }
  | { readonly insert: Path; readonly value: V }
  | { readonly remove: Path }

/** The path that a change is about. */
export function pathOf(change: Change<unknown>): Path {
  if ('set' in change) return change.set
  return 'insert' in change ? change.insert : change.remove
}

/** For a change that the document has no place for: the caller did not look at its shape first. */
export function misplaced(path: Path): Error {
  return new Error(`no map or list stands where the change of ${JSON.stringify(path)} leads`)
}

/** A value inside one map after another. */
export function nestedIn<V>(keys: Path, value: V): V {
  return keys.reduceRight<V>((inner, key) => ({ [key]: inner }) as V, value) // every V here is closed under maps
}

/** The smallest changes that make one value of the other. */
export function changesBetween<V>(before: unknown, after: V, at: Path = []): readonly Change<V>[] {
  if (sameValue(before, after)) return []
  if (isMap(before) && isMap(after)) {
    const gone = Object.keys(before).filter(key => !Object.hasOwn(after, key))
    const kept = Object.entries(after) as [string, V][] // the values of a V are of its kind
    return [
      ...gone.map(key => ({ remove: [...at, key] })),
      ...kept.flatMap(([key, value]) =>
        Object.hasOwn(before, key)
          ? changesBetween(before[key], value, [...at, key])
          : [{ set: [...at, key], value }],
      ),
    ]
  }
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after as V[], at)
  return [{ set: at, value: after }]
}

// What both lists start and end with stays; between that, elements are replaced, then added or removed.
function listChanges<V>(before: readonly unknown[], after: readonly V[], at: Path): readonly Change<V>[] {
  const shorter = Math.min(before.length, after.length)
  let [head, tail] = [0, 0]
  while (head < shorter && sameValue(before[head], after[head])) head++
  while (tail < shorter - head && sameValue(before.at(-1 - tail), after.at(-1 - tail))) tail++
  const replaced = shorter - tail
  const surplus = before.slice(replaced, before.length - tail).map(() => ({ remove: [...at, replaced] }))
  return [
    ...after
      .slice(head, replaced)
      .flatMap((value, i) => changesBetween(before[head + i], value, [...at, head + i])),
    ...surplus,
    ...after
      .slice(replaced, after.length - tail)
      .map((value, i) => ({ insert: [...at, replaced + i], value })),
  ]
}
