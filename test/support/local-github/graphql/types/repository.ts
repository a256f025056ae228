import { findPull } from '../../forge/pulls.ts'
import { findLatestRelease } from '../../forge/releases.ts'
import type { Ref } from '../../git/refs.ts'
import { findCommit } from '../../git/refs.ts'
import { findEntry } from '../../git/tree.ts'
import { holds } from '../../rest/permission.ts'
import { visibleReleases } from '../../rest/render/release.ts'
import { nodeId } from '../../world/ids.ts'
import type { View } from '../../world/repository.ts'
import { fullName } from '../../world/repository.ts'
import type { RepositoryState } from '../../world/state.ts'
import type { Token } from '../../world/token.ts'
import { webUrl } from '../../world/world.ts'
import { GraphqlFailure } from '../failure.ts'
import type { Args, Typed } from '../schema.ts'
import { fieldsOf } from '../schema.ts'
import { actor } from './actor.ts'
import { gitObject } from './git-object.ts'
import { selectPulls } from './pull-request.ts'

export const repositoryType = fieldsOf<View>(({ leaf, object, connection }) => ({
  id: leaf(({ state }) => nodeId('R', state.id)),
  databaseId: leaf(({ state }) => state.id),
  name: leaf(({ state }) => state.name),
  nameWithOwner: leaf(({ state }) => fullName(state)),
  owner: object('RepositoryOwner', ({ state }) => ({ ...actor(state.owner), type: 'User' })),
  description: leaf(({ state }) => state.description),
  url: leaf(({ state }, _args, { exchange }) => webUrl(exchange.server.world, state)),
  isPrivate: leaf(({ state }) => state.isPrivate),
  isArchived: leaf(({ state }) => state.isArchived),
  isFork: leaf(({ state }) => state.forkOf !== undefined),
  createdAt: leaf(({ state }) => state.createdAt),
  updatedAt: leaf(({ state }) => state.updatedAt),
  pushedAt: leaf(({ state }) => state.pushedAt),
  autoMergeAllowed: leaf(({ state }) => state.settings.allowAutoMerge),
  viewerPermission: leaf(({ state }, _args, { token }) => permissionOf(state, token)),
  latestRelease: object('Release', view => sourceOf(view, findLatestRelease(view.state))),
  release: object(
    'Release',
    (view, { tagName }) =>
      sourceOf(
        view,
        view.state.releases.find(({ tag, isDraft }) => tag === tagName && !isDraft),
      ),
    ['tagName'],
  ),
  releases: connection(
    'Release',
    (view, args, { token }) => {
      const found = visibleReleases(view.state, holds(token, view.state, 'contents:write'))
      return (ascending(args) ? found.reverse() : found).map(release => ({ view, release }))
    },
    ['orderBy'],
  ),
  defaultBranchRef: object('Ref', async view => refSource(view, `refs/heads/${view.state.defaultBranch}`)),
  ref: object('Ref', (view, args) => refSource(view, qualified(text(args, 'qualifiedName'))), [
    'qualifiedName',
  ]),
  refs: connection('Ref', listRefs, ['refPrefix', 'query', 'orderBy', 'direction']),
  object: object('GitObject', (view, args) => findObject(view, args), ['expression', 'oid']),
  pullRequest: object(
    'PullRequest',
    (view, { number }) => {
      const issue = findPull(view, Number(number))
      if (!issue)
        throw new GraphqlFailure(
          'NOT_FOUND',
          `Could not resolve to a PullRequest with the number of ${String(number)}.`,
        )
      return { view, issue }
    },
    ['number'],
  ),
  pullRequests: connection(
    'PullRequest',
    (view, args) => {
      const found = selectPulls(view, args)
      // Without an order the oldest come first.
      return args['orderBy'] === undefined || ascending(args) ? found : found.reverse()
    },
    ['states', 'labels', 'headRefName', 'baseRefName', 'orderBy'],
  ),
}))

function sourceOf(view: View, release: RepositoryState['releases'][number] | undefined): unknown {
  return release && { view, release }
}

function permissionOf(state: RepositoryState, token: Token): string {
  if (holds(token, state, 'administration:write')) return 'ADMIN'
  return holds(token, state, 'contents:write') ? 'WRITE' : 'READ'
}

function ascending(args: Args): boolean {
  const order = args['orderBy'] as { readonly direction?: string } | undefined
  return order?.direction === 'ASC'
}

function text(args: Args, name: string): string {
  const value = args[name]
  return typeof value === 'string' ? value : ''
}

/** A branch may be named without its prefix. */
function qualified(name: string): string {
  return name.startsWith('refs/') ? name : `refs/heads/${name}`
}

interface RefSource {
  readonly view: View
  readonly ref: Ref
}

async function refSource(view: View, name: string): Promise<RefSource | undefined> {
  const ref = await view.refs.find(name)
  return ref && { view, ref }
}

async function listRefs(view: View, args: Args): Promise<RefSource[]> {
  const prefix = text(args, 'refPrefix')
  const query = text(args, 'query')
  const refs = (await view.refs.list(prefix)).filter(({ name }) => name.slice(prefix.length).includes(query))
  const order = args['orderBy'] as { readonly direction?: string } | undefined
  const descending = (order?.direction ?? args['direction']) === 'DESC'
  return (descending ? [...refs].reverse() : refs).map(ref => ({ view, ref }))
}

/** `expression` as git reads it: `main`, `main:path/of/file`, or an object id. */
async function findObject(view: View, args: Args): Promise<Typed | undefined> {
  const [name = '', path] = (text(args, 'expression') || text(args, 'oid')).split(/:(.*)/s)
  const commit = await findCommit(view, name === 'HEAD' ? view.state.defaultBranch : name)
  if (path === undefined) return gitObject(view, commit ?? name)
  const entry = commit === undefined ? undefined : await findEntry(view.path, commit, path)
  return entry && gitObject(view, entry.oid)
}
