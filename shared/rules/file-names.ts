import type { Rule } from '../dialects/dialect.ts'
import { findCollisions } from '../model/collisions.ts'
import { entryFinding } from '../model/entry-finding.ts'
import type { FileEntry } from '../model/file-set.ts'
import { finding, type Finding } from '../model/finding.ts'
import { repoPathProblem } from '../model/repo-path.ts'
import { shown } from '../text/shown.ts'

/** Every file of a bundle is a plain file, with a name that all systems can hold and tell from its neighbours. */
export const fileNames: Rule = {
  group: 'paths',
  check(release, { dialect, registry }) {
    const roots = dialect.roots(release.bundle, registry.paths)
    const entries = roots.flatMap(root => registry.files.list(root))
    return [...entries.flatMap(problemOf), ...collisions(entries)]
  },
}

function problemOf(entry: FileEntry): readonly Finding[] {
  const misfit = entryFinding(entry)
  if (misfit !== undefined) return [misfit]
  const problem = repoPathProblem(entry.path)
  if (problem === undefined) return []
  return [finding('E_PATH', `${shown(entry.path)}: ${problem}`, { at: { file: entry.path } })]
}

function collisions(entries: readonly FileEntry[]): readonly Finding[] {
  return findCollisions(entries.map(({ path }) => path)).map(({ path, other }) => {
    const message = `${shown(path)} and ${shown(other)} are one file on systems that fold case or normalise names`
    return finding('E_PATH', message, { at: { file: path } })
  })
}
