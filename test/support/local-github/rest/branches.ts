import { readCommit } from '../git/commit.ts'
import { problem } from '../http/problem.ts'
import { ok } from '../http/reply.ts'
import { findProtection } from '../rules/protection-violations.ts'
import { rulesetsFor } from '../rules/ruleset-violations.ts'
import type { RepositoryState } from '../world/state.ts'
import { apiUrl, webUrl } from '../world/world.ts'
import { page } from './pages.ts'
import { holds } from './permission.ts'
import { renderCommit } from './render/commit.ts'
import {
  renderBranchRules,
  renderProtection,
  renderProtectionSummary,
  renderRuleset,
} from './render/protection.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { BranchShape, ShortBranchShape } from './shapes.ts'

/** Branches and what protects them. */
export const branchRoutes: readonly Route[] = [
  repositoryRoute('GET /branches', 'contents:read', async call => {
    const { view, query } = call
    const refs = await view.refs.list('refs/heads/')
    const branches = refs.map((ref): ShortBranchShape => {
      const name = ref.name.slice('refs/heads/'.length)
      const commit = { sha: ref.oid, url: apiUrl(call.world, view.state, `/commits/${ref.oid}`) }
      return { name, commit, protected: isProtected(view.state, name) }
    })
    const wanted = query.get('protected')
    const { items, headers } = page(
      call,
      branches.filter(branch => wanted === null || String(branch.protected) === wanted),
    )
    return ok(items, headers)
  }),

  repositoryRoute('GET /branches/{branch}/protection', 'administration:read', async call => {
    const { world, view, params } = call
    await assertBranch(call)
    const protection = findProtection(view.state, params.branch)
    if (!protection) throw problem(404, 'Branch not protected')
    return ok(renderProtection(world, view.state, protection))
  }),

  repositoryRoute('GET /branches/{+branch}', 'contents:read', async call => {
    const { world, view, params } = call
    const { state } = view
    const commit = await readCommit(view, await assertBranch(call))
    const path = `/branches/${encodeURIComponent(params.branch)}`
    const branch: BranchShape = {
      name: params.branch,
      commit: renderCommit(world, state, commit),
      _links: { self: apiUrl(world, state, path), html: webUrl(world, state, `/tree/${params.branch}`) },
      protected: isProtected(state, params.branch),
      protection: renderProtectionSummary(findProtection(state, params.branch)),
      protection_url: apiUrl(world, state, `${path}/protection`),
    }
    return ok(branch)
  }),

  repositoryRoute('GET /rules/branches/{+branch}', 'metadata:read', call => {
    const { items, headers } = page(call, renderBranchRules(call.view.state, call.params.branch))
    return ok(items, headers)
  }),

  repositoryRoute('GET /rulesets', 'metadata:read', call => {
    const { world, view } = call
    // The list says which rulesets there are, not what they hold.
    const rulesets = view.state.rulesets.map(ruleset => ({
      ...renderRuleset(world, view.state, { ruleset, admin: false }),
      conditions: undefined,
      rules: undefined,
    }))
    const { items, headers } = page(call, rulesets)
    return ok(items, headers)
  }),

  repositoryRoute('GET /rulesets/{id}', 'metadata:read', ({ world, view, params, token }) => {
    const ruleset = view.state.rulesets.find(({ id }) => id === Number(params.id))
    if (!ruleset) throw problem(404, 'Not Found')
    const admin = holds(token, view.state, 'administration:write')
    return ok(renderRuleset(world, view.state, { ruleset, admin }))
  }),
]

function isProtected(state: RepositoryState, branch: string): boolean {
  return findProtection(state, branch) !== undefined || rulesetsFor(state, `refs/heads/${branch}`).length > 0
}

async function assertBranch({
  view,
  params,
}: Pick<RepositoryCall<'{branch}'>, 'view' | 'params'>): Promise<string> {
  const ref = await view.refs.find(`refs/heads/${params.branch}`)
  if (!ref) throw problem(404, 'Branch not found')
  return ref.oid
}
