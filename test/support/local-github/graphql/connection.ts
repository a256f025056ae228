import { GraphqlFailure } from './failure.ts'
import type { Args, ObjectType } from './schema.ts'
import { fieldsOf } from './schema.ts'

/** One page of a list, in the form of the Relay specification. */
export interface Connection {
  readonly nodes: readonly unknown[]
  readonly edges: readonly Edge[]
  readonly totalCount: number
  readonly pageInfo: PageInfo
}

interface Edge {
  readonly node: unknown
  readonly cursor: string
}

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

const most = 100

/** Cuts out the page that is asked for. Like GitHub it insists on a bound of at most 100. */
export function connect(items: readonly unknown[], args: Args, field: string): Connection {
  const [first, last] = [bound(args, 'first', field), bound(args, 'last', field)]
  if (first === undefined && last === undefined)
    throw new GraphqlFailure(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    )
  const after = offset(args['after']) + 1
  const before =
    args['before'] === undefined || args['before'] === null ? items.length : offset(args['before'])
  const to = first === undefined ? before : Math.min(before, after + first)
  const from = last === undefined ? after : Math.max(after, to - last)
  const edges = items.slice(from, to).map((node, at) => ({ node, cursor: cursor(from + at) }))
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: to < items.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function bound(args: Args, name: 'first' | 'last', field: string): number | undefined {
  const value = args[name]
  if (value === undefined || value === null) return undefined
  const count = Number(value)
  if (count > most)
    throw new GraphqlFailure(
      'EXCESSIVE_PAGINATION',
      `Requesting ${count} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${most} records.`,
    )
  return count
}

function cursor(at: number): string {
  return Buffer.from(`cursor:v2:${at}`).toString('base64')
}

/** Where a cursor points; before everything when there is none. */
function offset(value: unknown): number {
  if (typeof value !== 'string' || value === '') return -1
  const [, at] = /^cursor:v2:(\d+)$/.exec(Buffer.from(value, 'base64').toString()) ?? []
  if (at === undefined)
    throw new GraphqlFailure('UNPROCESSABLE', `\`${value}\` does not appear to be a valid cursor.`)
  return Number(at)
}

/** The type of a page over nodes of some type, and that of its edges. */
export function connectionTypes(node: string): Record<string, ObjectType> {
  return {
    [`${node}Connection`]: fieldsOf<Connection>(({ leaf, list, object }) => ({
      nodes: list(node, page => page.nodes),
      edges: list(`${node}Edge`, page => page.edges),
      totalCount: leaf(page => page.totalCount),
      pageInfo: object('PageInfo', page => page.pageInfo),
    })),
    [`${node}Edge`]: fieldsOf<Edge>(({ leaf, object }) => ({
      node: object(node, edge => edge.node),
      cursor: leaf(edge => edge.cursor),
    })),
  }
}

export const pageInfoType = fieldsOf<PageInfo>(({ leaf }) => ({
  hasNextPage: leaf(info => info.hasNextPage),
  hasPreviousPage: leaf(info => info.hasPreviousPage),
  startCursor: leaf(info => info.startCursor),
  endCursor: leaf(info => info.endCursor),
}))
