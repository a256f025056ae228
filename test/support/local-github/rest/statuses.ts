import { findCommit } from '../git/refs.ts'
import { findType } from '../git/tree.ts'
import { choice, optionalText } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { created, ok } from '../http/reply.ts'
import type { CommitStatus } from '../world/check.ts'
import { nodeId } from '../world/ids.ts'
import type { RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { apiUrl, now } from '../world/world.ts'
import { page } from './pages.ts'
import { renderRepository } from './render/repository.ts'
import { renderUser } from './render/user.ts'
import type { Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { CombinedStatusShape, StatusShape } from './shapes.ts'

/** Commit statuses. */
export const statusRoutes: readonly Route[] = [
  repositoryRoute('POST /statuses/{sha}', 'statuses:write', async ({ world, view, params, body, actor }) => {
    if ((await findType(view, params.sha)) !== 'commit')
      throw problem(422, `No commit found for SHA: ${params.sha}`)
    const state = choice(body, 'state', ['error', 'failure', 'pending', 'success'])
    if (state === undefined) throw problem(422, `Invalid request.\n\n"state" wasn't supplied.`)
    const status: CommitStatus = {
      id: world.nextId(),
      oid: params.sha,
      state,
      context: optionalText(body, 'context') ?? 'default',
      description: optionalText(body, 'description') ?? null,
      targetUrl: optionalText(body, 'target_url') ?? null,
      author: actor.login,
      createdAt: now(world),
    }
    view.state.statuses.push(status)
    return created(render(world, view.state, status))
  }),

  repositoryRoute('GET /commits/{+ref}/statuses', 'statuses:read', async call => {
    const oid = await findCommit(call.view, call.params.ref)
    if (oid === undefined) throw notFound()
    const { items, headers } = page(call, of(call.view.state, oid))
    return ok(
      items.map(status => render(call.world, call.view.state, status)),
      headers,
    )
  }),

  repositoryRoute('GET /commits/{+ref}/status', 'statuses:read', async ({ world, view, params }) => {
    const oid = await findCommit(view, params.ref)
    if (oid === undefined) throw notFound()
    const contexts = new Map(
      of(view.state, oid)
        .reverse()
        .map(status => [status.context, status]),
    )
    const statuses = [...contexts.values()]
    const combined: CombinedStatusShape = {
      state: combine(statuses),
      statuses: statuses.map(status => render(world, view.state, status)),
      sha: oid,
      total_count: statuses.length,
      repository: { ...renderRepository(world, view.state), license: null },
      commit_url: apiUrl(world, view.state, `/commits/${oid}`),
      url: apiUrl(world, view.state, `/commits/${oid}/status`),
    }
    return ok(combined)
  }),
]

/** The statuses of a commit, newest first. */
function of({ statuses }: RepositoryState, oid: string): CommitStatus[] {
  return statuses.filter(status => status.oid === oid).reverse()
}

/** docs: failure if any failed, pending if there is none or one is pending, else success. */
function combine(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure'
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success'
}

function render(world: World, state: RepositoryState, status: CommitStatus): StatusShape {
  return {
    id: status.id,
    node_id: nodeId('SC', status.id),
    url: apiUrl(world, state, `/statuses/${status.oid}`),
    avatar_url: null,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: renderUser(world, status.author),
  }
}
