import { collisionKey } from './collision-key.ts'
import { findCollisions } from './collisions.ts'
import type { Edit } from './edit.ts'
import { finding, type Finding } from './finding.ts'
import { isListable, listedPath } from './listed-path.ts'

/** What is wrong with a list of edits before any disk is asked: paths that lead out, and names that meet. */
export function findUnwritableEdits(edits: readonly Edit[]): readonly Finding[] {
  return [...edits.flatMap(badPath), ...repeated(edits), ...colliding(edits), ...removedTooLate(edits)]
}

/** Whether a path stays below its root on every system and out of git's own folder. */
export function staysBelow(path: string): boolean {
  return isListable(path) && path.split('/').every(isPlainSegment)
}

// `C:x` is a drive, `x:y` a hidden stream of x (NTFS). `.git` has more spellings than one: HFS+ leaves out invisible
// characters (CVE-2014-9390), NTFS final dots and blanks, and its short name is `git~1`. A file in there is a hook, and
// a hook is code that runs.
function isPlainSegment(segment: string): boolean {
  const key = collisionKey(segment).replace(/[. ]+$/, '')
  return !segment.includes(':') && key !== '.GIT' && key !== 'GIT~1'
}

function badPath({ path }: Edit): Finding[] {
  if (staysBelow(path)) return []
  const shown = listedPath(path).path
  return [finding('E_PATH', `${shown} is no path that modreg writes to.`, { at: { file: shown } })]
}

function repeated(edits: readonly Edit[]): Finding[] {
  const seen = new Set<string>()
  return edits.flatMap(({ path }) => {
    if (!seen.has(path)) {
      seen.add(path)
      return []
    }
    return [finding('E_PATH', `${path} is changed twice in one go.`, { at: { file: path } })]
  })
}

function colliding(edits: readonly Edit[]): Finding[] {
  const written = new Set(edits.filter(({ after }) => after !== undefined).map(({ path }) => path))
  return findCollisions(written).map(({ path, other }) =>
    finding('E_PATH', `${path} and ${other} are one name, or file and folder at once, on some systems.`, {
      at: { file: path },
    }),
  )
}

// Where case does not count, removing `Demo` after writing `demo` would remove the new file.
function removedTooLate(edits: readonly Edit[]): Finding[] {
  const written = new Map<string, string>()
  const found: Finding[] = []
  for (const { path, after } of edits) {
    const other = written.get(collisionKey(path))
    if (after !== undefined) written.set(collisionKey(path), path)
    else if (other !== undefined && other !== path)
      found.push(
        finding('E_PATH', `${path} would be removed after ${other} is written; remove it first.`, {
          at: { file: path },
        }),
      )
  }
  return found
}
