import type { RepoPath } from './repo-path.ts'

/** A wanted change of one file. `undefined` stands for "no such file": a new file before, a removed one after. */
export interface Edit {
  readonly path: RepoPath
  readonly before: Uint8Array | undefined
  readonly after: Uint8Array | undefined
}

/** Only the edits that change something: no change, no write, no commit. */
export function effective(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ before, after }) => !sameBytes(before, after))
}

/** Whether two contents are the same; two absent ones are. */
export function sameBytes(left: Uint8Array | undefined, right: Uint8Array | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}
