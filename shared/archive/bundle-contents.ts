import { collisionKey } from '../model/collision-key.ts'
import { problem, type Problem } from './problem.ts'
import type { EntryType, Profile } from './scan.ts'

interface Entry {
  readonly path: string
  readonly type: EntryType
}

/** What must not be in an archive of this profile, although each of its headers is in order. */
export function wrongContents(entries: readonly Entry[], profile: Profile): readonly Problem[] {
  return profile === 'bundle' ? [...gitFolders(entries), ...secondRoots(entries)] : []
}

// git takes the folder's configuration for its own, and with it commands to run (CVE-2014-9390); GIT~1 is NTFS's short
// name for it.
function gitFolders(entries: readonly Entry[]): readonly Problem[] {
  return entries
    .filter(({ path }) =>
      collisionKey(path)
        .split('/')
        .some(segment => /^(?:\.GIT|GIT~[0-9]+)$/.test(segment)),
    )
    .map(({ path }) => problem('E_ARCHIVE_CONTENT', 'is part of a git folder', path))
}

/**
 * A bundle stands in one folder, or is flat and then starts with the file that describes it; anything beside the folder
 * would land beside the bundle where it is installed.
 */
function secondRoots(entries: readonly Entry[]): readonly Problem[] {
  const [first] = entries
  const root = first?.path.split('/')[0] ?? ''
  if (first?.type === 'file' && first.path === root) return []
  return entries
    .filter(({ path }) => path.split('/')[0] !== root)
    .map(({ path }) => problem('E_ARCHIVE_CONTENT', `lies outside the bundle's folder`, path))
}
