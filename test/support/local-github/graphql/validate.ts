import type { Document, Field, Operation, Selection, Value } from './ast.ts'
import type { GraphqlError } from './failure.ts'
import type { FieldType, Schema } from './schema.ts'
import type { Variables } from './variables.ts'

interface Scope {
  readonly schema: Schema
  readonly document: Document
  readonly operation: Operation
}

/** What is wrong with an operation before it is run: such a query gets no data at all. */
export function validate(scope: Scope, variables: Variables): GraphqlError[] {
  const root = scope.operation.type === 'mutation' ? 'Mutation' : 'Query'
  return [
    ...missingVariables(scope.operation, variables),
    ...checkAll(scope, root, scope.operation.selections),
  ]
}

function missingVariables({ variables }: Operation, values: Variables): GraphqlError[] {
  return variables
    .filter(({ name, type }) => type.endsWith('!') && (values[name] === undefined || values[name] === null))
    .map(({ name, type }) => ({ message: `Variable $${name} of type ${type} was provided invalid value` }))
}

function checkAll(scope: Scope, type: string, selections: readonly Selection[]): GraphqlError[] {
  return selections.flatMap(selection => check(scope, type, selection))
}

function check(scope: Scope, type: string, selection: Selection): GraphqlError[] {
  if (selection.kind === 'field') return checkField(scope, type, selection)
  if (selection.kind === 'inline') return checkFragment(scope, selection.on ?? type, selection)
  const fragment = scope.document.fragments.get(selection.fragment)
  if (!fragment)
    return [
      { message: `Fragment ${selection.fragment} was used, but not defined`, locations: [selection.at] },
    ]
  return checkFragment(scope, fragment.on, { ...fragment, at: selection.at })
}

function checkFragment(
  scope: Scope,
  on: string,
  { selections, at }: Pick<Field, 'selections' | 'at'>,
): GraphqlError[] {
  if (!(on in scope.schema.objects))
    return [{ message: `No such type ${on}, so it can't be a fragment condition`, locations: [at] }]
  return checkAll(scope, on, selections)
}

function checkField(scope: Scope, type: string, field: Field): GraphqlError[] {
  if (field.name === '__typename') return []
  const known = scope.schema.objects[type]?.[field.name]
  if (!known) return [undefinedField(type, field)]
  return [...checkArguments(scope, known, field), ...checkBelow(scope, known, field)]
}

function undefinedField(type: string, { name, at }: Field): GraphqlError {
  return {
    message: `Field '${name}' doesn't exist on type '${type}'`,
    locations: [at],
    extensions: { code: 'undefinedField', typeName: type, fieldName: name },
  }
}

function checkArguments({ operation }: Scope, { args }: FieldType, field: Field): GraphqlError[] {
  const unknown = Object.keys(field.args).filter(name => !args.includes(name))
  const declared = operation.variables.map(({ name }) => name)
  const undeclared = Object.values(field.args)
    .flatMap(variablesIn)
    .filter(name => !declared.includes(name))
  return [
    ...unknown.map(name => ({
      message: `Field '${field.name}' doesn't accept argument '${name}'`,
      locations: [field.at],
      extensions: { code: 'argumentNotAccepted', name: field.name, argumentName: name },
    })),
    ...undeclared.map(name => ({
      message: `Variable $${name} is used by ${operation.name ?? 'anonymous operation'} but not declared`,
      locations: [field.at],
    })),
  ]
}

function variablesIn(value: Value): string[] {
  if (value.kind === 'variable') return [value.name]
  if (value.kind === 'list') return value.items.flatMap(variablesIn)
  return value.kind === 'object' ? Object.values(value.fields).flatMap(variablesIn) : []
}

function checkBelow(scope: Scope, { kind, of }: FieldType, field: Field): GraphqlError[] {
  const type = kind === 'connection' ? `${of ?? ''}Connection` : of
  if (type === undefined) return field.selections.length > 0 ? [selectsNothing(field)] : []
  if (field.selections.length === 0) return [needsSelections(field, type)]
  return checkAll(scope, type, field.selections)
}

function selectsNothing({ name, at }: Field): GraphqlError {
  return {
    message: `Selections can't be made on scalars (field '${name}' returns a scalar)`,
    locations: [at],
  }
}

function needsSelections({ name, at }: Field, type: string): GraphqlError {
  const message = `Field must have selections (field '${name}' returns ${type} but has no selections. Did you mean '${name} { ... }'?)`
  return { message, locations: [at] }
}
