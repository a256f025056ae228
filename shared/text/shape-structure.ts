import * as v from 'valibot'
import { isMap } from './document.ts'

export type AnySchema = v.GenericSchema

/** What of a schema can be looked at; every schema of valibot has the parts of its kind as public properties. */
interface Parts {
  readonly type: string
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly rest?: AnySchema
  readonly item?: AnySchema
  readonly items?: readonly AnySchema[]
  readonly value?: AnySchema
  readonly wrapped?: AnySchema
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly key?: unknown
  readonly getter?: (input: unknown) => AnySchema
}

const partsOf = (schema: AnySchema) => schema as unknown as Parts // their common type does not list them

const mapTypes = new Set(['object', 'strict_object', 'loose_object', 'object_with_rest', 'record', 'variant'])
const listTypes = new Set(['array', 'tuple', 'strict_tuple', 'loose_tuple', 'tuple_with_rest'])

/** A map of a schema: which keys it knows, and what it says to others. */
export interface KnownKeys {
  readonly entries: Readonly<Record<string, AnySchema>>
  readonly others: 'refused' | 'taken' | AnySchema
}

/** The schema that is meant for a value: behind `optional` and `lazy`, and of a union the part of the value's kind. */
export function meantBy(schema: AnySchema, value: unknown): AnySchema {
  const { type, wrapped, options, getter, key } = partsOf(schema)
  if (wrapped !== undefined) return meantBy(wrapped, value)
  if (getter !== undefined) return meantBy(getter(value), value)
  if (type !== 'union' && type !== 'variant') return schema
  const parts = (options ?? []) as readonly AnySchema[] // those of a union and a variant are schemas
  const fitting = parts.map(part => meantBy(part, value)).filter(part => isOfKind(part, value))
  const chosen = type === 'variant' ? fitting.find(part => hasMark(part, value, String(key))) : undefined
  return chosen ?? fitting.find(part => v.is(part, value)) ?? fitting[0] ?? schema
}

/** The keys of a schema for maps; `undefined` for any other schema. */
export function knownKeys(schema: AnySchema): KnownKeys | undefined {
  const { type, entries = {}, rest, value } = partsOf(schema)
  if (type === 'strict_object') return { entries, others: 'refused' }
  if (type === 'record' && value !== undefined) return { entries, others: value }
  if (type === 'object_with_rest' && rest !== undefined) return { entries, others: rest }
  return mapTypes.has(type) ? { entries, others: 'taken' } : undefined
}

/** The schema of an element of a list. */
export function elementSchema(schema: AnySchema, index: number): AnySchema | undefined {
  const { item, items, rest } = partsOf(schema)
  return item ?? items?.[index] ?? rest
}

/** What a schema takes, in words. */
export function wantedBy(schema: AnySchema): string {
  const { type, wrapped, options, literal } = partsOf(schema)
  if (wrapped !== undefined) return wantedBy(wrapped)
  if (type === 'literal') return JSON.stringify(literal)
  if (type === 'picklist' || type === 'enum')
    return (options ?? []).map(option => JSON.stringify(option)).join(' or ')
  if (type === 'union')
    return [...new Set(((options ?? []) as readonly AnySchema[]).map(wantedBy))].join(' or ')
  if (mapTypes.has(type)) return 'a map'
  return listTypes.has(type) ? 'a list' : (words[type] ?? 'something else')
}

const words: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  never: 'nothing',
}

// Whether a schema takes values of this kind at all; valibot takes a list for a map.
function isOfKind(schema: AnySchema, value: unknown): boolean {
  const { type } = partsOf(schema)
  if (mapTypes.has(type)) return isMap(value)
  if (listTypes.has(type)) return Array.isArray(value)
  return type === 'any' || type === 'unknown' || typeof value !== 'object' || value === null
}

function hasMark(part: AnySchema, value: unknown, key: string): boolean {
  const mark = partsOf(part).entries?.[key]
  return mark !== undefined && isMap(value) && v.is(mark, value[key])
}
