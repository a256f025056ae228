import { refuse } from '../command/refusal.ts'
import { shown } from '../text/shown.ts'

/** A commit's full id, in lower-case hex: 40 digits, or 64 in a SHA-256 repository. */
export type CommitId = string & { readonly CommitId: never }

/** The text as a commit id; `undefined` when it is none, or is the zero id that stands for "no commit". */
export function findCommitId(text: string): CommitId | undefined {
  return isCommitId(text) ? text : undefined
}

/** Whether a text is the id that events use where there is no commit: zeros only. */
export function isZeroId(text: string): boolean {
  return /^(0{40}|0{64})$/.test(text)
}

/**
 * Throws E_REF unless the text is a full commit id, `HEAD`, `HEAD^`, `HEAD~2`, or the name of a branch or tag with nothing in it that git
 * takes for an option, a range, a path, a search or a refspec (T13). References to pull requests are refused: anybody
 * can set them.
 */
export function assertRef(text: string): void {
  const problem = refProblem(text)
  if (problem !== undefined) throw refuse('E_REF', `the git reference "${shown(text)}" ${problem}`)
}

const isCommitId = (text: string): text is CommitId =>
  /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !isZeroId(text)

// The first that applies is told. An allow-list of characters; what git check-ref-format adds; what git would guess.
const problems: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'is empty'],
  [/^.{256}/s, 'is longer than 255 characters'],
  [/[^A-Za-z0-9._/+@#=,-]/, 'has a character that no branch or tag here may have'],
  [/^[^A-Za-z0-9_]/, 'starts with something else than a letter or a digit'],
  [/(^|\/)(\/|$)/, 'has an empty segment'],
  [/(^|\/)[.-]/, 'has a segment that starts with . or -'],
  [/\.\./, 'is a range'],
  [/\.(lock)?(\/|$)/, 'has a segment that ends with . or .lock'],
  [/(^|\/)@(\/|$)/, 'has a segment that is only @'],
  [/^(refs\/)?(remotes\/)?pull\//, 'is the head of a pull request, which its author controls'],
  [/^(0{40}|0{64})$/, 'is the zero id, which stands for no commit'],
  [
    /^(?![0-9a-f]{40}$|[0-9a-f]{64}$)[0-9a-f]{4,64}$/,
    'may be a shortened id: give all digits, or refs/heads/ before it',
  ],
]

// What a person types for "the commit before this one"; the only place where git's own notation is let in.
const ancestorOfHead = /^HEAD(\^|~[1-9]\d{0,3})$/

const refProblem = (text: string): string | undefined =>
  ancestorOfHead.test(text) ? undefined : problems.find(([pattern]) => pattern.test(text))?.[1]
