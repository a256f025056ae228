import type { Commit, Person } from '../../git/commit.ts'
import { findCommitObject } from '../../git/commit.ts'
import type { Ref } from '../../git/refs.ts'
import { findType, readBlob } from '../../git/tree.ts'
import { nodeId } from '../../world/ids.ts'
import type { View } from '../../world/repository.ts'
import { webUrl } from '../../world/world.ts'
import type { Typed } from '../schema.ts'
import { fieldsOf } from '../schema.ts'

export interface CommitSource {
  readonly view: View
  readonly commit: Commit
}

interface RefSource {
  readonly view: View
  readonly ref: Ref
}

interface ObjectSource {
  readonly view: View
  readonly oid: string
}

/** A commit by its id; `undefined` when there is none. */
export async function commitSource(view: View, oid: string): Promise<CommitSource | undefined> {
  const commit = await findCommitObject(view, oid)
  return commit && { view, commit }
}

const typeNames: Readonly<Record<string, string>> = { tag: 'Tag', tree: 'Tree', blob: 'Blob' }

/** Any object by its id. */
export async function gitObject(view: View, oid: string): Promise<Typed | undefined> {
  const type = await findType(view, oid)
  if (type === 'commit') return { type: 'Commit', value: await commitSource(view, oid) }
  return type === undefined
    ? undefined
    : { type: typeNames[type] ?? 'Blob', value: { view, oid } satisfies ObjectSource }
}

export const refType = fieldsOf<RefSource>(({ leaf, object }) => ({
  id: leaf(({ view, ref }) => nodeId('REF', `${view.state.id}:${ref.name}`)),
  name: leaf(({ ref }) => ref.name.replace(/^refs\/[^/]+\//, '')),
  prefix: leaf(({ ref }) => /^refs\/[^/]+\//.exec(ref.name)?.[0]),
  target: object('GitObject', ({ view, ref }) => gitObject(view, ref.oid)),
}))

const plainObject = fieldsOf<ObjectSource>(({ leaf }) => ({
  id: leaf(({ oid }) => nodeId('O', oid)),
  oid: leaf(({ oid }) => oid),
  abbreviatedOid: leaf(({ oid }) => oid.slice(0, 7)),
}))

export const tagType = {
  ...plainObject,
  ...fieldsOf<ObjectSource>(({ leaf, object }) => ({
    target: object('GitObject', async ({ view, oid }) => {
      const ref = (await view.refs.list('refs/tags/')).find(tag => tag.oid === oid)
      return ref && gitObject(view, ref.commit)
    }),
    name: leaf(async ({ view, oid }) => {
      const ref = (await view.refs.list('refs/tags/')).find(tag => tag.oid === oid)
      return ref?.name.slice('refs/tags/'.length)
    }),
  })),
}

export const treeType = plainObject

export const blobType = {
  ...plainObject,
  ...fieldsOf<ObjectSource>(({ leaf }) => ({
    text: leaf(async ({ view, oid }) => (await readBlob(view.path, oid)).toString()),
    byteSize: leaf(async ({ view, oid }) => (await readBlob(view.path, oid)).length),
  })),
}

export const commitType = fieldsOf<CommitSource>(({ leaf, object, connection }) => ({
  id: leaf(({ commit }) => nodeId('C', commit.oid)),
  oid: leaf(({ commit }) => commit.oid),
  abbreviatedOid: leaf(({ commit }) => commit.oid.slice(0, 7)),
  url: leaf(({ view, commit }, _args, { exchange }) =>
    webUrl(exchange.server.world, view.state, `/commit/${commit.oid}`),
  ),
  message: leaf(({ commit }) => commit.message.replace(/\n$/, '')),
  messageHeadline: leaf(({ commit }) => commit.message.split('\n')[0]),
  messageBody: leaf(({ commit }) => commit.message.split('\n').slice(2).join('\n').replace(/\n$/, '')),
  authoredDate: leaf(({ commit }) => commit.author.date),
  committedDate: leaf(({ commit }) => commit.committer.date),
  author: object('GitActor', ({ commit }) => commit.author),
  committer: object('GitActor', ({ commit }) => commit.committer),
  signature: object('GitSignature', ({ commit }) => (commit.verification.signature === null ? null : commit)),
  tree: object('Tree', ({ view, commit }): ObjectSource => ({ view, oid: commit.tree })),
  parents: connection('Commit', async ({ view, commit }) =>
    Promise.all(commit.parents.map(parent => commitSource(view, parent))),
  ),
}))

export const gitActorType = fieldsOf<Person>(({ leaf }) => ({
  name: leaf(person => person.name),
  email: leaf(person => person.email),
  date: leaf(person => person.date),
}))

/** GitHub has four types of signature under this interface; all that is asked for belongs to the interface. */
export const signatureType = fieldsOf<Commit>(({ leaf }) => ({
  isValid: leaf(({ verification }) => verification.verified),
  state: leaf(({ verification }) => (verification.verified ? 'VALID' : 'UNKNOWN_KEY')),
  wasSignedByGitHub: leaf(({ verification }) => verification.verified),
  signature: leaf(({ verification }) => verification.signature),
  payload: leaf(({ verification }) => verification.payload),
}))
