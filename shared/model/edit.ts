import type { RepoPath } from './repo-path.ts'

/** A wanted change of one file. `undefined` stands for "no such file": a new file before, a removed one after. */
export interface Edit {
  readonly path: RepoPath
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array | undefined
  /** Mode 0755 or 0644 for what is written; without it a replaced file keeps its mode and a new one gets 0644. */
  readonly executable?: boolean
}

/** Only the edits that change bytes: no change, no write, no commit. */
export function effective(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ before, after }) => !sameBytes(before, after))
}

/** Whether two contents are the same; two absent ones are. */
export function sameBytes(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  if (left.length !== right.length) return false
  // A plain loop: `every` with a callback takes six times as long (0.5 s for an archive of 60 MB).
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false
  return true
}
