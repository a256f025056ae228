import { basename } from 'node:path'
import { refuse } from '../command/refusal.ts'
import { dialects } from '../dialects/table.ts'
import { mounted } from '../model/mounted.ts'
import type { Policy } from '../model/policy.ts'
import { shown } from '../text/shown.ts'
import { findRoot, readRoot, type Root, type RootWanted, type World } from './find-root.ts'
import { dialectRow } from './recognise.ts'
import { defaultSettings, type Settings } from './settings.ts'
import type { Workspace } from './workspace.ts'

export type { World } from './find-root.ts'

/** What a caller may say about where the registry is, what it speaks and what it serves. */
export interface Wanted extends RootWanted {
  readonly 'host-version'?: string | undefined
  readonly 'download-base-url'?: string | undefined
}

/** Opens the registry that was named, or the nearest one around the working folder. */
export async function openWorkspace(wanted: Wanted, world: World): Promise<Workspace> {
  return open(await readRoot(wanted, world), { wanted, world })
}

interface Search {
  readonly wanted: Wanted
  readonly world: World
}

/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
export async function findRegistry(start: string, search: Search): Promise<Workspace | undefined> {
  const root = await findRoot(start, search.wanted, search.world)
  return root === undefined ? undefined : open(root, search)
}

/** One bundle's folder on its own, mounted where a registry would hold it. */
export async function openStandalone(
  folder: string,
  { wanted, world }: Search,
): Promise<{ workspace: Workspace; bundle: string }> {
  const id = wanted.dialect ?? (await recogniseAlone(folder, world))
  const { dialect } = await dialectRow(id, world.dialects).dialect()
  const bundle = basename(folder)
  const files = mounted(world.files.tree(folder), dialect.roots(bundle, dialect.paths)[0])
  const registry = {
    files,
    paths: dialect.paths,
    policy: policyOf(defaultSettings, wanted),
    standalone: true,
  } as const
  return { workspace: { root: folder, dialect, registry }, bundle }
}

async function recogniseAlone(folder: string, world: World): Promise<string> {
  const names = world.files.names(folder)
  for (const [id, row] of Object.entries(world.dialects ?? dialects)) {
    const { places } = await row.places()
    const root = places.roots(basename(folder), places.paths)[0]
    if (places.recognise(names.map(name => `${root}/${name}`)).confidence > 0) return id
  }
  throw refuse('E_REGISTRY', `${shown(folder)} is neither a registry nor a bundle that modreg knows`)
}

async function open(
  { folder, id, settings = defaultSettings }: Root,
  { wanted, world }: Search,
): Promise<Workspace> {
  const { dialect } = await dialectRow(id, world.dialects).dialect()
  const paths = { ...dialect.paths, ...settings.paths }
  const { trustedKeyFiles } = settings
  const registry = {
    files: world.files.tree(folder),
    paths,
    policy: policyOf(settings, wanted),
    ...(trustedKeyFiles === undefined ? {} : { trustedKeyFiles }),
  }
  return { root: folder, dialect, registry }
}

const policyOf = ({ policy }: Settings, wanted: Wanted): Policy => ({
  ...policy,
  ...(wanted['host-version'] === undefined ? {} : { hostVersion: wanted['host-version'] }),
  ...(wanted['download-base-url'] === undefined ? {} : { downloadBaseUrl: wanted['download-base-url'] }),
})
