import type { Arguments, Directive, Operation, Value } from './ast.ts'

export type Variables = Readonly<Record<string, unknown>>

/** The values of an operation's variables: what was sent, or what stands in the document. */
export function settle(operation: Operation, sent: Variables): Variables {
  return Object.fromEntries(
    operation.variables.flatMap(({ name, fallback }) => {
      if (sent[name] !== undefined) return [[name, sent[name]]]
      return fallback ? [[name, evaluate(fallback, {})]] : []
    }),
  )
}

/** The value that is meant; `undefined` for a variable without one. */
export function evaluate(value: Value, variables: Variables): unknown {
  if (value.kind === 'variable') return variables[value.name]
  if (value.kind === 'literal') return value.value
  if (value.kind === 'list') return value.items.map(item => evaluate(item, variables))
  return evaluateAll(value.fields, variables)
}

export function evaluateAll(args: Arguments, variables: Variables): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, evaluate(value, variables)]))
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isWanted(directives: readonly Directive[], variables: Variables): boolean {
  return directives.every(({ name, args }) => {
    const condition = args['if'] && evaluate(args['if'], variables)
    return name === 'skip' ? condition !== true : name !== 'include' || condition === true
  })
}
