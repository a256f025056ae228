import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isSystemError } from './io-refusal.ts'
import { syncFolder } from './sync-folder.ts'
import type { Undo } from './undo.ts'

/** Makes a folder and those above it, where they are missing, so that they last; `undo` knows of each. */
export function makeFolder(path: string, undo: Undo): void {
  if (isFolder(path)) return
  makeFolder(dirname(path), undo)
  try {
    mkdirSync(path)
  } catch (error) {
    // Somebody else was faster: then it is theirs to remove.
    if (isSystemError(error) && error.code === 'EEXIST' && isFolder(path)) return
    throw error
  }
  undo.madeFolder(path)
  syncFolder(dirname(path))
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
