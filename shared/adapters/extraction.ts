import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, realpathSync, renameSync, rmdirSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { Refusal, refuse, usageError } from '../command/refusal.ts'
import type { ExtractionStep } from '../model/extraction.ts'
import { temporaryName } from '../model/temporary-name.ts'
import { findUnsafeSteps } from '../model/unsafe-steps.ts'
import { endTidily } from './clean-up.ts'
import { below, lstatIfAny, readFolder } from './folder-path.ts'
import { isAbsence, isSystemError, withPath } from './io-refusal.ts'
import { makeFolder } from './make-folder.ts'
import { removeStaleTemporaries } from './stale-temporaries.ts'
import { beginUndo } from './undo.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Makes `folder` with what the steps say, or nothing at all: they are carried out in a private folder beside it, which
 * takes its name in the end. The bytes are not synced one by one: what a power cut takes can be unpacked again.
 */
export function extractTo(folder: string, steps: readonly ExtractionStep[]): void {
  const unsafe = findUnsafeSteps(steps)
  if (unsafe.length > 0) throw new Refusal(unsafe)
  endTidily()
  const undo = beginUndo()
  const temporary = join(dirname(folder), temporaryName(basename(folder), randomBytes(8).toString('hex')))
  try {
    withPath(folder, 'written', () => {
      assertFree(folder)
      makeFolder(dirname(folder), undo)
      removeStaleTemporaries(dirname(folder), [folder])
      undo.made(temporary)
      mkdirSync(temporary, 0o700)
      carryOut(temporary, steps)
      chmodSync(temporary, 0o755)
      if (lstatIfAny(folder) !== undefined) rmdirSync(folder)
      renameSync(temporary, folder)
    })
  } catch (error) {
    undo.takeBack()
    throw error
  }
}

function assertFree(folder: string): void {
  const stats = lstatIfAny(folder)
  if (stats === undefined || (stats.isDirectory() && readFolder(folder).length === 0)) return
  const what = stats.isDirectory() ? 'is not empty' : 'is no folder'
  throw usageError(`${folder} ${what}.`, 'Name a folder that does not exist yet, or empty it.')
}

/** Links come last: until then there is none that a write could go through (CVE-2021-32803). */
function carryOut(root: string, steps: readonly ExtractionStep[]): void {
  const folders = folderMaker(root)
  const links: (ExtractionStep & { kind: 'link' })[] = []
  for (const step of steps)
    withPath(step.path, 'written', () => {
      if (step.kind === 'folder') folders(step.path)
      else folders(parentOf(step.path))
      if (step.kind === 'file') {
        const { path, bytes, executable } = step
        writeWhole({ path: below(root, path), bytes, mode: executable ? 0o755 : 0o644, sync: false })
      }
      if (step.kind === 'link') links.push(step)
    })
  for (const { path, target } of links)
    withPath(path, 'written', () => {
      symlinkSync(target, below(root, path))
    })
  for (const { path } of links)
    withPath(path, 'read', () => {
      assertInside(root, path)
    })
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

function folderMaker(root: string): (path: string) => void {
  const made = new Set([''])
  const make = (path: string): void => {
    if (made.has(path)) return
    make(parentOf(path))
    mkdirSync(below(root, path))
    // Whatever the umask: the tree is the same for everybody.
    chmodSync(below(root, path), 0o755)
    made.add(path)
  }
  return make
}

/** The system's own answer after all the reasoning before (T33). A link to nothing is harmless and common. */
function assertInside(root: string, path: string): void {
  try {
    if (realpathSync(below(root, path)).startsWith(realpathSync(root) + sep)) return
  } catch (error) {
    if (isAbsence(error)) return
    if (!isSystemError(error) || error.code !== 'ELOOP') throw error
  }
  throw refuse('E_ARCHIVE_LINK', `${path} leads out of the target folder, or round in a circle.`)
}
