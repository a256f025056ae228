import type { RecordedRequest } from './recorded-request.ts'

/**
 * Which requests are meant. A text is a method and a path, `POST /repos/acme/registry/git/refs`, in which `*` stands for
 * any characters; `GRAPHQL createCommitOnBranch` is a GraphQL request with that field at its root.
 */
export type Match = string | ((request: RecordedRequest) => boolean)

export function matches(match: Match, request: RecordedRequest): boolean {
  if (typeof match === 'function') return match(request)
  const [method = '*', path = '*'] = match.split(' ')
  if (method === 'GRAPHQL')
    return request.area === 'graphql' && request.rootFields.some(field => globbed(path, field))
  return globbed(method, request.method) && globbed(path, request.path)
}

function globbed(pattern: string, name: string): boolean {
  const source = pattern.split('*').map(part => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'))
  return new RegExp(`^${source.join('.*')}$`).test(name)
}

/** GraphQL requests with more root fields than this: how batches that are too big for GitHub are made to fail. */
export function batchesAbove(rootFields: number): Match {
  return request => request.rootFields.length > rootFields
}
