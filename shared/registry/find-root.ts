import { dirname } from 'node:path'
import { refuse, Refusal } from '../command/refusal.ts'
import type { DialectTable } from '../dialects/table.ts'
import { hasErrors } from '../model/finding.ts'
import type { Ports } from '../ports/ports.ts'
import { shown } from '../text/shown.ts'
import { recogniseDialect } from './recognise.ts'
import { registryNames } from './registry-names.ts'
import { settingsName } from './settings-name.ts'
import type { Settings } from './settings.ts'

/** What a caller may say about where the registry is and what it speaks. */
export interface RootWanted {
  readonly registry?: string | undefined
  readonly dialect?: string | undefined
}

/** What finding needs of the world; a test may bring dialects of its own. */
export type World = Pick<Ports, 'files' | 'environment'> & { readonly dialects?: DialectTable }

/** A registry's folder, absolute, with its dialect's id and what its modreg.toml says, if it has one. */
export interface Root {
  readonly folder: string
  readonly id: string
  readonly settings?: Settings
}

/** Finds the registry that was named, or the nearest one around the working folder. Throws E_REGISTRY. */
export async function readRoot(wanted: RootWanted, world: World): Promise<Root> {
  const { files, environment } = world
  const start = files.absolute(wanted.registry ?? environment.workingFolder)
  if (files.kind(start) !== 'folder') throw refuse('E_REGISTRY', `${shown(start)} is not a folder`)
  const found = await findRoot(start, wanted, world)
  if (found !== undefined) return found
  const where = wanted.registry === undefined ? `${shown(start)} or above it` : shown(start)
  throw refuse('E_REGISTRY', `there is no registry in ${where}`)
}

/** The nearest registry at or above a folder; a registry that was named by the caller is looked for only there. */
export async function findRoot(start: string, wanted: RootWanted, world: World): Promise<Root | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const settings = await settingsAt(folder, world)
    const id = await findDialect(folder, { wanted, world, settings })
    if (id !== undefined) return { folder, id, ...(settings === undefined ? {} : { settings }) }
    if (settings !== undefined)
      throw refuse('E_REGISTRY', `${shown(folder)}/modreg.toml does not name a dialect`)
    if (wanted.registry !== undefined || dirname(folder) === folder) return undefined
  }
}

interface Candidate {
  readonly wanted: RootWanted
  readonly world: World
  readonly settings: Settings | undefined
}

// Names of files are looked at only where nobody says which dialect it is: a folder may hold thousands of them.
async function findDialect(
  folder: string,
  { wanted, world, settings }: Candidate,
): Promise<string | undefined> {
  const named = wanted.dialect ?? settings?.dialect
  if (named !== undefined && (settings !== undefined || wanted.registry !== undefined)) return named
  const recognised = await recogniseDialect(registryNames(world.files, folder), world.dialects)
  return named === undefined || named === recognised ? recognised : undefined
}

async function settingsAt(folder: string, { files }: World): Promise<Settings | undefined> {
  const bytes = files.read(`${folder}/${settingsName}`)
  if (bytes === undefined) return undefined
  // The reader brings parsers along, which most runs of detection never need.
  const { readSettings } = await import('./settings.ts')
  const { value, findings } = readSettings(bytes)
  if (hasErrors(findings)) throw new Refusal(findings)
  return value
}
