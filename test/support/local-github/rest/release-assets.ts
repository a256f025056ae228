import { addAsset } from '../forge/assets.ts'
import { assertMutable, removeAsset } from '../forge/releases.ts'
import { optionalText } from '../http/body.ts'
import { notFound, problem, validationFailed } from '../http/problem.ts'
import { created, noContent, ok, redirect } from '../http/reply.ts'
import type { Asset, Release } from '../world/release.ts'
import { now } from '../world/world.ts'
import { cdnUrl } from '../web/cdn.ts'
import { page } from './pages.ts'
import { renderAsset } from './render/release.ts'
import { releaseById } from './releases.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'

/** Files of releases. */
export const assetRoutes: readonly Route[] = [
  repositoryRoute('GET /releases/{id}/assets', 'contents:read', call => {
    const release = releaseById(call)
    const { items, headers } = page(call, release.assets)
    return ok(
      items.map(asset => renderAsset(call.world, call.view.state, { release, asset })),
      headers,
    )
  }),

  repositoryRoute('POST /releases/{id}/assets', 'contents:write', call => {
    const { world, view, query, exchange, actor } = call
    const release = releaseById(call)
    const name = safeName(query.get('name') ?? '')
    assertMutable(release, 'upload assets to')
    if (name === '') throw problem(400, 'Bad request: the name of the asset is missing')
    if (exchange.body.length === 0) throw problem(400, 'Bad Content-Length: the asset is empty')
    if (release.assets.some(asset => asset.name === name))
      throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
    const asset = addAsset(world, release, {
      name,
      bytes: exchange.body,
      label: query.get('label'),
      contentType: exchange.record.headers['content-type'] ?? 'application/octet-stream',
      uploader: actor.login,
    })
    if (exchange.fault?.kind === 'starter asset') {
      // docs: "This may leave an empty asset with a state of starter. It can be safely deleted."
      Object.assign(asset, { state: 'starter', size: 0, digest: null })
      return { status: 502, json: { message: 'Server Error' } }
    }
    return created(renderAsset(world, view.state, { release, asset }))
  }),

  repositoryRoute('GET /releases/assets/{id}', 'contents:read', call => {
    const { release, asset } = assetById(call)
    if (!call.exchange.record.headers['accept']?.includes('application/octet-stream'))
      return ok(renderAsset(call.world, call.view.state, { release, asset }))
    return redirect(302, cdnUrl(call.world, asset))
  }),

  repositoryRoute('PATCH /releases/assets/{id}', 'contents:write', call => {
    const { release, asset } = assetById(call)
    assertMutable(release, 'change assets of')
    asset.name = safeName(optionalText(call.body, 'name') ?? asset.name)
    asset.label = optionalText(call.body, 'label') ?? asset.label
    asset.updatedAt = now(call.world)
    return ok(renderAsset(call.world, call.view.state, { release, asset }))
  }),

  repositoryRoute('DELETE /releases/assets/{id}', 'contents:write', call => {
    const { release, asset } = assetById(call)
    assertMutable(release, 'delete assets of')
    removeAsset(call.world, release, asset)
    return noContent
  }),
]

/** docs: GitHub renames assets with special characters; what is not a letter, digit, `.`, `-`, `_` or `+` becomes a dot. */
function safeName(name: string): string {
  return name.replace(/[^\w.+@-]+/g, '.')
}

function assetById({ view, params }: Pick<RepositoryCall<'{id}'>, 'view' | 'params'>): {
  readonly release: Release
  readonly asset: Asset
} {
  for (const release of view.state.releases)
    for (const asset of release.assets) if (asset.id === Number(params.id)) return { release, asset }
  throw notFound()
}
