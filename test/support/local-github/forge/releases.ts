import { findCommit, moveRef, zeroOid } from '../git/refs.ts'
import { problem, validationFailed } from '../http/problem.ts'
import type { Asset, Release } from '../world/release.ts'
import type { Repository } from '../world/repository.ts'
import { viewOf } from '../world/repository.ts'
import type { RepositoryState } from '../world/state.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'
import { record } from './events.ts'

/** Makes a release public: its tag comes into being, and from now on it may be the latest one. */
export async function publishRelease(
  world: World,
  repository: Repository,
  { release, token }: { readonly release: Release; readonly token: Token },
): Promise<void> {
  const { state } = repository
  await assureTag(world, repository, { release, token })
  release.isDraft = false
  release.isImmutable = state.settings.immutableReleases
  release.publishedAt = now(world)
  for (const action of ['published', 'released'])
    record(world, state, { token, happening: { type: 'release', action, ref: `refs/tags/${release.tag}` } })
}

async function assureTag(
  world: World,
  repository: Repository,
  { release, token }: { readonly release: Release; readonly token: Token },
): Promise<void> {
  const view = viewOf(repository, world.clock.now())
  const ref = `refs/tags/${release.tag}`
  if (await view.refs.find(ref)) return
  const commit = await findCommit(view, release.target)
  if (commit === undefined)
    throw validationFailed({ resource: 'Release', field: 'target_commitish', code: 'invalid' })
  await moveRef(repository.path, ref, { from: zeroOid, to: commit })
  record(world, repository.state, { token, happening: { type: 'create', ref } })
}

/** The release that `latest` means: the one that was made it, or the newest that is neither draft nor pre-release. */
export function findLatestRelease({ releases, latestReleaseId }: RepositoryState): Release | undefined {
  const eligible = releases.filter(release => !release.isDraft && !release.isPrerelease)
  const chosen = eligible.find(release => release.id === latestReleaseId)
  return chosen ?? byDate(eligible)[0]
}

/** Releases in the order in which GitHub lists them: the newest first. */
export function byDate(releases: readonly Release[]): Release[] {
  return [...releases].sort((left, right) => compare(right, left))
}

function compare(left: Release, right: Release): number {
  if (left.createdAt !== right.createdAt) return left.createdAt < right.createdAt ? -1 : 1
  return left.id - right.id
}

/** The part of a release's web addresses that names it: a draft has no tag yet. */
export function pathTag({ isDraft, id, tag }: Release): string {
  return isDraft ? `untagged-${id.toString(16).padStart(12, '0')}` : tag
}

export function assertMutable({ isImmutable }: Release, deed: string): void {
  if (isImmutable) throw problem(422, `Cannot ${deed} an immutable release.`)
}

/** Takes an asset and its bytes away. */
export function removeAsset(world: World, release: Release, asset: Asset): void {
  release.assets = release.assets.filter(other => other.id !== asset.id)
  world.assets.delete(asset.id)
}
