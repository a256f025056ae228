import { assertMutable, findLatestRelease, publishRelease, removeAsset } from '../forge/releases.ts'
import { choice, flag, optionalText, text } from '../http/body.ts'
import { notFound, validationFailed } from '../http/problem.ts'
import { created, noContent, ok } from '../http/reply.ts'
import type { Release } from '../world/release.ts'
import type { RepositoryState } from '../world/state.ts'
import { now } from '../world/world.ts'
import { page } from './pages.ts'
import { holds } from './permission.ts'
import { renderRelease, visibleReleases } from './render/release.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'

/** Releases. */
export const releaseRoutes: readonly Route[] = [
  repositoryRoute('GET /releases', 'contents:read', call => {
    const { world, view } = call
    const { items, headers } = page(call, visibleReleases(view.state, seesDrafts(call)))
    return ok(
      items.map(release => renderRelease(world, view.state, release)),
      headers,
    )
  }),

  repositoryRoute('GET /releases/latest', 'contents:read', ({ world, view }) => {
    const release = findLatestRelease(view.state)
    if (!release) throw notFound()
    return ok(renderRelease(world, view.state, release))
  }),

  repositoryRoute('GET /releases/tags/{+tag}', 'contents:read', ({ world, view, params }) => {
    const release = view.state.releases.find(({ tag, isDraft }) => !isDraft && tag === params.tag)
    if (!release) throw notFound()
    return ok(renderRelease(world, view.state, release))
  }),

  repositoryRoute('GET /releases/{id}', 'contents:read', call => {
    const release = releaseById(call)
    if (release.isDraft && !seesDrafts(call)) throw notFound()
    return ok(renderRelease(call.world, call.view.state, release))
  }),

  repositoryRoute('POST /releases', 'contents:write', async call => {
    const { world, repository, view, body, actor } = call
    const { state } = view
    const release: Release = {
      id: world.nextId(),
      tag: text(body, 'tag_name'),
      target: optionalText(body, 'target_commitish') ?? state.defaultBranch,
      name: optionalText(body, 'name') ?? null,
      body: optionalText(body, 'body') ?? null,
      isDraft: true,
      isPrerelease: flag(body, 'prerelease') ?? false,
      isImmutable: false,
      author: actor.login,
      createdAt: now(world),
      publishedAt: null,
      updatedAt: now(world),
      assets: [],
    }
    const draft = flag(body, 'draft') ?? false
    if (!draft) {
      assertFree(state, release)
      await publishRelease(world, repository, { release, token: actor })
      makeLatest(call, release, true)
    }
    state.releases.push(release)
    return created(renderRelease(world, state, release))
  }),

  repositoryRoute('PATCH /releases/{id}', 'contents:write', async call => {
    const { world, repository, view, body, actor } = call
    const release = releaseById(call)
    const tag = optionalText(body, 'tag_name')
    if (tag !== undefined && tag !== release.tag) assertMutable(release, 'change the tag of')
    const publishes = release.isDraft && flag(body, 'draft') === false
    if (publishes) assertFree(view.state, { ...release, tag: tag ?? release.tag })
    Object.assign(release, {
      tag: tag ?? release.tag,
      target: optionalText(body, 'target_commitish') ?? release.target,
      name: optionalText(body, 'name') ?? release.name,
      body: optionalText(body, 'body') ?? release.body,
      isPrerelease: flag(body, 'prerelease') ?? release.isPrerelease,
      updatedAt: now(world),
    })
    if (publishes) await publishRelease(world, repository, { release, token: actor })
    if (!release.isDraft) makeLatest(call, release, publishes)
    return ok(renderRelease(world, view.state, release))
  }),

  repositoryRoute('DELETE /releases/{id}', 'contents:write', call => {
    const { world, view } = call
    const release = releaseById(call)
    for (const asset of release.assets) removeAsset(world, release, asset)
    view.state.releases = view.state.releases.filter(other => other !== release)
    if (release.isImmutable) view.state.burntTags.push(release.tag)
    return noContent
  }),
]

/** Drafts are shown to those who may write. */
function seesDrafts({ token, view }: Pick<RepositoryCall, 'token' | 'view'>): boolean {
  return holds(token, view.state, 'contents:write')
}

/** The release whose number stands in the path. */
export function releaseById({ view, params }: Pick<RepositoryCall<'{id}'>, 'view' | 'params'>): Release {
  const release = view.state.releases.find(({ id }) => id === Number(params.id))
  if (!release) throw notFound()
  return release
}

/** One tag, one published release; the tag of a deleted immutable one is gone for good. */
function assertFree({ releases, burntTags }: RepositoryState, { id, tag }: Release): void {
  const taken = releases.some(other => other.id !== id && !other.isDraft && other.tag === tag)
  if (taken) throw validationFailed({ resource: 'Release', code: 'already_exists', field: 'tag_name' })
  if (burntTags.includes(tag))
    throw validationFailed({
      resource: 'Release',
      code: 'custom',
      field: 'tag_name',
      message: 'tag_name was used by an immutable release',
    })
}

/** docs: `make_latest` is true by default for newly published releases. */
function makeLatest({ body, view }: RepositoryCall, release: Release, isNew: boolean): void {
  const wish = choice(body, 'make_latest', ['true', 'false', 'legacy']) ?? (isNew ? 'true' : undefined)
  if (wish === 'true' && !release.isPrerelease) view.state.latestReleaseId = release.id
}
