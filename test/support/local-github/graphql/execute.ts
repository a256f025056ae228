import { Problem } from '../http/problem.ts'
import type { Document, Field, Operation, Selection } from './ast.ts'
import { connect } from './connection.ts'
import type { FailureType, GraphqlError } from './failure.ts'
import { GraphqlFailure } from './failure.ts'
import type { Context, FieldType, Schema, Typed } from './schema.ts'
import type { Variables } from './variables.ts'
import { evaluateAll, isWanted } from './variables.ts'

interface Run {
  readonly schema: Schema
  readonly document: Document
  readonly variables: Variables
  readonly context: Context
  readonly errors: GraphqlError[]
}

type Path = readonly (string | number)[]

interface Place {
  readonly type: string
  readonly value: unknown
  readonly path: Path
}

/** Runs an operation; what fails becomes null and an error, and the rest is answered. */
export async function execute(
  run: Omit<Run, 'errors'>,
  operation: Operation,
): Promise<{ readonly data: unknown; readonly errors: readonly GraphqlError[] }> {
  const whole = { ...run, errors: [] }
  const type = operation.type === 'mutation' ? 'Mutation' : 'Query'
  const data = await selectAll(whole, { type, value: undefined, path: [] }, operation.selections)
  return { data, errors: whole.errors }
}

async function selectAll(run: Run, place: Place, selections: readonly Selection[]): Promise<unknown> {
  const answer: Record<string, unknown> = {}
  const fields = merge(collect(run, place.type, selections))
  // Mutations must run one after the other (specification 6.2.2); queries need not, but then errors keep their order.
  for (const field of fields) answer[field.key] = await answerField(run, place, field)
  return answer
}

/** The fields that hold for a type, fragments resolved. */
function collect(run: Run, type: string, selections: readonly Selection[]): Field[] {
  return selections.flatMap((selection): Field[] => {
    if (!isWanted(selection.directives, run.variables)) return []
    if (selection.kind === 'field') return [selection]
    const fragment = selection.kind === 'spread' ? run.document.fragments.get(selection.fragment) : selection
    const on = fragment?.on ?? type
    const fits = on === type || run.schema.abstracts[on]?.includes(type) === true
    return fragment && fits ? collect(run, type, fragment.selections) : []
  })
}

/** One field asked for twice is one field with the selections of both. */
function merge(fields: readonly Field[]): Field[] {
  const merged = new Map<string, Field>()
  for (const field of fields) {
    const twin = merged.get(field.key)
    merged.set(field.key, twin ? { ...twin, selections: [...twin.selections, ...field.selections] } : field)
  }
  return [...merged.values()]
}

async function answerField(run: Run, { type, value, path }: Place, field: Field): Promise<unknown> {
  if (field.name === '__typename') return type
  const known = run.schema.objects[type]?.[field.name]
  if (!known) throw new Error(`${type}.${field.name} passed validation but does not exist`)
  const here = [...path, field.key]
  try {
    const args = evaluateAll(field.args, run.variables)
    const resolved = await known.resolve(value, args, run.context)
    const shown = known.kind === 'connection' ? connect(resolved as unknown[], args, field.name) : resolved
    return await complete(run, { known, field, path: here }, shown)
  } catch (error) {
    run.errors.push({ ...describe(error), path: here, locations: [field.at] })
    return null
  }
}

interface Completion {
  readonly known: FieldType
  readonly field: Field
  readonly path: Path
}

async function complete(run: Run, { known, field, path }: Completion, value: unknown): Promise<unknown> {
  if (value === null || value === undefined) return null
  if (known.of === undefined) return value
  if (known.kind !== 'list') return below(run, { ...known, value, path }, field)
  const items: unknown[] = []
  for (const [at, item] of (value as unknown[]).entries())
    items.push(await below(run, { ...known, value: item, path: [...path, at] }, field))
  return items
}

type Below = Pick<FieldType, 'kind' | 'of'> & Pick<Place, 'value' | 'path'>

function below(run: Run, { kind, of = '', value, path }: Below, field: Field): Promise<unknown> {
  const declared = kind === 'connection' ? `${of}Connection` : of
  const typed = declared in run.schema.abstracts ? (value as Typed) : { type: declared, value }
  return selectAll(run, { ...typed, path }, field.selections)
}

const types: Readonly<Record<number, FailureType>> = { 401: 'FORBIDDEN', 403: 'FORBIDDEN', 404: 'NOT_FOUND' }

/** The error for what a resolver threw; a Problem of REST has the same words here. */
function describe(error: unknown): GraphqlError {
  if (error instanceof GraphqlFailure) return { type: error.type, message: error.message }
  if (error instanceof Problem)
    return { type: types[error.reply.status] ?? 'UNPROCESSABLE', message: error.message }
  throw error
}
