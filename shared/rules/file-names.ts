import type { Rule } from '../dialects/dialect.ts'
import type { FileEntry } from '../model/file-set.ts'
import { finding, type Finding } from '../model/finding.ts'
import { collisionKey, repoPathProblem } from '../model/repo-path.ts'
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

function problemOf({ path, kind }: FileEntry): readonly Finding[] {
  const at = { file: path }
  const problem = repoPathProblem(path)
  if (problem !== undefined) return [finding('E_PATH', `${shown(path)}: ${problem}`, { at })]
  if (kind === 'link') return [finding('E_CHECKOUT_SYMLINK', `${shown(path)} is a symbolic link`, { at })]
  if (kind === 'gitlink') return [finding('E_GITLINK', `${shown(path)} is a submodule`, { at })]
  if (kind === 'other') return [finding('E_PATH', `${shown(path)} is neither a file nor a folder`, { at })]
  return []
}

function collisions(entries: readonly FileEntry[]): readonly Finding[] {
  const seen = new Map<string, string>()
  return entries.flatMap(({ path }) => {
    const other = seen.get(collisionKey(path))
    seen.set(collisionKey(path), path)
    if (other === undefined) return []
    const message = `${shown(path)} and ${shown(other)} are one file on systems that fold case or normalise names`
    return [finding('E_PATH', message, { at: { file: path } })]
  })
}
