import * as v from 'valibot'
import { codes, type Code } from '../model/codes/table.ts'
import { finding, type Finding } from '../model/finding.ts'
import { isMap, type Document, type Path } from './document.ts'
import { inTextOrder, type ReadDocument } from './reading.ts'
import { findFields, type UnknownCode } from './shape-fields.ts'
import { elementSchema, knownKeys, meantBy, wantedBy, type AnySchema } from './shape-structure.ts'
import { described, quotedPath } from './shape-words.ts'

/** The value in the schema's type, or why there is none. Unknown keys may leave findings beside a value. */
export interface Shaped<T> {
  readonly value: T | undefined
  readonly findings: readonly Finding[]
}

export interface ShapeOptions {
  /** What a key is that a map of the schema does not know; by default only those of `strictObject` are refused. */
  readonly unknown?: UnknownCode
}

/**
 * Holds a document against a schema. Every issue is a finding at its exact place: a missing field at the map that lacks
 * it, an unknown one at its key, a wrong value at the value. Maps of the result have no prototype, as those of the
 * document: a name from outside never meets a member of Object.
 */
export function checkShape<S extends AnySchema>(
  document: Document,
  schema: S,
  { unknown }: ShapeOptions = {},
): Shaped<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, document.value)
  const fields = findFields(document, schema, unknown)
  const issues = (parsed.issues ?? []).filter(issue => !isFieldIssue(issue))
  const findings = [...fields, ...issues.flatMap(issue => issueFindings(issue, { document, schema }))]
  const isSound = parsed.success && !fields.some(({ code }) => code.startsWith('E_'))
  const value = isSound ? (withoutPrototype(parsed.output) as v.InferOutput<S>) : undefined // a copy of the same shape
  return { value, findings: inTextOrder(findings) }
}

/**
 * The same for what a reader gave. A document that was not read without fault is looked at all the same, so that one run
 * tells everything, but gives no value.
 */
export function checkRead<S extends AnySchema>(
  read: ReadDocument,
  schema: S,
  options: ShapeOptions = {},
): Shaped<v.InferOutput<S>> {
  if (read.ok) return checkShape(read.document, schema, options)
  if (read.document === undefined) return { value: undefined, findings: read.findings }
  const told = new Set(read.findings.map(placeKey))
  const { findings } = checkShape(read.document, schema, options)
  // That a value has the wrong type follows from what the reader said of it; a rule of its own says more.
  const further = findings.filter(found => found.code !== 'E_DOC_TYPE' || !told.has(placeKey(found)))
  return { value: undefined, findings: inTextOrder([...read.findings, ...further]) }
}

/**
 * A rule of a field with a code of its own: `problemOf` says what is wrong as the end of a sentence that starts with the
 * text, for example `nameProblem`.
 */
export function grammar(code: Code, problemOf: (text: string) => string | undefined) {
  return v.rawCheck<string>(({ dataset, addIssue }) => {
    const problem = dataset.typed ? problemOf(dataset.value) : undefined
    // valibot has no field for a code; `expected` of a check of our own is free.
    if (problem !== undefined) addIssue({ expected: code, message: problem })
  })
}

interface Frame {
  readonly document: Document
  readonly schema: AnySchema
}

type Issue = v.BaseIssue<unknown>

// Found with all their likes by `findFields`.
function isFieldIssue({ type, expected, path }: Issue): boolean {
  const holder = path?.at(-1)
  return (
    (type === 'strict_object' && expected === 'never') ||
    (holder?.type === 'object' && Array.isArray(holder.input))
  )
}

function issueFindings(issue: Issue, frame: Frame): readonly Finding[] {
  const inner = innerIssues(issue)
  if (inner.length > 0)
    return inner.filter(each => !isFieldIssue(each)).flatMap(each => issueFindings(each, frame))
  const path = pathOf(issue)
  const { document } = frame
  if (issue.input === undefined && path.length > 0 && document.sourceOf(path) === undefined) {
    const message = `${quotedPath(path)} is missing; want ${wantedBy(schemaAt(frame, path))}`
    return [finding('E_DOC_FIELD_MISSING', message, { at: document.placeOf(path.slice(0, -1)) })]
  }
  const isKey = issue.path?.at(-1)?.origin === 'key'
  const at = isKey ? document.keyPlaceOf(path) : document.placeOf(path)
  const source = typeof issue.input === 'number' ? document.sourceOf(path) : undefined
  const there = described(issue.input, source)
  const found = isKey ? `a key is ${there}` : `${quotedPath(path)} is ${there}`
  if (isCode(issue.expected)) return [finding(issue.expected, `${found}, which ${issue.message}`, { at })]
  return [finding('E_DOC_TYPE', `${found}; want ${wanted(issue, frame, path)}`, { at })]
}

/** Of a union only the issues inside the alternative that was meant say anything. */
function innerIssues({ type, issues, path }: Issue): readonly Issue[] {
  if (type !== 'union' && type !== 'variant') return []
  const inside = (issues ?? []).filter(each => (each.path?.length ?? 0) > 0)
  // Paths of the alternatives start at the union.
  return inside.map(each => ({ ...each, path: [...(path ?? []), ...(each.path ?? [])] }) as Issue)
}

function wanted({ kind, type, message, expected }: Issue, frame: Frame, path: Path): string {
  if (message.startsWith('want ')) return message.slice('want '.length)
  if (type === 'variant') return (expected ?? '').replace(/[()]/g, '').replaceAll(' | ', ' or ')
  if (kind === 'schema') return wantedBy(schemaAt(frame, path))
  if (expected === '!0') return 'something that is not empty'
  return expected ?? message
}

const pathOf = ({ path }: Issue): Path =>
  (path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []))

const isCode = (text: string | null): text is Code => text !== null && Object.hasOwn(codes, text)

function schemaAt({ document, schema }: Frame, path: Path): AnySchema {
  let [at, value]: [AnySchema, unknown] = [schema, document.value]
  for (const step of path) {
    const meant = meantBy(at, value)
    const next = typeof step === 'number' ? elementSchema(meant, step) : keySchema(meant, step)
    if (next === undefined) return v.unknown()
    value = typeof step === 'number' ? Array.isArray(value) && value[step] : isMap(value) && value[step]
    at = next
  }
  return at
}

function keySchema(map: AnySchema, key: string): AnySchema | undefined {
  const known = knownKeys(map)
  if (known === undefined || typeof known.others === 'string') return known?.entries[key]
  return Object.hasOwn(known.entries, key) ? known.entries[key] : known.others
}

function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype)
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const bare = Object.create(null) as Record<string, unknown>
  for (const [key, item] of Object.entries(value)) bare[key] = withoutPrototype(item)
  return bare
}

const placeKey = ({ line, column }: Finding) => `${line}:${column}`
