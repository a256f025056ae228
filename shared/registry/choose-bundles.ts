import { relative } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { moveFindings } from '../model/mounted.ts'
import type { PublishedRelease } from '../model/release.ts'
import { findRegistry, openStandalone, openWorkspace, type Wanted, type World } from './open-workspace.ts'
import { selectBundles } from './select-bundles.ts'
import type { Workspace } from './workspace.ts'

/** Bundles to work on, with the registry they stand in. */
export interface Chosen {
  readonly workspace: Workspace
  readonly bundles: readonly string[]
  readonly published: readonly PublishedRelease[]
  /** Whether these are all bundles of a registry. */
  readonly whole: boolean
  /** Findings about the choice itself, already placed. */
  readonly findings: readonly Finding[]
  /** Turns places inside the registry into paths that the caller can open from where the command was called. */
  readonly place: (findings: readonly Finding[]) => readonly Finding[]
}

/**
 * Finds what a caller's words mean: folders (a registry, a bundle in one, or a bundle that stands alone) and names of
 * bundles. No words mean the whole registry.
 */
export async function chooseBundles(
  words: readonly string[],
  wanted: Wanted,
  world: World,
): Promise<readonly Chosen[]> {
  const isFolder = (word: string) => world.files.kind(world.files.absolute(word)) === 'folder'
  const folders = words.filter(isFolder)
  const names = words.filter(word => !isFolder(word))
  const chosen: Chosen[] = []
  if (names.length > 0 || words.length === 0) {
    chosen.push(choose(await openWorkspace(wanted, world), words.length === 0 ? ['all'] : names, world))
  }
  for (const folder of folders) chosen.push(await chooseFolder(folder, { wanted, world }))
  return chosen
}

interface Search {
  readonly wanted: Wanted
  readonly world: World
}

async function chooseFolder(word: string, { wanted, world }: Search): Promise<Chosen> {
  const folder = world.files.absolute(word)
  const search = { wanted: { ...wanted, registry: undefined }, world }
  const workspace = await findRegistry(folder, search)
  if (workspace?.root === folder) return choose(workspace, ['all'], world)
  const bundle = workspace === undefined ? undefined : bundleAt(workspace, folder)
  if (workspace !== undefined && bundle !== undefined) return choose(workspace, [bundle], world)
  const alone = await openStandalone(folder, search)
  const from = alone.workspace.dialect.roots(alone.bundle, alone.workspace.registry.paths)[0]
  const to = relative(world.environment.workingFolder, folder)
  return {
    workspace: alone.workspace,
    bundles: [alone.bundle],
    published: [],
    whole: false,
    findings: [],
    place: findings => moveFindings(findings, { from, to }),
  }
}

function bundleAt({ root, dialect, registry }: Workspace, folder: string): string | undefined {
  const path = relative(root, folder).replaceAll('\\', '/')
  const known = dialect.bundles(registry.files, registry.paths)
  return known.find(bundle => dialect.roots(bundle, registry.paths).some(each => each === path))
}

function choose(workspace: Workspace, words: readonly string[], world: World): Chosen {
  const { dialect, registry, root } = workspace
  const known = dialect.bundles(registry.files, registry.paths)
  const { bundles, findings } = selectBundles(words, known, dialect)
  const index = dialect.index.read(registry)
  const to = relative(world.environment.workingFolder, root).replaceAll('\\', '/')
  const place = (found: readonly Finding[]) => (to === '' ? found : moveFindings(found, { from: '', to }))
  return {
    workspace,
    bundles,
    published: index.value,
    whole: words.includes('all'),
    findings: place([...findings, ...index.findings]),
    place,
  }
}
