import { refuse } from '../command/refusal.ts'
import type { FileEntry } from '../model/file-set.ts'
import { listedPath } from '../model/listed-path.ts'
import type { RepoPath } from '../model/repo-path.ts'
import { splitAtZeros } from './zero-ended.ts'

/** What a commit, or git's index, has at a path: what it is, and the id of its content. */
export interface TreeEntry {
  readonly path: RepoPath
  readonly kind: FileEntry['kind']
  readonly executable: boolean
  readonly id: string
}

/** Reads what `git ls-tree -r -z` and `git ls-files -s -z` print: `mode … id …`, a tab and the name's bytes. */
export function readTreeEntries(stdout: Uint8Array): readonly TreeEntry[] {
  return Array.from(splitAtZeros(stdout), line => {
    const tab = line.indexOf(0x09)
    const words = Buffer.from(line.subarray(0, Math.max(tab, 0)))
      .toString('latin1')
      .split(' ')
    const id = words.find(word => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(word))
    const mode = words[0] ?? ''
    if (id === undefined) throw refuse('E_GIT', 'git printed a list of files in an unknown form')
    const { path, misnamed } = listedPath(line.subarray(tab + 1))
    return { path, kind: misnamed ? 'misnamed' : (kinds[mode] ?? 'other'), executable: mode === '100755', id }
  })
}

// 100664 stands in trees that git wrote before 2005; it is read as 100644.
const kinds: Readonly<Record<string, FileEntry['kind']>> = {
  100644: 'file',
  100664: 'file',
  100755: 'file',
  120000: 'link',
  160000: 'gitlink',
}
