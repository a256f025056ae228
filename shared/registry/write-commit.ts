import { refuse } from '../command/refusal.ts'
import { mapInFlight } from '../crypto/in-flight.ts'
import type { Edit } from '../model/edit.ts'
import type { Files } from '../ports/files.ts'
import { shown } from '../text/shown.ts'
import { gitBytes, type Checkout } from './checkout.ts'
import { listCommit } from './commit-files.ts'
import { findCommitId, type CommitId } from './ref.ts'

/** Who a commit is from. */
export interface Person {
  readonly name: string
  readonly email: string
}

/** What a commit says beside its files. */
export interface CommitText {
  readonly message: string
  readonly author: Person
  readonly date: Date
}

/** Throws E_WORKFLOW_CHANGE for edits that reach into what workflows or git itself run (T20). */
export function assertCommittable(edits: readonly Edit[], prefix: string): void {
  const wrong = edits.map(({ path }) => `${prefix}${path}`).filter(path => /(^|\/)\.git(hub)?\//i.test(path))
  if (wrong.length === 0) return
  throw refuse('E_WORKFLOW_CHANGE', `a commit must not change ${shown(wrong.join(', '))}`)
}

/**
 * Makes a commit on top of `parent` with exactly these edits, through an index of its own: neither the work tree nor
 * git's index of the checkout is read or touched. Nothing refers to the commit yet.
 */
export async function writeCommit(
  checkout: Checkout,
  parent: CommitId,
  {
    edits,
    text,
    files,
  }: { edits: readonly Edit[]; text: CommitText; files: Pick<Files, 'withTemporaryFolder'> },
): Promise<CommitId> {
  const prefix = await readPrefix(checkout)
  assertCommittable(edits, prefix)
  const there = await listCommit(
    checkout,
    parent,
    edits.map(({ path }) => path),
  )
  const executables = new Set(there.filter(({ executable }) => executable).map(({ path }) => path))
  const lines = await mapInFlight(edits, 8, async ({ path, after, executable }) => {
    if (after === undefined) return `0 ${'0'.repeat(parent.length)}\t${prefix}${path}`
    const id = await printed(checkout, ['hash-object', '-w', '--stdin'], { input: after })
    return `${(executable ?? executables.has(path)) ? '100755' : '100644'} ${id}\t${prefix}${path}`
  })
  const tree = await files.withTemporaryFolder(async folder => {
    const variables = { GIT_INDEX_FILE: `${folder}/index` }
    await gitBytes(checkout, ['read-tree', parent], { variables })
    const input = Buffer.from(lines.map(line => `${line}\0`).join(''))
    await gitBytes(checkout, ['update-index', '-z', '--index-info'], { variables, input })
    return printed(checkout, ['write-tree'], { variables })
  })
  const made = await printed(checkout, ['commit-tree', tree, '-p', parent, '-F', '-'], {
    variables: personVariables(text),
    input: Buffer.from(text.message),
  })
  return readId(made)
}

/** How to get from the top of the repository to the checkout's folder: empty, or a path that ends with `/`. */
export async function readPrefix(checkout: Checkout): Promise<string> {
  return printed(checkout, ['rev-parse', '--show-prefix'])
}

async function printed(...call: Parameters<typeof gitBytes>): Promise<string> {
  return Buffer.from(await gitBytes(...call))
    .toString('utf8')
    .replace(/\n$/, '')
}

function readId(text: string): CommitId {
  const id = findCommitId(text)
  if (id === undefined) throw refuse('E_GIT', 'git commit-tree gave no id')
  return id
}

function personVariables({ author, date }: CommitText): Record<string, string> {
  const when = `@${Math.floor(date.getTime() / 1000)} +0000`
  return {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    GIT_COMMITTER_DATE: when,
  }
}
