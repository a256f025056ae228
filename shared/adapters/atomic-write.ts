import { randomBytes } from 'node:crypto'
import { fstatSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal, refuse } from '../command/refusal.ts'
import { effective, type Edit } from '../model/edit.ts'
import type { Finding } from '../model/finding.ts'
import { temporaryName } from '../model/temporary-name.ts'
import { findUnwritableEdits } from '../model/unwritable-edits.ts'
import { endTidily } from './clean-up.ts'
import { findDiskConflicts } from './disk-conflicts.ts'
import { below, findDetour, foldersOf, lstatIfAny } from './folder-path.ts'
import { isSystemError, withPath } from './io-refusal.ts'
import { makeFolder } from './make-folder.ts'
import { removeStaleTemporaries } from './stale-temporaries.ts'
import { syncFolder } from './sync-folder.ts'
import { beginUndo, type Undo } from './undo.ts'
import { writeWhole } from './write-whole.ts'

/**
 * The only way in which modreg changes files of a registry (T51). Everything is checked before the first write; then
 * all new bytes go to temporary files beside their targets and are synced, so that a full disk is met while nothing
 * has changed; then each is renamed over its target in the order given, with the folder synced before the next, so
 * that what refers to others goes last. A file that is removed takes along the folders that it leaves empty, as in git.
 */
export function writeEdits(root: string, edits: readonly Edit[]): void {
  const wanted = effective(edits)
  if (wanted.length === 0) return
  refuseAny(findUnwritableEdits(wanted))
  refuseAny(findDiskConflicts(root, wanted))
  endTidily()
  const undo = beginUndo()
  try {
    const changes = wanted.map(edit => changeOf(root, edit))
    removeStaleTemporaries(
      root,
      changes.map(({ target }) => target),
    )
    for (const change of changes) stage(change, undo)
    for (const change of changes) place(change)
  } catch (error) {
    undo.takeBack()
    throw error
  }
}

function refuseAny(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Refusal(findings)
}

interface Change {
  readonly root: string
  readonly edit: Edit
  readonly target: string
  /** In the folder of the target, so that the rename never crosses devices. */
  readonly temporary: string
}

function changeOf(root: string, edit: Edit): Change {
  const target = below(root, edit.path)
  const name = temporaryName(basename(target), randomBytes(8).toString('hex'))
  return { root, edit, target, temporary: join(dirname(target), name) }
}

function stage(change: Change, undo: Undo): void {
  const { edit, target, temporary } = change
  const bytes = edit.after
  if (bytes === undefined) return
  withPath(edit.path, 'written', () => {
    makeFolder(dirname(target), undo)
    undo.made(temporary)
    const check = (descriptor: number) => {
      assertInPlace(change, descriptor)
    }
    writeWhole({ path: temporary, bytes, mode: modeOf(edit, target), sync: true, check })
  })
}

function modeOf({ executable }: Edit, target: string): number {
  if (executable === undefined) return (lstatIfAny(target)?.mode ?? 0o644) & 0o777
  return executable ? 0o755 : 0o644
}

/**
 * Node has no `openat`, so a folder on the way may have become a link since it was checked. This looks again when the
 * file is open and still empty: not a byte leaves the root.
 */
function assertInPlace({ root, edit, temporary }: Change, descriptor: number): void {
  const [open, named] = [fstatSync(descriptor), lstatIfAny(temporary)]
  if (findDetour(root, edit.path) === undefined && open.ino === named?.ino && open.dev === named.dev) return
  throw refuse('E_CHECKOUT_SYMLINK', `A folder of ${edit.path} became a link while it was written.`, {
    at: { file: edit.path },
  })
}

function place({ root, edit, target, temporary }: Change): void {
  withPath(edit.path, 'written', () => {
    if (edit.after === undefined) remove(root, edit, target)
    else {
      renameSync(temporary, target)
      syncFolder(dirname(target))
    }
  })
}

function remove(root: string, { path }: Edit, target: string): void {
  const detour = findDetour(root, path)
  if (detour !== undefined)
    throw refuse('E_CHECKOUT_SYMLINK', `${detour.path} is no folder any more; ${path} is not removed.`, {
      at: { file: path },
    })
  unlinkSync(target)
  syncFolder(dirname(target))
  for (const folder of foldersOf(path).toReversed()) if (!removeIfEmpty(below(root, folder))) return
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (isSystemError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return false
    throw error
  }
  syncFolder(dirname(folder))
  return true
}
