import { isMap } from './document.ts'

/**
 * Whether two values of documents mean the same; the order of keys does not matter, that of elements does. What is neither
 * map nor list is compared by `same`.
 */
export function sameValue(left: unknown, right: unknown, same: typeof Object.is = Object.is): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    const other: readonly unknown[] = right
    return left.length === right.length && left.every((item, index) => sameValue(item, other[index], same))
  }
  if (isMap(left) && isMap(right)) {
    const keys = Object.keys(left)
    return (
      keys.length === Object.keys(right).length &&
      keys.every(key => Object.hasOwn(right, key) && sameValue(left[key], right[key], same))
    )
  }
  return !isContainer(left) && !isContainer(right) && same(left, right)
}

const isContainer = (value: unknown) => typeof value === 'object' && value !== null
