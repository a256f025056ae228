import { byDate, pathTag } from '../../forge/releases.ts'
import { nodeId } from '../../world/ids.ts'
import type { Asset, Release } from '../../world/release.ts'
import { fullName } from '../../world/repository.ts'
import type { RepositoryState } from '../../world/state.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, webUrl } from '../../world/world.ts'
import type { AssetShape, ReleaseShape } from '../shapes.ts'
import { renderUser } from './user.ts'

/** A release with its assets. */
export function renderRelease(world: World, state: RepositoryState, release: Release): ReleaseShape {
  const url = apiUrl(world, state, `/releases/${release.id}`)
  return {
    id: release.id,
    node_id: nodeId('RE', release.id),
    url,
    assets_url: `${url}/assets`,
    // Uploads have a host of their own on github.com and a path of their own on Enterprise servers.
    upload_url: `${world.url}/api/uploads/repos/${fullName(state)}/releases/${release.id}/assets{?name,label}`,
    html_url: webUrl(world, state, `/releases/tag/${pathTag(release)}`),
    tarball_url: release.isDraft ? null : apiUrl(world, state, `/tarball/${release.tag}`),
    zipball_url: release.isDraft ? null : apiUrl(world, state, `/zipball/${release.tag}`),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.isDraft,
    prerelease: release.isPrerelease,
    immutable: release.isImmutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    updated_at: release.updatedAt,
    author: renderUser(world, release.author),
    assets: release.assets.map(asset => renderAsset(world, state, { release, asset })),
  }
}

/** One asset. GitHub's own description does not know the state `starter`, but its documentation does. */
export function renderAsset(
  world: World,
  state: RepositoryState,
  { release, asset }: { readonly release: Release; readonly asset: Asset },
): AssetShape {
  return {
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    url: apiUrl(world, state, `/releases/assets/${asset.id}`),
    browser_download_url: downloadUrl(world, state, { release, asset }),
    name: asset.name,
    label: asset.label,
    state: asset.state as AssetShape['state'],
    content_type: asset.contentType,
    size: asset.size,
    digest: asset.digest,
    download_count: asset.downloads,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    uploader: renderUser(world, asset.uploader),
  }
}

/** Where browsers, and everybody without a token, download an asset. */
export function downloadUrl(
  world: World,
  state: RepositoryState,
  { release, asset }: { readonly release: Release; readonly asset: Asset },
): string {
  const tag = pathTag(release).split('/').map(encodeURIComponent).join('/')
  return webUrl(world, state, `/releases/download/${tag}/${encodeURIComponent(asset.name)}`)
}

/** The releases that a caller may see, newest first. */
export function visibleReleases(state: RepositoryState, seesDrafts: boolean): Release[] {
  return byDate(state.releases).filter(release => seesDrafts || !release.isDraft)
}
