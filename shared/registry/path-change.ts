import { refuse } from '../command/refusal.ts'
import { entryFinding } from '../model/entry-finding.ts'
import type { Finding } from '../model/finding.ts'
import { listedPath } from '../model/listed-path.ts'
import type { RepoPath } from '../model/repo-path.ts'
import { splitAtZeros } from './zero-ended.ts'
import { shown } from '../text/shown.ts'

/** One path that differs between two states. */
export interface PathChange {
  readonly kind: 'added' | 'modified' | 'removed' | 'renamed'
  /** Where it is now; for a removed one, where it was. */
  readonly path: string
  /** Where a renamed file was before. */
  readonly from?: string
}

/** What differs between two states; a name that is no clean text is there by its stand-in, and a finding. */
export interface PathChanges {
  readonly changes: readonly PathChange[]
  readonly findings: readonly Finding[]
}

/** Reads what `git diff --name-status -z` prints. Throws E_GIT on anything it does not know: nothing is skipped. */
export function readNameStatus(stdout: Uint8Array): PathChanges {
  const words = splitAtZeros(stdout)
  const changes: PathChange[] = []
  const findings: Finding[] = []
  const nextPath = (isThere: boolean) => {
    const word = words.next()
    if (word.done === true) throw refuse('E_GIT', 'git diff stopped in the middle of its list of changes')
    const { path, misnamed } = listedPath(word.value)
    if (misnamed && isThere) findings.push(...misnamedFinding(path))
    return path
  }
  for (const word of words) {
    const status = Buffer.from(word).toString('latin1')
    const kind = kinds[status[0] ?? '']
    if (kind === undefined)
      throw refuse('E_GIT', `git diff reports a change of unknown kind "${shown(status)}"`)
    // Taking a badly named file away is the cure, so only names that are there afterwards are findings.
    const from = status.startsWith('R') ? nextPath(false) : undefined
    const path = nextPath(kind !== 'removed')
    changes.push(from === undefined ? { kind, path } : { kind, path, from })
  }
  return { changes, findings }
}

/** Reads the paths that `git ls-files --others -z` prints, as added ones. */
export function readUntracked(stdout: Uint8Array): PathChanges {
  const listed = [...splitAtZeros(stdout)].map(listedPath)
  return {
    changes: listed.map(({ path }) => ({ kind: 'added', path })),
    findings: listed.flatMap(({ path, misnamed }) => (misnamed ? misnamedFinding(path) : [])),
  }
}

// T: a file became a link or the other way round. C does not occur: copies are not asked for.
const kinds: Readonly<Record<string, PathChange['kind']>> = {
  A: 'added',
  M: 'modified',
  T: 'modified',
  D: 'removed',
  R: 'renamed',
}

function misnamedFinding(path: RepoPath): readonly Finding[] {
  const found = entryFinding({ path, kind: 'misnamed', executable: false, sizeBytes: 0 })
  return found === undefined ? [] : [found]
}
