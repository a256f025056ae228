import * as v from 'valibot'
import type { Code } from '../model/codes/table.ts'
import { finding, type Finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import type { Document, Path } from './document.ts'
import { isMap } from './document.ts'
import { quoted } from './shown.ts'

/** The value in the schema's type, or why there is none. Unknown keys may leave findings beside a value. */
export interface Shaped<T> {
  readonly value: T | undefined
  readonly findings: readonly Finding[]
}

export interface ShapeOptions {
  /** What a key is that a map of the schema does not know; by default maps that are `looseObject` take any key. */
  readonly unknown?: Extract<Code, 'E_DOC_FIELD_UNKNOWN' | 'W_DOC_FIELD_UNKNOWN'>
}

type AnySchema = v.GenericSchema

/**
 * Holds a document against a schema. Every issue is a finding at its exact place: a missing field at the map that lacks
 * it, an unknown one at its key, a wrong value at the value.
 */
export function checkShape<S extends AnySchema>(
  document: Document,
  schema: S,
  { unknown }: ShapeOptions = {},
): Shaped<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, document.value)
  const unknownFields = unknown === undefined ? [] : findUnknownFields(document, schema, unknown)
  if (parsed.success) return { value: parsed.output, findings: unknownFields }
  const findings = parsed.issues.flatMap(issue => issueFindings(issue, document, schema))
  return { value: undefined, findings: [...findings, ...unknownFields] }
}

function issueFindings(
  issue: v.BaseIssue<unknown>,
  document: Document,
  schema: AnySchema,
): readonly Finding[] {
  const path = (issue.path ?? []).map(item => item.key as string | number)
  const inner = issue.issues?.filter(each => (each.path?.length ?? 0) > 0)
  // Of a union only the issues inside the alternative that was meant say anything: the one that got furthest.
  if (issue.type === 'union' && inner !== undefined && inner.length > 0) {
    return inner.flatMap(each =>
      issueFindings(
        { ...each, path: [...(issue.path ?? []), ...(each.path ?? [])] } as typeof issue,
        document,
        schema,
      ),
    )
  }
  if (isMissing(issue, path, document)) {
    const message = `${quoted(String(path.at(-1)))} is missing; want ${wanted(issue)}`
    return [finding('E_DOC_FIELD_MISSING', message, { at: document.placeOf(path.slice(0, -1)) })]
  }
  if (issue.type === 'strict_object')
    return [unknownField({ document, schema, path, code: 'E_DOC_FIELD_UNKNOWN' })]
  const message = `${nameOf(path)} is ${received(issue.input)}; want ${wanted(issue)}`
  return [finding('E_DOC_TYPE', message, { at: document.placeOf(path) })]
}

const isMissing = ({ input }: v.BaseIssue<unknown>, path: Path, document: Document) =>
  input === undefined && path.length > 0 && document.sourceOf(path) === undefined

const nameOf = (path: Path) => (path.length === 0 ? 'the document' : quoted(path.join('.')))

function received(input: unknown): string {
  if (typeof input === 'string') return quoted(input)
  if (Array.isArray(input)) return 'a list'
  return typeof input === 'object' && input !== null ? 'a map' : String(input)
}

/** Messages of a schema's own start with "want"; the library's `expected` names types. */
function wanted({ message, expected }: v.BaseIssue<unknown>): string {
  if (message.startsWith('want ')) return message.slice('want '.length)
  return (expected ?? 'something else')
    .replaceAll('Object', 'a map')
    .replaceAll('Array', 'a list')
    .replace(/^!0$/, 'something that is not empty')
}

interface UnknownField {
  readonly document: Document
  readonly schema: AnySchema
  readonly path: Path
  readonly code: NonNullable<ShapeOptions['unknown']>
}

function unknownField({ document, schema, path, code }: UnknownField): Finding {
  const key = String(path.at(-1))
  const close = nearest(key, entriesAt(schema, path.slice(0, -1)))
  const guess = close === undefined ? '' : `; did you mean ${close}?`
  return finding(code, `there is no field ${quoted(key)}${guess}`, { at: document.keyPlaceOf(path) })
}

function findUnknownFields(
  document: Document,
  schema: AnySchema,
  code: UnknownField['code'],
): readonly Finding[] {
  const known = new Set(entriesAt(schema, []))
  const keys = isMap(document.value) ? Object.keys(document.value) : []
  return keys.filter(key => !known.has(key)).map(key => unknownField({ document, schema, path: [key], code }))
}

/** The keys that a schema's map knows at a path. */
function entriesAt(schema: AnySchema, path: Path): readonly string[] {
  const [step, ...rest] = path
  const inner = unwrapped(schema)
  if (step === undefined) return Object.keys(inner.entries ?? {})
  const next = typeof step === 'number' ? inner.item : inner.entries?.[step]
  return next === undefined ? [] : entriesAt(next, rest)
}

interface Structure {
  readonly entries?: Readonly<Record<string, AnySchema>>
  readonly item?: AnySchema
  readonly wrapped?: AnySchema
}

// Optional fields wrap the schema that is meant; its parts are public, although their common type does not list them.
function unwrapped(schema: AnySchema): Structure {
  const structure = schema as unknown as Structure
  return structure.wrapped === undefined ? structure : unwrapped(structure.wrapped)
}
