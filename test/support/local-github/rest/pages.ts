import type { Call } from './route.ts'

/** One page of a list, and the header that leads to the others. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** Cuts the page out that `per_page` (30, at most 100) and `page` ask for. */
export function page<T>(call: Pick<Call, 'query' | 'exchange' | 'world'>, items: readonly T[]): Page<T> {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30))
  const at = Math.max(1, Number(call.query.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const links = [
    ...(at > 1 ? [link(call, at - 1, 'prev')] : []),
    ...(at < last ? [link(call, at + 1, 'next'), link(call, last, 'last')] : []),
    ...(at > 1 ? [link(call, 1, 'first')] : []),
  ]
  return {
    items: items.slice((at - 1) * size, at * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}

function link(call: Pick<Call, 'query' | 'exchange' | 'world'>, at: number, relation: string): string {
  const query = new URLSearchParams(call.query)
  query.set('page', String(at))
  return `<${call.world.url}/api/v3${call.exchange.record.path}?${query.toString()}>; rel="${relation}"`
}
