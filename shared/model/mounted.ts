import type { FileSet } from './file-set.ts'
import type { Finding } from './finding.ts'
import type { RepoPath } from './repo-path.ts'

/** A folder's files as if they lay at `at` inside a registry: a bundle that stands alone reads like one that does not. */
export function mounted(files: FileSet, at: string): FileSet {
  const inside = (path: string): string | undefined => {
    if (path === at) return ''
    return path.startsWith(`${at}/`) ? path.slice(at.length + 1) : undefined
  }
  const isAbove = (under: string) => at === under || at.startsWith(`${under}/`)
  return {
    read(path) {
      const inner = inside(path)
      return inner === undefined ? undefined : files.read(inner)
    },
    list(under) {
      const inner = under === undefined || isAbove(under) ? '' : inside(under)
      if (inner === undefined) return []
      const entries = files.list(inner === '' ? undefined : inner)
      return entries.map(entry => ({ ...entry, path: `${at}/${entry.path}` as RepoPath }))
    },
  }
}

/** The same findings with their files seen from elsewhere: `from` in front of a path becomes `to`. */
export function moveFindings(
  findings: readonly Finding[],
  { from, to }: { from: string; to: string },
): readonly Finding[] {
  return findings.map(found => {
    if (found.file === undefined) return found
    if (found.file === from) return { ...found, file: to === '' ? '.' : to }
    if (from !== '' && !found.file.startsWith(`${from}/`)) return found
    const inner = from === '' ? found.file : found.file.slice(from.length + 1)
    return { ...found, file: to === '' ? inner : `${to}/${inner}` }
  })
}
