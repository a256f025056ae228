import { record } from '../forge/events.ts'
import { findCommit } from '../git/refs.ts'
import type { TreeEntry } from '../git/tree.ts'
import { findEntry, listTree, readBlob } from '../git/tree.ts'
import { optionalObject, text } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { noContent, ok } from '../http/reply.ts'
import { accountId, nodeId } from '../world/ids.ts'
import type { View } from '../world/repository.ts'
import type { Dispatch } from '../world/state.ts'
import { apiUrl, webUrl } from '../world/world.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'

const folder = '.github/workflows'

/** Workflows, and the two events that start them on request. */
export const dispatchRoutes: readonly Route[] = [
  repositoryRoute('POST /dispatches', 'contents:write', call => {
    const payload = optionalObject(call.body, 'client_payload') ?? {}
    // docs: the payload has at most ten properties at its top.
    if (Object.keys(payload).length > 10)
      throw problem(422, 'Invalid request.\n\nNo more than 10 properties are allowed; client_payload')
    note(call, {
      event: 'repository_dispatch',
      name: text(call.body, 'event_type'),
      ref: call.view.state.defaultBranch,
      payload,
    })
    return noContent
  }),

  repositoryRoute('GET /actions/workflows', 'actions:read', async call => {
    const files = await workflowFiles(call.view)
    return ok({ total_count: files.length, workflows: files.map(file => render(call, file)) })
  }),

  repositoryRoute('GET /actions/workflows/{id}', 'actions:read', async call =>
    ok(render(call, await workflowNamed(call))),
  ),

  repositoryRoute('POST /actions/workflows/{id}/dispatches', 'actions:write', async call => {
    const { view, body } = call
    const file = await workflowNamed(call)
    const ref = text(body, 'ref')
    const commit = await findCommit(view, ref.replace(/^refs\//, ''))
    if (commit === undefined) throw problem(422, `No ref found for: ${ref}`)
    const there = await findEntry(view.path, commit, `${folder}/${file.path}`)
    const source = there ? (await readBlob(view.path, there.oid)).toString() : ''
    if (!source.includes('workflow_dispatch'))
      throw problem(422, "Workflow does not have 'workflow_dispatch' trigger")
    note(call, {
      event: 'workflow_dispatch',
      name: file.path,
      ref,
      payload: optionalObject(body, 'inputs') ?? {},
    })
    return noContent
  }),
]

function note(
  { world, view, actor }: Pick<RepositoryCall, 'world' | 'view' | 'actor'>,
  dispatch: Omit<Dispatch, 'actor'>,
): void {
  view.state.dispatches.push({ ...dispatch, actor: actor.login })
  record(world, view.state, {
    token: actor,
    happening: { type: dispatch.event, action: dispatch.name, ref: dispatch.ref },
  })
}

/** Only what is on the default branch can be started. */
async function workflowFiles(view: View): Promise<TreeEntry[]> {
  const commit = await findCommit(view, view.state.defaultBranch)
  const entry = commit === undefined ? undefined : await findEntry(view.path, commit, folder)
  if (!entry) return []
  return (await listTree(view, entry.oid)).filter(({ path }) => /\.ya?ml$/.test(path))
}

/** By file name or by number. */
async function workflowNamed({
  view,
  params,
}: Pick<RepositoryCall<'{id}'>, 'view' | 'params'>): Promise<TreeEntry> {
  const files = await workflowFiles(view)
  const found = files.find(({ path }) => path === params.id || String(accountId(path)) === params.id)
  if (!found) throw notFound()
  return found
}

function render({ world, view }: Pick<RepositoryCall, 'world' | 'view'>, { path }: TreeEntry): unknown {
  const { state } = view
  const id = accountId(path)
  return {
    id,
    node_id: nodeId('W', id),
    name: path,
    path: `${folder}/${path}`,
    state: 'active',
    created_at: state.createdAt,
    updated_at: state.updatedAt,
    url: apiUrl(world, state, `/actions/workflows/${id}`),
    html_url: webUrl(world, state, `/blob/${state.defaultBranch}/${folder}/${path}`),
    badge_url: webUrl(world, state, `/workflows/${path}/badge.svg`),
  }
}
