import * as v from 'valibot'
import type { Json } from '../../model/json.ts'
import type { IndexEntry } from '../dialect.ts'
import type { SpecfactRelease } from './release.ts'

const text = v.pipe(v.string(), v.nonEmpty())
const sha256Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'want 64 lower-case hex digits'))

/** One published version; a list of them is what lets clients install more than the latest (W20). */
const versionSchema = v.looseObject({
  version: text,
  download_url: text,
  checksum_sha256: sha256Hex,
  tar_sha256: v.optional(sha256Hex),
  core_compatibility: v.optional(text),
})

/** A row of format section 4, with modreg's `versions`, which other clients ignore. */
const rowSchema = v.looseObject({
  id: text,
  latest_version: text,
  download_url: text,
  checksum_sha256: sha256Hex,
  core_compatibility: v.optional(text),
  versions: v.optional(v.array(versionSchema)),
})

export const indexSchema = v.looseObject({ modules: v.array(rowSchema) })

export type IndexRow = v.InferOutput<typeof rowSchema>
export type IndexVersion = v.InferOutput<typeof versionSchema>

/** The keys that modreg writes into a row, in the order of a new row; every other key is kept as it is. */
export function rowFields(
  { release, artifacts }: IndexEntry<SpecfactRelease>,
  before: IndexRow | undefined,
  url: string,
) {
  const { manifest } = release
  const [artifact] = artifacts
  if (artifact === undefined) return {}
  const optional = {
    tier: manifest.tier,
    publisher: manifest.publisher as Json, // read from YAML by its schema: plain maps and texts
    bundle_dependencies: (manifest.bundle_dependencies ?? []) as Json,
    description: manifest.description,
    core_compatibility: manifest.core_compatibility,
  }
  const version = {
    version: release.version,
    download_url: url,
    checksum_sha256: artifact.sha256Hex,
    tar_sha256: artifact.tarSha256Hex,
    ...(manifest.core_compatibility === undefined ? {} : { core_compatibility: manifest.core_compatibility }),
  }
  return {
    id: release.id,
    latest_version: release.version,
    download_url: url,
    checksum_sha256: artifact.sha256Hex,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    versions: [...earlierVersions(before, release.version), version] as Json,
  }
}

/** What was published before: the list if there is one, or else the one version that the row named. */
function earlierVersions(before: IndexRow | undefined, version: string): readonly IndexVersion[] {
  if (before === undefined) return []
  return (before.versions ?? [latestVersion(before)]).filter(each => each.version !== version)
}

/** The version that a row names itself, in the form of `versions`. */
export function latestVersion(row: IndexRow): IndexVersion {
  const { latest_version: version, download_url, checksum_sha256, core_compatibility } = row
  return {
    version,
    download_url,
    checksum_sha256,
    ...(core_compatibility === undefined ? {} : { core_compatibility }),
  }
}
