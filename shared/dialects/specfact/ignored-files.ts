/** How the original lists the files of a module: from disk, as its CI does, or from `git ls-files`. */
export type PayloadView = 'filesystem' | 'git'

const caches = ['__pycache__', '.pytest_cache', '.mypy_cache', '.ruff_cache', 'logs']

const ignoredNames: Readonly<Record<PayloadView, ReadonlySet<string>>> = {
  filesystem: new Set([...caches, '.git', 'tests']),
  git: new Set(caches),
}

// Python's `suffix`: a name that only starts with a dot has none, so a file `.pyc` counts.
const ignoredSuffix = /[^/]\.py[co]$/i

/**
 * Whether a file of a module neither counts as a change nor ships nor is covered by the payload (format section 3.1);
 * `path` is relative to the module's folder.
 */
export function isIgnored(path: string, view: PayloadView = 'filesystem'): boolean {
  return path.split('/').some(name => ignoredNames[view].has(name)) || ignoredSuffix.test(path)
}
