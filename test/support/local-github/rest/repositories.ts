import { flag, optionalText } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { ok } from '../http/reply.ts'
import type { Repository } from '../world/repository.ts'
import { fullName } from '../world/repository.ts'
import { isBot } from '../world/token.ts'
import { lastModified } from './conditional.ts'
import { canSee } from './permission.ts'
import { renderFullRepository, renderRepository } from './render/repository.ts'
import { isBotLogin, renderUser } from './render/user.ts'
import type { Call, Route } from './route.ts'
import { repositoryRoute, route } from './route.ts'

/** Repositories, and who the caller is. */
export const repositoryRoutes: readonly Route[] = [
  repositoryRoute('GET ', 'metadata:read', ({ world, view, token }) =>
    ok(renderFullRepository(world, view.state, token), lastModified(view.state.updatedAt)),
  ),

  repositoryRoute('PATCH ', 'administration:write', ({ world, view, body, token }) => {
    const { state } = view
    state.description = optionalText(body, 'description') ?? state.description
    state.settings.allowAutoMerge = flag(body, 'allow_auto_merge') ?? state.settings.allowAutoMerge
    state.settings.deleteBranchOnMerge =
      flag(body, 'delete_branch_on_merge') ?? state.settings.deleteBranchOnMerge
    state.isArchived = flag(body, 'archived') ?? state.isArchived
    return ok(renderFullRepository(world, state, token))
  }),

  route('GET /user', ({ world, token }) => {
    if (!token) throw problem(401, 'Requires authentication')
    // The tokens of Apps, GITHUB_TOKEN among them, stand for no user.
    if (isBot(token)) throw problem(403, 'Resource not accessible by integration')
    const scopes = token.kind === 'classic' ? { 'x-oauth-scopes': classicScopes } : {}
    return ok({ ...renderUser(world, token.login), name: null, email: null, ...noProfile }, scopes)
  }),

  route('GET /users/{login}', ({ world, params: { login } }) => {
    const known =
      isBotLogin(login) || [...world.repositories.values()].some(({ state }) => state.owner === login)
    const signedUp = [...world.tokens.values()].some(token => token.login === login)
    if (!known && !signedUp) throw notFound()
    return ok({ ...renderUser(world, login), name: null, ...noProfile })
  }),

  route('GET /installation/repositories', call => {
    const { token, world } = call
    if (!token || !isBot(token)) throw problem(403, 'You must authenticate with an installation access token')
    const repositories = reachable(call)
    return ok({
      total_count: repositories.length,
      repository_selection: token.repositories === 'all' ? 'all' : 'selected',
      repositories: repositories.map(({ state }) => renderRepository(world, state)),
    })
  }),

  // Only the JSON web token of an App may ask this, and the local GitHub issues none.
  route('GET /app', () => {
    throw problem(401, 'A JSON web token could not be decoded')
  }),

  route('GET /meta', ({ world }) =>
    ok({
      verifiable_password_authentication: false,
      ...(world.policy.enterpriseVersion === undefined
        ? {}
        : { installed_version: world.policy.enterpriseVersion }),
    }),
  ),
]

const classicScopes = 'repo, workflow'

const noProfile = {
  company: null,
  blog: '',
  location: null,
  bio: null,
  public_repos: 0,
  followers: 0,
} as const

function reachable({ world, token }: Call): Repository[] {
  return [...world.repositories.values()].filter(
    ({ state }) =>
      canSee(token, state) &&
      (token?.repositories === 'all' || token?.repositories.includes(fullName(state).toLowerCase())),
  )
}
