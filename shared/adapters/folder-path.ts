import { lstatSync, readdirSync, type Dirent, type Stats } from 'node:fs'
import { sep } from 'node:path'
import { isAbsence } from './io-refusal.ts'

/** What stands at a path, a link not followed; `undefined` when nothing does. */
export function lstatIfAny(path: string): Stats | undefined {
  try {
    // Absence is the common answer, and an exception costs ten times the call.
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

/** What a folder holds; empty when there is no such folder. */
export function readFolder(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    if (isAbsence(error)) return []
    throw error
  }
}

/** Every folder on the way from a root to a path below it, nearest to the root first, relative to the root. */
export function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1)
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}

/** A path below a root in the form of this system. */
export function below(root: string, path: string): string {
  return `${root}${sep}${sep === '/' ? path : path.replaceAll('/', sep)}`
}

/**
 * The first thing on the way from a root to a path that is no folder, so that nothing below it belongs to the tree:
 * most of all a link, which could lead anywhere (T15).
 */
export function findDetour(root: string, path: string): Detour | undefined {
  for (const folder of foldersOf(path)) {
    const stats = lstatIfAny(below(root, folder))
    if (stats === undefined) return undefined
    if (!stats.isDirectory()) return { path: folder, kind: stats.isSymbolicLink() ? 'link' : 'other' }
  }
  return undefined
}

export interface Detour {
  readonly path: string
  readonly kind: 'link' | 'other'
}
