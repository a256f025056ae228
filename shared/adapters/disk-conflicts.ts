import { readdirSync, type Stats } from 'node:fs'
import { collisionKey } from '../model/collision-key.ts'
import type { Edit } from '../model/edit.ts'
import { finding, type Finding } from '../model/finding.ts'
import { below, findDetour, foldersOf, lstatIfAny, type Detour } from './folder-path.ts'
import { isAbsence, withPath } from './io-refusal.ts'
import { readPlainFile } from './plain-file.ts'

/**
 * Why these edits must not be written to this disk: a link or a file on the way, bytes that are not those which the
 * edit was computed from, or a name that is there in another spelling. Asked for all of them before the first write.
 */
export function findDiskConflicts(root: string, edits: readonly Edit[]): readonly Finding[] {
  const names = folderNames(root)
  const conflicts = edits.flatMap(edit =>
    withPath(edit.path, 'read', () => {
      const detour = findDetour(root, edit.path)
      if (detour !== undefined) return [inTheWay(detour)]
      return [...changedMeanwhile(root, edit), ...otherSpelling(edit, edits, names)]
    }),
  )
  return unique(conflicts)
}

function inTheWay({ path, kind }: Detour): Finding {
  const at = { at: { file: path } }
  return kind === 'link'
    ? finding('E_CHECKOUT_SYMLINK', `${path} is a symbolic link; nothing is written through it.`, at)
    : finding('E_IO', `${path} is no folder, and files would have to go below it.`, at)
}

function changedMeanwhile(root: string, edit: Edit): Finding[] {
  const { path, before } = edit
  const stats = lstatIfAny(below(root, path))
  if (stats?.isSymbolicLink()) return [inTheWay({ path, kind: 'link' })]
  if (stats !== undefined && !stats.isFile())
    return [finding('E_IO', `${path} is no plain file.`, { at: { file: path } })]
  const now = nowThere(root, edit, stats)
  if (now === 'as before') return []
  const was = before === undefined ? 'was not there' : `had ${before.length} bytes`
  return [
    finding('E_CHANGED_MEANWHILE', `${path} ${was} when the change was computed; ${now}.`, {
      at: { file: path },
    }),
  ]
}

function nowThere(root: string, { path, before }: Edit, stats: Stats | undefined): string {
  if (stats === undefined) return before === undefined ? 'as before' : 'now it is gone'
  if (before === undefined) return 'now it is there'
  if (stats.size !== before.length) return `now it has ${stats.size}`
  const file = readPlainFile(below(root, path), { limitBytes: stats.size, followLink: false, title: path })
  if (file.kind === 'file' && Buffer.compare(file.bytes, before) === 0) return 'as before'
  return 'now it has others'
}

/** Only a new file can meet another spelling of its name, so a change of old ones reads no folder. */
function otherSpelling(edit: Edit, edits: readonly Edit[], names: FolderNames): Finding[] {
  if (edit.before !== undefined) return []
  const found: Finding[] = []
  for (const path of [...foldersOf(edit.path), edit.path]) {
    const cut = path.lastIndexOf('/')
    const folder = cut === -1 ? '' : path.slice(0, cut)
    const name = path.slice(cut + 1)
    const others = names(folder).get(collisionKey(name)) ?? []
    for (const other of others)
      if (other !== name && !isRemoved(folder === '' ? other : `${folder}/${other}`, edits))
        found.push(
          finding('E_PATH', `${path} would be one file with ${other} on some systems.`, {
            at: { file: path },
          }),
        )
  }
  return found
}

const isRemoved = (path: string, edits: readonly Edit[]): boolean =>
  edits.some(edit => edit.after === undefined && edit.path === path)

type FolderNames = (folder: string) => ReadonlyMap<string, readonly string[]>

/** The names in each folder by what they fold to, read once a folder. */
function folderNames(root: string): FolderNames {
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>()
  return folder => {
    const names = known.get(folder) ?? byKey(namesIn(folder === '' ? root : below(root, folder)))
    known.set(folder, names)
    return names
  }
}

function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path)
  } catch (error) {
    if (isAbsence(error)) return []
    throw error
  }
}

function byKey(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>()
  for (const name of names) groups.set(collisionKey(name), [...(groups.get(collisionKey(name)) ?? []), name])
  return groups
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map(found => [`${found.code} ${found.message}`, found])).values()]
}
