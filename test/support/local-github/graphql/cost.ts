import type { Document, Operation, Selection } from './ast.ts'
import type { Variables } from './variables.ts'
import { evaluate } from './variables.ts'

/** What GitHub makes of a query before it runs it. */
export interface Cost {
  /** What it takes off the hourly limit. */
  readonly points: number
  /** How many nodes it could return. */
  readonly nodes: number
}

/** More nodes than this are refused. */
export const nodeLimit = 500_000

/**
 * docs "Rate limits and query limits for the GraphQL API": count the requests that are needed for each connection if every
 * one is as long as its `first` or `last` says, divide by 100 and round; 1 is the least.
 */
export function costOf(document: Document, operation: Operation, variables: Variables): Cost {
  const { requests, nodes } = count(operation.selections, 1, { document, variables })
  return { points: Math.max(1, Math.round(requests / 100)), nodes }
}

interface Sum {
  readonly requests: number
  readonly nodes: number
}

interface Scope {
  readonly document: Document
  readonly variables: Variables
}

/** `parents` is how many nodes the selections are asked for. */
function count(selections: readonly Selection[], parents: number, scope: Scope): Sum {
  const sums = selections.map((selection): Sum => {
    if (selection.kind === 'spread')
      return count(scope.document.fragments.get(selection.fragment)?.selections ?? [], parents, scope)
    if (selection.kind === 'inline') return count(selection.selections, parents, scope)
    const bound = selection.args['first'] ?? selection.args['last']
    if (!bound) return count(selection.selections, parents, scope)
    const nodes = parents * (Number(evaluate(bound, scope.variables)) || 0)
    const within = count(selection.selections, nodes, scope)
    return { requests: parents + within.requests, nodes: nodes + within.nodes }
  })
  return sums.reduce(
    (total, sum) => ({ requests: total.requests + sum.requests, nodes: total.nodes + sum.nodes }),
    { requests: 0, nodes: 0 },
  )
}
