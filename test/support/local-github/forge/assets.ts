import { createHash } from 'node:crypto'
import type { Asset, Release } from '../world/release.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'

export interface NewAsset {
  readonly name: string
  readonly bytes: Uint8Array
  readonly label?: string | null
  readonly contentType?: string
  readonly uploader: string
  /** Older assets have none (before June 2025). */
  readonly withoutDigest?: boolean
  /** When it was uploaded, default now. */
  readonly at?: string
}

/** Adds an asset to a release and keeps its bytes. */
export function addAsset(world: World, release: Release, asset: NewAsset): Asset {
  const { bytes } = asset
  const added: Asset = {
    id: world.nextId(),
    name: asset.name,
    label: asset.label ?? null,
    contentType: asset.contentType ?? 'application/octet-stream',
    size: bytes.length,
    digest: asset.withoutDigest ? null : digestOf(bytes),
    state: 'uploaded',
    downloads: 0,
    uploader: asset.uploader,
    createdAt: asset.at ?? now(world),
    updatedAt: asset.at ?? now(world),
  }
  world.assets.set(added.id, bytes)
  release.assets.push(added)
  return added
}

/** As GitHub writes it. */
function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
