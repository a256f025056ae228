import { findLatestRelease } from '../../forge/releases.ts'
import { downloadUrl } from '../../rest/render/release.ts'
import { nodeId } from '../../world/ids.ts'
import type { Asset, Release } from '../../world/release.ts'
import type { View } from '../../world/repository.ts'
import { webUrl } from '../../world/world.ts'
import { pathTag } from '../../forge/releases.ts'
import { fieldsOf } from '../schema.ts'
import { actor } from './actor.ts'
import { commitSource } from './git-object.ts'

export interface ReleaseSource {
  readonly view: View
  readonly release: Release
}

export interface AssetSource extends ReleaseSource {
  readonly asset: Asset
}

export const releaseType = fieldsOf<ReleaseSource>(({ leaf, object, connection }) => ({
  id: leaf(({ release }) => nodeId('RE', release.id)),
  databaseId: leaf(({ release }) => release.id),
  tagName: leaf(({ release }) => release.tag),
  name: leaf(({ release }) => release.name),
  description: leaf(({ release }) => release.body),
  isDraft: leaf(({ release }) => release.isDraft),
  isPrerelease: leaf(({ release }) => release.isPrerelease),
  isLatest: leaf(({ view, release }) => findLatestRelease(view.state)?.id === release.id),
  immutable: leaf(({ release }) => release.isImmutable),
  createdAt: leaf(({ release }) => release.createdAt),
  publishedAt: leaf(({ release }) => release.publishedAt),
  updatedAt: leaf(({ release }) => release.updatedAt),
  url: leaf(({ view, release }, _args, { exchange }) =>
    webUrl(exchange.server.world, view.state, `/releases/tag/${pathTag(release)}`),
  ),
  author: object('User', ({ release }) => ({ login: release.author })),
  tagCommit: object('Commit', async ({ view, release }) => {
    const ref = await view.refs.find(`refs/tags/${release.tag}`)
    return ref && commitSource(view, ref.commit)
  }),
  releaseAssets: connection(
    'ReleaseAsset',
    ({ view, release }, { name }) =>
      release.assets
        .filter(asset => typeof name !== 'string' || asset.name === name)
        .map((asset): AssetSource => ({ view, release, asset })),
    ['name'],
  ),
}))

export const releaseAssetType = fieldsOf<AssetSource>(({ leaf, object }) => ({
  id: leaf(({ asset }) => nodeId('RA', asset.id)),
  name: leaf(({ asset }) => asset.name),
  size: leaf(({ asset }) => asset.size),
  digest: leaf(({ asset }) => asset.digest),
  contentType: leaf(({ asset }) => asset.contentType),
  downloadCount: leaf(({ asset }) => asset.downloads),
  downloadUrl: leaf((source, _args, { exchange }) =>
    downloadUrl(exchange.server.world, source.view.state, source),
  ),
  createdAt: leaf(({ asset }) => asset.createdAt),
  updatedAt: leaf(({ asset }) => asset.updatedAt),
  uploadedBy: object('Actor', ({ asset }) => actor(asset.uploader)),
}))
