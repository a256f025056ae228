import { byCodePoint } from '../../model/order.ts'
import type { PythonEntry, PythonScalar } from './python-value.ts'

/** Two keys have the same text here just when Python takes them for one key: `1`, `1.0` and `true` are. */
export function keyIdentity(key: PythonScalar): string {
  if (key.kind === 'str') return `str ${key.value}`
  if (key.kind === 'timestamp') return `${key.family} ${key.microseconds}`
  if (key.kind === 'null') return 'null'
  const number = numberOf(key)
  return `number ${typeof number === 'number' && Number.isInteger(number) ? BigInt(number) : number}`
}

/**
 * A dict's entries in the order in which PyYAML writes them: `sorted(dict.items())`, or as they came where Python
 * cannot compare the keys (texts with numbers, dates with times, and so on).
 */
export function sortedEntries(entries: readonly PythonEntry[]): readonly PythonEntry[] {
  // A sort must compare some pair of two kinds, and Python gives up on the first such pair.
  const comparable = new Set(entries.map(({ key }) => family(key))).size === 1
  return comparable ? [...entries].sort((left, right) => compare(left.key, right.key)) : entries
}

type NumberKey = Extract<PythonScalar, { readonly kind: 'bool' | 'int' | 'float' }>

function family(key: PythonScalar): string {
  if (key.kind === 'timestamp') return key.family
  return key.kind === 'str' || key.kind === 'null' ? key.kind : 'number'
}

function compare(left: PythonScalar, right: PythonScalar): number {
  if (left.kind === 'null' || right.kind === 'null') return 0
  if (left.kind === 'str' || right.kind === 'str') return byCodePoint(textOf(left), textOf(right))
  const [a, b] = [numberOf(left), numberOf(right)]
  // JavaScript compares a bigint with a number by their exact values, as Python does.
  return a < b ? -1 : a > b ? 1 : 0
}

const textOf = (key: PythonScalar): string => (key.kind === 'str' ? key.value : '')

function numberOf(key: NumberKey | Extract<PythonScalar, { readonly kind: 'timestamp' }>): bigint | number {
  if (key.kind === 'timestamp') return key.microseconds
  return key.kind === 'bool' ? BigInt(key.value) : key.value
}
