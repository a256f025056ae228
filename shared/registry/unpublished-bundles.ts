import type { PublishedRelease } from '../model/release.ts'
import type { Workspace } from './workspace.ts'

/**
 * The bundles with a version that the index does not list. A run that was lost is made good by the next one, because this
 * looks at what is published and not at what changed. A bundle that cannot be read counts: somebody must see why.
 */
export function unpublishedBundles(
  { dialect, registry }: Workspace,
  published: readonly PublishedRelease[],
): readonly string[] {
  const listed = new Set(published.map(({ bundle, version }) => `${bundle}@${version}`))
  return dialect.bundles(registry.files, registry.paths).filter(bundle => {
    const quick = dialect.quickVersion?.(bundle, registry)
    if (quick !== undefined && listed.has(`${bundle}@${quick}`)) return false
    const { value } = dialect.read(bundle, registry)
    return value.length === 0 || value.some(({ version }) => !listed.has(`${bundle}@${version}`))
  })
}
