import { basename, dirname } from 'node:path'
import type { DialectTable } from '../dialects/table.ts'
import { dialects } from '../dialects/table.ts'
import { refuse, Refusal } from '../command/refusal.ts'
import type { Policy } from '../model/policy.ts'
import { hasErrors } from '../model/finding.ts'
import { mounted } from '../model/mounted.ts'
import type { Ports } from '../ports/ports.ts'
import { shown } from '../text/shown.ts'
import { recogniseDialect, dialectRow } from './recognise.ts'
import { registryNames } from './registry-names.ts'
import { defaultSettings, readSettings, settingsName, type Settings } from './settings.ts'
import type { Workspace } from './workspace.ts'

/** What a caller may say about where the registry is and what it speaks. */
export interface Wanted {
  readonly registry?: string | undefined
  readonly dialect?: string | undefined
  readonly 'host-version'?: string | undefined
  readonly 'download-base-url'?: string | undefined
}

/** What opening needs of the world; a test may bring dialects of its own. */
export type World = Pick<Ports, 'files' | 'environment'> & { readonly dialects?: DialectTable }

/** Opens the registry that was named, or the nearest one around the working folder. */
export async function openWorkspace(wanted: Wanted, world: World): Promise<Workspace> {
  const { files, environment } = world
  const start = files.absolute(wanted.registry ?? environment.workingFolder)
  if (files.kind(start) !== 'folder') throw refuse('E_REGISTRY', `${shown(start)} is not a folder`)
  const found = await findRegistry(start, { wanted, world })
  if (found !== undefined) return found
  const where = wanted.registry === undefined ? `${shown(start)} or above it` : shown(start)
  throw refuse('E_REGISTRY', `there is no registry in ${where}`)
}

interface Search {
  readonly wanted: Wanted
  readonly world: World
}

/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
export async function findRegistry(start: string, search: Search): Promise<Workspace | undefined> {
  const { wanted, world } = search
  for (let folder = start; ; folder = dirname(folder)) {
    const settings = settingsAt(folder, world)
    const named = wanted.dialect ?? settings?.dialect
    const recognised = await recogniseDialect(registryNames(world.files, folder), world.dialects)
    const isRegistry =
      settings !== undefined || (recognised !== undefined && (named ?? recognised) === recognised)
    if (isRegistry || (wanted.registry !== undefined && named !== undefined)) {
      const id = named ?? recognised
      if (id === undefined) throw refuse('E_REGISTRY', `${shown(folder)}/modreg.toml does not name a dialect`)
      return await open(folder, { id, settings: settings ?? defaultSettings, wanted, world })
    }
    if (wanted.registry !== undefined || dirname(folder) === folder) return undefined
  }
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

interface Opening extends Search {
  readonly id: string
  readonly settings: Settings
}

async function open(root: string, { id, settings, wanted, world }: Opening): Promise<Workspace> {
  const { dialect } = await dialectRow(id, world.dialects).dialect()
  const paths = { ...dialect.paths, ...settings.paths }
  const { trustedKeyFiles } = settings
  const registry = {
    files: world.files.tree(root),
    paths,
    policy: policyOf(settings, wanted),
    ...(trustedKeyFiles === undefined ? {} : { trustedKeyFiles }),
  }
  return { root, dialect, registry }
}

function settingsAt(folder: string, { files }: World): Settings | undefined {
  const bytes = files.read(`${folder}/${settingsName}`)
  if (bytes === undefined) return undefined
  const { value, findings } = readSettings(bytes)
  if (hasErrors(findings)) throw new Refusal(findings)
  return value
}

const policyOf = ({ policy }: Settings, wanted: Wanted): Policy => ({
  ...policy,
  ...(wanted['host-version'] === undefined ? {} : { hostVersion: wanted['host-version'] }),
  ...(wanted['download-base-url'] === undefined ? {} : { downloadBaseUrl: wanted['download-base-url'] }),
})
