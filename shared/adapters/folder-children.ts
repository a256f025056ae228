import { readdirSync, type Dirent, type Stats } from 'node:fs'
import type { FileEntry } from '../model/file-set.ts'
import { listedPath } from '../model/listed-path.ts'
import { below, lstatIfAny, readFolder } from './folder-path.ts'

export interface Child {
  /** A stand-in when the child is misnamed. */
  readonly name: string
  readonly kind: FileEntry['kind'] | 'folder'
}

/** What a folder holds, in no order; nothing when there is no such folder. */
export function readChildren(folder: string): readonly Child[] {
  const found = readFolder(folder)
  // Bytes that are not UTF-8 decode to U+FFFD, so only a folder with one of these has to be read again as bytes.
  return found.some(({ name }) => name.includes('\ufffd')) ? readChildrenByBytes(folder) : found.map(childOf)
}

function childOf(entry: Dirent): Child {
  const { path: name, misnamed } = listedPath(entry.name)
  return { name, kind: misnamed ? 'misnamed' : kindOf(entry) }
}

function readChildrenByBytes(folder: string): readonly Child[] {
  return readdirSync(folder, { encoding: 'buffer' }).map((bytes): Child => {
    const { path: name, misnamed } = listedPath(bytes)
    const stats = misnamed ? undefined : lstatIfAny(below(folder, name))
    return { name, kind: stats === undefined ? 'misnamed' : kindOf(stats) }
  })
}

const kindOf = (entry: Dirent | Stats): Child['kind'] => (entry.isDirectory() ? 'folder' : fileKindOf(entry))

/** What an entry that is no folder is. */
export function fileKindOf(entry: Dirent | Stats): 'file' | 'link' | 'other' {
  if (entry.isFile()) return 'file'
  return entry.isSymbolicLink() ? 'link' : 'other'
}
