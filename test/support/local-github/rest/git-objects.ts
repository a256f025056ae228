import { findCommitObject, readCommit, writeCommit } from '../git/commit.ts'
import { personOf, webFlow } from '../forge/people.ts'
import { findCommit } from '../git/refs.ts'
import { findEntry, findType, listTree, readBlob, writeBlob, writeTree } from '../git/tree.ts'
import type { TreeChange, TreeEntry } from '../git/tree.ts'
import type { Body } from '../http/body.ts'
import { objects, optionalText, text, texts } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { created, ok } from '../http/reply.ts'
import { nodeId } from '../world/ids.ts'
import type { RepositoryState } from '../world/state.ts'
import { isBot } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { apiUrl, now } from '../world/world.ts'
import { readPerson } from './read-person.ts'
import { renderGitCommit } from './render/commit.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { BlobShape, TreeShape } from './shapes.ts'

/** Blobs, trees and commits as objects of git. */
export const gitObjectRoutes: readonly Route[] = [
  repositoryRoute('POST /git/blobs', 'contents:write', async ({ world, view, body }) => {
    const encoding = optionalText(body, 'encoding') === 'base64' ? 'base64' : 'utf8'
    const sha = await writeBlob(view.path, Buffer.from(text(body, 'content'), encoding))
    return created({ sha, url: apiUrl(world, view.state, `/git/blobs/${sha}`) })
  }),

  repositoryRoute('GET /git/blobs/{sha}', 'contents:read', async ({ world, view, params: { sha } }) => {
    if ((await findType(view, sha)) !== 'blob') throw notFound()
    const content = await readBlob(view.path, sha)
    const blob: BlobShape = {
      sha,
      node_id: nodeId('B', sha),
      url: apiUrl(world, view.state, `/git/blobs/${sha}`),
      size: content.length,
      content: content.toString('base64'),
      encoding: 'base64',
    }
    return ok(blob)
  }),

  repositoryRoute('POST /git/trees', 'contents:write', async ({ world, view, body }) => {
    const base = optionalText(body, 'base_tree')
    if (base !== undefined && (await findType(view, base)) === undefined)
      throw problem(422, 'base_tree is not a valid tree oid')
    const changes = await Promise.all(objects(body, 'tree').map(entry => readTreeChange(view.path, entry)))
    const sha = await writeTree(view.path, base, changes)
    return created(renderTree(world, view.state, { sha, entries: await listTree(view, sha) }))
  }),

  repositoryRoute('GET /git/trees/{+tree}', 'contents:read', async ({ world, view, params, query }) => {
    const oid = await findTree({ view }, params.tree)
    const entries = await listTree(view, oid, query.has('recursive'))
    return ok(renderTree(world, view.state, { sha: oid, entries }))
  }),

  repositoryRoute('POST /git/commits', 'contents:write', async ({ world, view, body, actor }) => {
    const date = now(world)
    const [tree, parents] = [text(body, 'tree'), texts(body, 'parents')]
    if ((await findType(view, tree)) !== 'tree') throw problem(422, 'Tree SHA does not exist')
    for (const parent of parents)
      if ((await findType(view, parent)) !== 'commit')
        throw problem(422, 'Parent SHA does not exist or is not a commit object')
    const author = readPerson(body, 'author', date)
    const committer = readPerson(body, 'committer', date)
    // Public reports agree only on this: what a bot commits without naming anybody is signed.
    const signed = isBot(actor) && !author && !committer
    const oid = await writeCommit(view.path, {
      tree,
      parents,
      author: author ?? personOf(actor.login, date),
      committer: committer ?? author ?? (signed ? webFlow(date) : personOf(actor.login, date)),
      message: text(body, 'message'),
      signed,
    })
    return created(renderGitCommit(world, view.state, await readCommit(view, oid)))
  }),

  repositoryRoute('GET /git/commits/{sha}', 'contents:read', async ({ world, view, params }) => {
    const commit = await findCommitObject(view, params.sha)
    if (!commit) throw notFound()
    return ok(renderGitCommit(world, view.state, commit))
  }),
]

async function readTreeChange(path: string, entry: Body): Promise<TreeChange> {
  const content = optionalText(entry, 'content')
  const mode = optionalText(entry, 'mode') ?? '100644'
  const oid = content === undefined ? optionalText(entry, 'sha') : await writeBlob(path, content)
  return { path: text(entry, 'path'), mode, oid }
}

async function findTree({ view }: Pick<RepositoryCall, 'view'>, name: string): Promise<string> {
  const commit = await findCommit(view, name)
  const entry = await findEntry(view.path, commit ?? name, '').catch(() => undefined)
  if (!entry) throw notFound()
  return entry.oid
}

function renderTree(
  world: World,
  state: RepositoryState,
  { sha, entries }: { readonly sha: string; readonly entries: readonly TreeEntry[] },
): TreeShape {
  return {
    sha,
    url: apiUrl(world, state, `/git/trees/${sha}`),
    truncated: false,
    tree: entries.map(({ path, mode, type, oid, size }) => ({
      path,
      mode,
      type,
      sha: oid,
      ...(size === undefined ? {} : { size }),
      url: apiUrl(world, state, `/git/${type}s/${oid}`),
    })),
  }
}
