import type { Places, PathTable } from '../../shared/dialects/dialect.ts'
import type { FileSet } from '../../shared/model/file-set.ts'
import { finding, type Finding } from '../../shared/model/finding.ts'
import { repoPathProblem, type RepoPath } from '../../shared/model/repo-path.ts'
import { blobFiles } from '../../shared/registry/blob-files.ts'
import { bundleChanges, touchedBundles, type BundleChange } from '../../shared/registry/bundle-changes.ts'
import type { Checkout } from '../../shared/registry/checkout.ts'
import { listCommit } from '../../shared/registry/commit-files.ts'
import type { Comparison } from '../../shared/registry/comparison.ts'
import { presentPaths } from '../../shared/registry/present-paths.ts'
import type { CommitId } from '../../shared/registry/ref.ts'
import { shown } from '../../shared/text/shown.ts'

/** A registry in a repository, with no more of its dialect than detection needs. */
export interface Place {
  readonly checkout: Checkout
  readonly places: Places
  readonly paths: PathTable
  /** The files on disk now; looked at only when they count. */
  readonly disk: () => FileSet
}

/** What a comparison means for bundles. */
export interface Detected {
  readonly changes: readonly BundleChange[]
  readonly findings: readonly Finding[]
}

/** Sorts what differs to bundles, and refuses names in the registry's roots that cannot be handled safely. */
export async function detectChanges(place: Place, comparison: Comparison): Promise<Detected> {
  const { places, paths } = place
  const touched = touchedBundles(comparison.paths.changes, path => places.locate(path, paths))
  const bundles = [...touched.bundles]
  const maybeNew = bundles.filter(([, { before }]) => !before).map(([bundle]) => bundle)
  const maybeGone = bundles.filter(([, { after }]) => !after).map(([bundle]) => bundle)
  const [existed, exists] = await Promise.all([
    presence(place, maybeNew, { commit: comparison.base, workTree: false }),
    presence(place, maybeGone, { commit: comparison.head, workTree: comparison.workTree }),
  ])
  return {
    changes: bundleChanges(touched, existed, exists),
    findings: [...comparison.paths.findings, ...nameProblems(place, comparison)],
  }
}

/** Every bundle of the newer state. */
export async function knownBundles(place: Place, { head, workTree }: Comparison): Promise<readonly string[]> {
  const { checkout, places, paths } = place
  if (workTree) return places.bundles(place.disk(), paths)
  const entries = await listCommit(checkout, head, Object.values(paths))
  return places.bundles(blobFiles(entries, new Map()), paths)
}

/** A registry without any bundle: a wrong root would make every later answer "nothing changed". */
export function emptyRegistry({ paths }: Place): Finding {
  const roots = Object.values(paths).map(path => shown(path))
  return finding('E_ROOT_EMPTY', `there is no bundle in this registry; its roots are ${roots.join(', ')}`)
}

/** Roots that modreg.toml names and at which nothing stands, perhaps because nothing was published yet. */
export async function emptyRoots(
  { checkout }: Place,
  { head }: Comparison,
  named: readonly RepoPath[],
): Promise<readonly Finding[]> {
  const present = await presentPaths(checkout, head, named)
  return named
    .filter(path => !present.has(path))
    .map(path => finding('W_ROOT_EMPTY', `there is nothing at ${shown(path)}, which modreg.toml names`))
}

interface State {
  readonly commit: CommitId | undefined
  readonly workTree: boolean
}

async function presence(
  { checkout, places, paths, disk }: Place,
  bundles: readonly string[],
  { commit, workTree }: State,
): Promise<(bundle: string) => boolean> {
  const rootsOf = (bundle: string) => places.roots(bundle, paths)
  if (bundles.length === 0 || commit === undefined) return () => false
  if (workTree) return bundle => rootsOf(bundle).some(root => disk().list(root).length > 0)
  const present = await presentPaths(checkout, commit, bundles.flatMap(rootsOf))
  return bundle => rootsOf(bundle).some(root => present.has(root))
}

function nameProblems({ paths }: Place, { paths: { changes, findings } }: Comparison): readonly Finding[] {
  const roots = Object.values(paths)
  const told = new Set(findings.map(({ file }) => file))
  return changes.flatMap(({ kind, path }) => {
    const problem = repoPathProblem(path)
    const isOurs = roots.some(root => path === root || path.startsWith(`${root}/`))
    if (problem === undefined || kind === 'removed' || !isOurs || told.has(path)) return []
    return [finding('E_PATH', `${shown(path)} ${problem}`, { at: { file: path } })]
  })
}
