import { openStoredArchive } from '../archive/stored-archive.ts'
import { sha256Hex } from '../crypto/digest.ts'
import type { Rule, RuleContext } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { PublishedRelease, Release } from '../model/release.ts'
import { shown } from '../text/shown.ts'

/** What is published has not changed: neither its committed archive nor the sources that still carry its version. */
export const publishedContent: Rule = {
  group: 'artifacts',
  async check(release, context) {
    const own = context.published.find(
      ({ bundle, version }) => bundle === release.bundle && version === release.version,
    )
    const changed = context.published
      .filter(({ bundle }) => bundle === release.bundle)
      .flatMap(({ artifacts }) => artifacts.flatMap(artifact => changedArtifact(artifact, context)))
    const sources = own === undefined ? [] : await changedSources(release, own, context)
    return [...changed, ...sources]
  },
}

type Artifact = PublishedRelease['artifacts'][number]

function changedArtifact(
  { path, sha256Hex: wanted }: Artifact,
  { registry }: RuleContext,
): readonly Finding[] {
  if (path === undefined || wanted === undefined) return []
  const bytes = registry.files.read(path)
  if (bytes === undefined) {
    return [
      finding('W_ARTIFACT_MISSING', `${shown(path)} is listed in the index and not there`, {
        at: { file: path },
      }),
    ]
  }
  const digest = sha256Hex(bytes)
  if (digest === wanted) return []
  return [finding('E_IMMUTABLE', `sha256 is ${digest}, published as ${wanted}`, { at: { file: path } })]
}

async function changedSources(
  release: Release,
  published: PublishedRelease,
  { dialect, registry }: RuleContext,
): Promise<readonly Finding[]> {
  const plans = dialect.packing?.plan(registry, release).value ?? []
  const findings = await Promise.all(
    plans.map(async plan => {
      const path = published.artifacts.find(({ target }) => target === plan.target)?.path
      const bytes = path && registry.files.read(path)
      if (path === undefined || bytes === undefined) return []
      const opened = await openStoredArchive(bytes, path)
      if (!opened.ok) return opened.findings
      if (dialect.packing?.isEquivalent(opened.value.files, plan) === true) return []
      const message = `the sources differ from what is published as version ${shown(release.version)}`
      return [finding('E_VERSION_NOT_BUMPED', message, { at: release.place })]
    }),
  )
  return findings.flat()
}
