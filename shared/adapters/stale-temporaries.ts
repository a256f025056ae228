import { rmSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { isTemporaryOf } from '../model/temporary-name.ts'
import { readFolder } from './folder-path.ts'
import { withPath } from './io-refusal.ts'

/**
 * Removes what a writer that was killed left beside these targets. Another writer at work on the same target loses its
 * temporary file and fails before it has replaced anything.
 */
export function removeStaleTemporaries(root: string, targets: readonly string[]): void {
  for (const [folder, names] of byFolder(targets))
    withPath(relative(root, folder) || '.', 'written', () => {
      for (const { name } of readFolder(folder))
        if (name.startsWith('.') && names.some(target => isTemporaryOf(target, name)))
          rmSync(join(folder, name), { recursive: true, force: true })
    })
}

function byFolder(targets: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>()
  for (const target of targets) {
    const names = folders.get(dirname(target))
    if (names === undefined) folders.set(dirname(target), [basename(target)])
    else names.push(basename(target))
  }
  return folders
}
