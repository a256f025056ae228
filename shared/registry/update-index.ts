import type { PublicKey } from '../crypto/public-key.ts'
import type { IndexEntry } from '../dialects/dialect.ts'
import { effective } from '../model/edit.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { PublishedRelease } from '../model/release.ts'
import { missingSignatures } from './sign-subjects.ts'
import { packageBundle, type PackageResult } from './package-releases.ts'
import { step, type Step } from './step.ts'
import type { Workspace } from './workspace.ts'

export interface IndexedReleases {
  /** What became new, as `bundle@version`. */
  readonly listed: readonly string[]
  readonly entries: readonly IndexEntry[]
}

export interface IndexUpdate {
  readonly published: readonly PublishedRelease[]
  /** The keys to hold signatures against, where the registry lists nothing that is not signed. */
  readonly trusted?: readonly PublicKey[]
}

/**
 * Lists releases whose archives lie in the tree. Each is packed again from its sources and must be what is there:
 * an index never names bytes that nobody has compared.
 */
export async function updateIndex(
  workspace: Workspace,
  bundles: readonly string[],
  { published, trusted }: IndexUpdate,
): Promise<Step<IndexedReleases>> {
  const packed = await Promise.all(bundles.map(bundle => packageBundle(workspace, bundle, published)))
  const results = packed.flatMap(({ value }) => value)
  const missing = results.filter(({ state }) => state === 'packed').map(notPackaged)
  const { value: edits, findings } = workspace.dialect.index.upsert(workspace.registry, entriesOf(results))
  const listed = results.filter(({ release }) => !isPublished(published, release.bundle, release.version))
  const unsigned = trusted === undefined ? [] : unsignedSubjects(workspace, bundles, trusted)
  return step(
    {
      listed: [...new Set(listed.map(({ release }) => `${release.bundle}@${release.version}`))],
      entries: entriesOf(results),
    },
    effective(edits),
    [...packed.flatMap(each => each.findings), ...missing, ...unsigned, ...findings],
  )
}

function unsignedSubjects(
  { dialect, registry }: Workspace,
  bundles: readonly string[],
  trusted: readonly PublicKey[],
): readonly Finding[] {
  return missingSignatures(dialect.signing.subjects(registry, bundles).value, trusted)
}

/** One entry a release, with all of its artifacts. */
export function entriesOf(results: readonly PackageResult[]): readonly IndexEntry[] {
  const releases = [...new Set(results.map(({ release }) => release))]
  return releases.map(release => ({
    release,
    artifacts: results.filter(result => result.release === release).map(({ artifact }) => artifact),
  }))
}

function notPackaged({ release, artifact }: PackageResult): Finding {
  const message = `${artifact.path} is not there, or not what the sources of ${release.bundle} give now`
  return finding('E_ARTIFACT_MISSING', message, { at: { file: artifact.path } })
}

const isPublished = (published: readonly PublishedRelease[], bundle: string, version: string) =>
  published.some(release => release.bundle === bundle && release.version === version)
