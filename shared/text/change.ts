import type { Path } from './document.ts'

/**
 * A wanted change inside a document. `set` replaces a value, or adds a key at the end of its map together with the maps on
 * the way to it; `insert` puts an element before the one with the index that ends the path, or after the last one; `remove`
 * of what is not there does nothing. Each change finds the document as those before it left it.
 */
export type Change<V> =
  | { readonly set: Path; readonly value: V }
  | { readonly insert: Path; readonly value: V }
  | { readonly remove: Path }

/** For a change that the document has no place for: the caller did not look at its shape first. */
export function misplaced(path: Path): Error {
  return new Error(`no map or list stands where the change of ${JSON.stringify(path)} leads`)
}

/** A value inside one map after another. */
export function nestedIn<V>(keys: Path, value: V): V | { readonly [key: string]: V } {
  return keys.reduceRight<V>((inner, key) => ({ [key]: inner }) as V, value) // V is closed under maps: Json, Toml
}
