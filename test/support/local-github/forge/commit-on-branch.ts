import { readCommit, writeCommit } from '../git/commit.ts'
import type { TreeChange } from '../git/tree.ts'
import { findEntry, writeBlob, writeTree } from '../git/tree.ts'
import type { Person } from '../git/commit.ts'
import type { Repository } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'
import type { Outcome } from './change-ref.ts'
import { changeRef } from './change-ref.ts'
import { personOf, webFlow } from './people.ts'

interface FileChanges {
  readonly additions: readonly { readonly path: string; readonly content: Uint8Array }[]
  readonly deletions: readonly string[]
}

export interface BranchCommit extends FileChanges {
  /** Full ref name. */
  readonly ref: string
  /** The commit it follows; `undefined` for the first one of an empty repository. */
  readonly head: string | undefined
  readonly message: string
  readonly token: Token
  /** Given ones are not GitHub's, so such a commit is not signed. */
  readonly author?: Person
  readonly committer?: Person
}

/** A commit that the API made, and whether the branch took it. */
export interface CommitResult {
  readonly oid: string
  readonly outcome: Outcome
}

/** Writes a commit with some files changed and moves a branch to it. Files become plain ones: the API knows no modes. */
export async function commitOnBranch(
  world: World,
  repository: Repository,
  commit: BranchCommit,
): Promise<CommitResult> {
  const { path } = repository
  const changes: TreeChange[] = commit.deletions.map(name => ({ path: name, mode: '0', oid: undefined }))
  for (const { path: name, content } of commit.additions)
    changes.push({ path: name, mode: '100644', oid: await writeBlob(path, content) })
  const tree = await writeTree(path, commit.head, changes)
  const date = now(world)
  const author = commit.author ?? personOf(commit.token.login, date)
  const oid = await writeCommit(path, {
    tree,
    parents: commit.head === undefined ? [] : [commit.head],
    author,
    committer: commit.committer ?? commit.author ?? webFlow(date),
    message: commit.message,
    signed: commit.author === undefined && commit.committer === undefined,
  })
  const update = { ref: commit.ref, before: commit.head, after: oid }
  return { oid, outcome: await changeRef(world, repository, { update, token: commit.token, by: 'api' }) }
}

/** The first of some paths that a commit does not have. */
export async function findMissingPath(
  { path }: Repository,
  head: string,
  paths: readonly string[],
): Promise<string | undefined> {
  const { tree } = await readCommit({ path }, head)
  for (const name of paths) if (!(await findEntry(path, tree, name))) return name
  return undefined
}
