import { changeRef } from '../forge/change-ref.ts'
import { isAncestor } from '../git/history.ts'
import type { Ref } from '../git/refs.ts'
import { isRefName } from '../git/refs.ts'
import { findType } from '../git/tree.ts'
import { flag, text } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { created, noContent, ok } from '../http/reply.ts'
import { nodeId } from '../world/ids.ts'
import type { RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { apiUrl } from '../world/world.ts'
import { page } from './pages.ts'
import { assertDone } from './refused.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { RefShape } from './shapes.ts'

/** Refs: branches and tags by their full names. */
export const refRoutes: readonly Route[] = [
  repositoryRoute('GET /git/ref/{+ref}', 'contents:read', async ({ world, view, params }) => {
    const ref = await view.refs.find(`refs/${params.ref}`)
    if (!ref) throw notFound()
    return ok(render(world, view.state, ref))
  }),

  repositoryRoute('GET /git/matching-refs/{+ref}', 'contents:read', async call => {
    const refs = await call.view.refs.list(`refs/${call.params.ref}`)
    const { items, headers } = page(
      call,
      refs.map(ref => render(call.world, call.view.state, ref)),
    )
    return ok(items, headers)
  }),

  repositoryRoute('POST /git/refs', 'contents:write', async call => {
    const { world, repository, view, body, actor } = call
    const [ref, sha] = [text(body, 'ref'), text(body, 'sha')]
    if (!/^refs\/[^/]+\/./.test(ref) || !(await isRefName(view.path, ref)))
      throw problem(422, `${ref} is not a valid ref name.`)
    await assertObject(call, sha)
    if (await view.refs.find(ref)) throw problem(422, 'Reference already exists')
    const update = { ref, before: undefined, after: sha }
    const outcome = await changeRef(world, repository, { update, token: actor, by: 'api' })
    if (outcome.result === 'raced') throw problem(422, 'Reference already exists')
    assertDone(outcome, 422)
    return created(await rendered(call, ref))
  }),

  repositoryRoute('PATCH /git/refs/{+ref}', 'contents:write', async call => {
    const { world, repository, view, body, actor, params } = call
    const [ref, sha] = [`refs/${params.ref}`, text(body, 'sha')]
    const before = (await view.refs.find(ref))?.oid
    if (before === undefined) throw problem(422, 'Reference does not exist')
    await assertObject(call, sha)
    if (flag(body, 'force') !== true && !(await isAncestor(view, before, sha)))
      throw problem(422, 'Update is not a fast forward')
    const update = { ref, before, after: sha }
    assertDone(await changeRef(world, repository, { update, token: actor, by: 'api' }), 422)
    return ok(await rendered(call, ref))
  }),

  repositoryRoute(
    'DELETE /git/refs/{+ref}',
    'contents:write',
    async ({ world, repository, view, params, actor }) => {
      const ref = `refs/${params.ref}`
      const before = (await view.refs.find(ref))?.oid
      if (before === undefined) throw problem(422, 'Reference does not exist')
      const update = { ref, before, after: undefined }
      assertDone(await changeRef(world, repository, { update, token: actor, by: 'api' }), 422)
      return noContent
    },
  ),
]

async function assertObject({ view }: Pick<RepositoryCall, 'view'>, sha: string): Promise<void> {
  if (!/^[0-9a-f]{40}$/.test(sha))
    throw problem(422, 'The sha parameter must be exactly 40 characters and contain only [0-9a-f].')
  if ((await findType(view, sha)) === undefined) throw problem(422, 'Object does not exist')
}

async function rendered(
  { world, view }: Pick<RepositoryCall, 'world' | 'view'>,
  name: string,
): Promise<RefShape> {
  const ref = await view.refs.find(name)
  if (!ref) throw notFound()
  return render(world, view.state, ref)
}

function render(world: World, state: RepositoryState, { name, oid, type }: Ref): RefShape {
  return {
    ref: name,
    node_id: nodeId('REF', `${state.id}:${name}`),
    url: apiUrl(world, state, `/git/${name}`),
    object: { sha: oid, type, url: apiUrl(world, state, `/git/${type}s/${oid}`) },
  }
}
