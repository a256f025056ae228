import { gitText, runGit } from './run-git.ts'
import type { Verification } from './signature.ts'
import { verification, webFlowSignature } from './signature.ts'

export interface Person {
  readonly name: string
  readonly email: string
  /** UTC, whole seconds. */
  readonly date: string
}

/** A commit object. */
export interface Commit {
  readonly oid: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
  readonly verification: Verification
}

export interface NewCommit extends Omit<Commit, 'oid' | 'verification'> {
  /** Whether GitHub vouches for it. */
  readonly signed: boolean
}

/** Where objects are looked up: a repository, and perhaps the quarantine of a push on top of it. */
export interface ObjectStore {
  readonly path: string
  readonly variables?: Readonly<Record<string, string>>
}

/** Writes a commit object and gives its id. */
export async function writeCommit(path: string, commit: NewCommit): Promise<string> {
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${identity(commit.author)}`,
    `committer ${identity(commit.committer)}`,
  ]
  const payload = `${headers.join('\n')}\n\n${commit.message}`
  if (commit.signed) headers.push(`gpgsig ${webFlowSignature(payload).replaceAll('\n', '\n ')}`)
  const object = `${headers.join('\n')}\n\n${commit.message}`
  return gitText(path, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input: object })
}

function identity({ name, email, date }: Person): string {
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} +0000`
}

/** A commit, or `undefined` when there is no such commit. */
export async function findCommitObject(store: ObjectStore, oid: string): Promise<Commit | undefined> {
  const { status, stdout } = await runGit(store.path, ['cat-file', 'commit', oid], callOf(store))
  return status === 0 ? parse(oid, stdout.toString()) : undefined
}

/** A commit that is known to exist. */
export async function readCommit(store: ObjectStore, oid: string): Promise<Commit> {
  const commit = await findCommitObject(store, oid)
  if (!commit) throw new Error(`no commit ${oid} in ${store.path}`)
  return commit
}

export function callOf(store: ObjectStore): { variables?: Readonly<Record<string, string>> } {
  return store.variables ? { variables: store.variables } : {}
}

function parse(oid: string, object: string): Commit {
  const end = object.indexOf('\n\n')
  const message = object.slice(end + 2)
  // A header goes on in lines that begin with a blank.
  const lines = object.slice(0, end).split(/\n(?! )/)
  const values = (name: string): string[] =>
    lines.filter(line => line.startsWith(`${name} `)).map(line => line.slice(name.length + 1))
  const unsigned = lines.filter(line => !line.startsWith('gpgsig '))
  return {
    oid,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: person(values('author')[0] ?? ''),
    committer: person(values('committer')[0] ?? ''),
    message,
    verification: verification(
      values('gpgsig')[0]?.replaceAll('\n ', '\n'),
      `${unsigned.join('\n')}\n\n${message}`,
    ),
  }
}

function person(text: string): Person {
  const match = /^(.*?) ?<(.*)> (\d+) [+-]\d{4}$/.exec(text)
  const date = new Date(Number(match?.[3] ?? 0) * 1000).toISOString().replace('.000Z', 'Z')
  return { name: match?.[1] ?? '', email: match?.[2] ?? '', date }
}
