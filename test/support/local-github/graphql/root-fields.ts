import type { Document, Operation, Selection } from './ast.ts'
import { parse } from './parser.ts'

/** What a GraphQL request carries. */
export interface GraphqlRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
}

/** The request in a body; `undefined` when it is none. */
export function findRequest(body: Uint8Array): GraphqlRequest | undefined {
  try {
    const value = JSON.parse(Buffer.from(body).toString()) as Record<string, unknown>
    const { query, variables, operationName } = value
    if (typeof query !== 'string') return undefined
    return {
      query,
      variables: (variables ?? {}) as Record<string, unknown>,
      operationName: typeof operationName === 'string' ? operationName : undefined,
    }
  } catch {
    return undefined
  }
}

/** The operation that is meant: the one that is named, or the only one. */
export function findOperation({ operations }: Document, name: string | undefined): Operation | undefined {
  return name === undefined ? operations[0] : operations.find(operation => operation.name === name)
}

export interface Summary {
  /** The names of the fields at the root, one for each alias. */
  readonly rootFields: readonly string[]
  readonly mutates: boolean
}

/** What a request is about, before it is run; nothing when it cannot be read. */
export function summarise(body: Uint8Array): Summary {
  const request = findRequest(body)
  try {
    const document = parse(request?.query ?? '{}')
    const operation = findOperation(document, request?.operationName)
    return {
      rootFields: names(document, operation?.selections ?? []),
      mutates: operation?.type === 'mutation',
    }
  } catch {
    return { rootFields: [], mutates: false }
  }
}

function names(document: Document, selections: readonly Selection[]): string[] {
  return selections.flatMap(selection => {
    if (selection.kind === 'field') return [selection.name]
    if (selection.kind === 'inline') return names(document, selection.selections)
    return names(document, document.fragments.get(selection.fragment)?.selections ?? [])
  })
}
