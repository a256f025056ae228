import { isWindowsDevice } from './windows-device.ts'

/** A path inside a registry: relative, `/` between segments, checked by `readRepoPath`. */
export type RepoPath = string & { readonly RepoPath: never }

/** The longest path and the longest segment of one, in bytes; both are ASCII, so in characters too. */
export const repoPathLength = { path: 1024, segment: 255 } as const

/** The text as a path that every system can hold and no command misreads; `undefined` when it is none. */
export function readRepoPath(text: string): RepoPath | undefined {
  return isRepoPath(text) ? text : undefined
}

/** Why a text is no path, as the end of a sentence that starts with it; `undefined` when it is one. */
export function repoPathProblem(text: string): string | undefined {
  if (text === '') return 'is empty'
  if (text.length > repoPathLength.path) return `is longer than ${repoPathLength.path} characters`
  if (text.startsWith('/')) return 'is absolute'
  const segments = text.split('/')
  // Workflows run with the repository's rights: nothing may ever write there (T20).
  if (segments[0]?.toLowerCase() === '.github') return "lies in the forge's own folder"
  for (const segment of segments) {
    const problem = segmentProblem(segment)
    if (problem !== undefined) return problem
  }
  return undefined
}

/**
 * A path from parts that were checked before: throws on a result that is no path, since a name that escaped its grammar
 * must never be joined (T21). An empty base is the registry's root.
 */
export function joinRepoPath(base: RepoPath | '', ...segments: readonly string[]): RepoPath {
  const text = [...(base === '' ? [] : [base]), ...segments].join('/')
  const path = readRepoPath(text)
  if (path === undefined || (base !== '' && !path.startsWith(`${base}/`))) {
    throw new Error(`joined to a path that ${repoPathProblem(text) ?? 'left its base'}`)
  }
  return path
}

const isRepoPath = (text: string): text is RepoPath => repoPathProblem(text) === undefined

// Each row names what stops an attack or a system that cannot hold the name; the first that applies is told.
const segmentRules: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'has an empty segment'],
  [/^\.\.?$/, 'has a segment `.` or `..`'],
  [/[^\x20-\x7e]/, 'has a character outside printable ASCII'],
  [/\\/, 'has a backslash'],
  // Forbidden on Windows, quoted by git (`"`), pathspec magic (`:`, `*`), expanded by shells or URLs (`$`, `` ` ``, `%`).
  [/["$%*:<>?`|]/, 'has one of the characters " $ % * : < > ? ` |'],
  // Programs take such a word for an option or for somebody's home.
  [/^[-~]/, 'has a segment that starts with - or ~'],
  [/^ |[ .]$/, 'has a segment that starts with a blank, or ends with a blank or a dot'],
  // CVE-2014-9390: names that are `.git` on macOS and Windows.
  [/^(?:\.git|git~\d.*)$/i, 'has a segment that is the git folder on some systems'],
]

function segmentProblem(segment: string): string | undefined {
  if (segment.length > repoPathLength.segment) {
    return `has a segment longer than ${repoPathLength.segment} characters`
  }
  if (isWindowsDevice(segment)) return 'has a segment that is a device on Windows'
  return segmentRules.find(([pattern]) => pattern.test(segment))?.[1]
}
