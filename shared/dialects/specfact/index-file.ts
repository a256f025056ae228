import type { IndexEntry, IndexFile, Registry } from '../dialect.ts'
import { finding, hasErrors, type Finding } from '../../model/finding.ts'
import type { Json } from '../../model/json.ts'
import type { Artifact, PublishedRelease } from '../../model/release.ts'
import type { RepoPath } from '../../model/repo-path.ts'
import type { Change } from '../../text/change.ts'
import type { Document } from '../../text/document.ts'
import { editJson } from '../../text/json-edit.ts'
import { pythonLayout, renderJson } from '../../text/json-render.ts'
import { readJson } from '../../text/json.ts'
import { checkShape } from '../../text/shape.ts'
import { quoted } from '../../text/shown.ts'
import { indexSchema, latestVersion, rowFields, type IndexRow, type IndexVersion } from './index-row.ts'
import { archivePath } from './packing.ts'
import { pythonDump } from './python-dump.ts'
import type { SpecfactRelease } from './release.ts'

/** `registry/index.json` (format section 4). */
export const index: IndexFile<SpecfactRelease> = {
  fragment,

  read(registry) {
    const { rows, findings } = readIndex(registry)
    const published = rows.flatMap(row =>
      versionsOf(row).map(version => publishedRelease(row, version, registry)),
    )
    return { value: published, findings }
  },

  upsert(registry, entries) {
    const { document, rows, findings } = readIndex(registry)
    if (hasErrors(findings)) return { value: [], findings }
    const path = indexPath(registry)
    const changes = entries.flatMap((entry, position) =>
      changesFor(entry, { registry, rows, position, entries }),
    )
    const text = document === undefined ? `${renderJson({ modules: [] }, pythonLayout)}\n` : document.text
    const edited = editJson(document ?? newDocument(text, path), changes)
    return {
      value: [{ path, before: registry.files.read(path), after: new TextEncoder().encode(edited) }],
      findings,
    }
  },
}

/** The four keys of the original's fragment, sorted, as YAML (format section 7). */
function fragment(registry: Registry, { release, artifacts }: IndexEntry<SpecfactRelease>): string {
  const fields = {
    checksum_sha256: artifacts[0]?.sha256Hex ?? '',
    download_url: downloadUrl(release, registry),
    id: release.id,
    latest_version: release.version,
  }
  return pythonDump({
    kind: 'dict',
    entries: Object.entries(fields).map(([key, text]) => ({
      key: { kind: 'str', value: key },
      value: { kind: 'str', value: text },
    })),
  })
}

interface ReadIndex {
  readonly document: Document | undefined
  readonly rows: readonly IndexRow[]
  readonly findings: readonly Finding[]
}

// A thousand modules with a hundred versions each; larger registries keep one file a bundle.
const limits = { bytes: 32 * 1024 * 1024, nodes: 2_000_000 }

function readIndex(registry: Registry): ReadIndex {
  const path = indexPath(registry)
  const bytes = registry.files.read(path)
  if (bytes === undefined) return { document: undefined, rows: [], findings: [] }
  const read = readJson(bytes, path, { limits })
  if (!read.ok) return { document: undefined, rows: [], findings: read.findings }
  const { value, findings } = checkShape(read.document, indexSchema)
  if (value === undefined) return { document: undefined, rows: [], findings }
  return {
    document: read.document,
    rows: value.modules,
    findings: [...findings, ...duplicates(value.modules, read.document)],
  }
}

function newDocument(text: string, path: string): Document {
  const read = readJson(new TextEncoder().encode(text), path)
  if (!read.ok) throw new Error('an empty index does not read')
  return read.document
}

interface Upsert {
  readonly registry: Registry
  readonly rows: readonly IndexRow[]
  readonly position: number
  readonly entries: readonly IndexEntry<SpecfactRelease>[]
}

function changesFor(
  entry: IndexEntry<SpecfactRelease>,
  { registry, rows, position, entries }: Upsert,
): readonly Change<Json>[] {
  const at = rows.findIndex(({ id }) => id === entry.release.id)
  const fields = rowFields(entry, rows[at], downloadUrl(entry.release, registry))
  if (at >= 0)
    return changedFields(rows[at], fields).map(([key, value]) => ({ set: ['modules', at, key], value }))
  const earlierNew = entries
    .slice(0, position)
    .filter(({ release }) => !rows.some(({ id }) => id === release.id))
  return [{ insert: ['modules', rows.length + earlierNew.length], value: fields }]
}

/** A row whose artifact is listed already keeps its bytes; a release that was published before gets no `versions`. */
function changedFields(
  row: IndexRow | undefined,
  fields: Readonly<Record<string, Json>>,
): readonly [string, Json][] {
  const isListed =
    row?.latest_version === fields['latest_version'] && row?.checksum_sha256 === fields['checksum_sha256']
  return Object.entries(fields).filter(([key]) => !(isListed && key === 'versions'))
}

const indexPath = ({ paths }: Registry): RepoPath => paths['index'] ?? ('' as RepoPath)

const indexFolder = (registry: Registry) => indexPath(registry).replace(/[^/]*$/, '')

/** Relative to the index's folder, or below the base that the registry or the caller names. */
function downloadUrl(release: SpecfactRelease, registry: Registry): string {
  const path = archivePath(registry, release)
  const base = registry.policy.downloadBaseUrl
  if (base !== undefined) return `${base.replace(/\/+$/, '')}/${path.slice(path.lastIndexOf('/') + 1)}`
  const folder = indexFolder(registry)
  return path.startsWith(folder) ? path.slice(folder.length) : path
}

function versionsOf(row: IndexRow): readonly IndexVersion[] {
  const latest = latestVersion(row)
  const listed = row.versions ?? []
  return listed.some(({ version }) => version === latest.version) ? listed : [...listed, latest]
}

function publishedRelease(row: IndexRow, version: IndexVersion, registry: Registry): PublishedRelease {
  const artifact: Artifact = {
    target: 'any',
    url: version.download_url,
    sha256Hex: version.checksum_sha256,
    ...(version.tar_sha256 === undefined ? {} : { tarSha256Hex: version.tar_sha256 }),
    ...localPath(version.download_url, registry),
  }
  const bundle = row.id.slice(row.id.indexOf('/') + 1)
  const hostRange = version.core_compatibility
  const range = hostRange === undefined ? {} : { hostRange }
  return { bundle, id: row.id, version: version.version, artifacts: [artifact], ...range }
}

function localPath(url: string, registry: Registry): { path?: RepoPath } {
  const isLocal = /^[A-Za-z0-9][A-Za-z0-9._+/-]*$/.test(url) && !url.split('/').includes('..')
  return isLocal ? { path: `${indexFolder(registry)}${url}` as RepoPath } : {}
}

function duplicates(rows: readonly IndexRow[], document: Document): readonly Finding[] {
  const seen = new Set<string>()
  return rows.flatMap(({ id }, at) => {
    const isTwice = seen.has(id)
    seen.add(id)
    if (!isTwice) return []
    const place = document.placeOf(['modules', at, 'id'])
    return [finding('E_DOC_DUPLICATE_KEY', `${quoted(id)} has two rows`, { at: place })]
  })
}
