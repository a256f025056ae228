import { isListable } from '../model/listed-path.ts'
import { gitBytes, type Checkout } from './checkout.ts'
import type { CommitId } from './ref.ts'

/** Those of the paths at which a commit has a file or a folder. One process, however many paths there are. */
export async function presentPaths(
  checkout: Checkout,
  commit: CommitId,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  // A line break would make two questions of one, and `..` leaves the repository: no such path is in a commit.
  const asked = paths.filter(isListable)
  if (asked.length === 0) return new Set()
  const input = Buffer.from(asked.map(path => `${commit}:./${path}\n`).join(''))
  const printed = await gitBytes(checkout, ['cat-file', '--batch-check=%(objecttype)'], { input })
  const answers = Buffer.from(printed).toString('utf8').split('\n')
  return new Set(asked.filter((_, index) => /^(blob|tree|commit)$/.test(answers[index] ?? '')))
}
