import { isMap } from './document.ts'

/** Whether two values of documents mean the same; the order of keys does not matter, that of elements does. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    const other: readonly unknown[] = right
    return left.length === right.length && left.every((item, index) => sameValue(item, other[index]))
  }
  if (!isMap(left) || !isMap(right)) return Object.is(left, right)
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every(key => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  )
}
