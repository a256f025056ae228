import { posix } from 'node:path'
import type { BranchCommit } from '../forge/commit-on-branch.ts'
import { commitOnBranch } from '../forge/commit-on-branch.ts'
import { readCommit } from '../git/commit.ts'
import { findCommit } from '../git/refs.ts'
import type { TreeEntry } from '../git/tree.ts'
import { findEntry, listTree, readBlob } from '../git/tree.ts'
import { optionalText, text } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import type { Reply } from '../http/reply.ts'
import { ok } from '../http/reply.ts'
import type { RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { apiUrl, now, webUrl } from '../world/world.ts'
import { readPerson } from './read-person.ts'
import { assertDone } from './refused.ts'
import { renderGitCommit } from './render/commit.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { ContentShape, FileCommitShape } from './shapes.ts'

/** Files of a branch by their paths. */
export const contentRoutes: readonly Route[] = [
  repositoryRoute('GET /contents', 'contents:read', call => read({ ...call, params: { path: '' } })),
  repositoryRoute('GET /contents/{+path}', 'contents:read', read),
  repositoryRoute('PUT /contents/{+path}', 'contents:write', call => change(call, 'put')),
  repositoryRoute('DELETE /contents/{+path}', 'contents:write', call => change(call, 'delete')),
]

type ContentCall = RepositoryCall<'{+path}'>

async function read({ view, params, query, exchange, world }: ContentCall): Promise<Reply> {
  const ref = query.get('ref') ?? view.state.defaultBranch
  const commit = await findCommit(view, ref)
  if (commit === undefined) throw problem(404, `No commit found for the ref ${ref}`)
  const path = params.path.replace(/\/$/, '')
  const entry = await findEntry(view.path, commit, path)
  if (!entry) throw notFound()
  const named = (found: TreeEntry): Described => describe(world, view.state, { entry: found, ref })
  if (entry.type === 'tree') {
    const entries = await listTree(view, entry.oid)
    return ok(entries.map(item => named({ ...item, path: posix.join(path, item.path) })))
  }
  if (exchange.record.headers['accept']?.includes('raw')) return raw(await readBlob(view.path, entry.oid))
  const content = await readBlob(view.path, entry.oid)
  const file: ContentShape = { ...named(entry), type: 'file', encoding: 'base64', content: folded(content) }
  return ok(file)
}

function raw(content: Buffer): Reply {
  return {
    status: 200,
    bytes: content,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
  }
}

/** GitHub breaks the lines of base64, which strict decoders do not expect. */
function folded(content: Buffer): string {
  return content.toString('base64').replace(/.{60}/g, '$&\n') + '\n'
}

type Described = Omit<ContentShape, 'content' | 'encoding' | 'type'> & { readonly type: string }

function describe(
  world: World,
  state: RepositoryState,
  { entry, ref }: { readonly entry: TreeEntry; readonly ref: string },
): Described {
  const path = encodeURI(entry.path)
  const self = apiUrl(world, state, `/contents/${path}?ref=${ref}`)
  const git = apiUrl(world, state, `/git/${entry.type}s/${entry.oid}`)
  const html = webUrl(world, state, `/${entry.type}/${ref}/${path}`)
  return {
    type: { tree: 'dir', commit: 'submodule' }[entry.type] ?? (entry.mode === '120000' ? 'symlink' : 'file'),
    size: entry.size ?? 0,
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.oid,
    url: self,
    git_url: git,
    html_url: html,
    download_url: entry.type === 'blob' ? webUrl(world, state, `/raw/${ref}/${path}`) : null,
    _links: { self, git, html },
  }
}

async function change(call: ContentCall, verb: 'put' | 'delete'): Promise<Reply> {
  const { world, repository, view, body, actor, params } = call
  const branch = optionalText(body, 'branch') ?? view.state.defaultBranch
  const ref = `refs/heads/${branch}`
  const head = (await view.refs.find(ref))?.oid
  if (head === undefined) throw problem(404, `Branch ${branch} not found`)
  const old = await findEntry(view.path, head, params.path)
  assertSeen(old, optionalText(body, 'sha'), { path: params.path, verb })
  const author = readPerson(body, 'author', now(world))
  const committer = readPerson(body, 'committer', now(world))
  const commit: BranchCommit = {
    ref,
    head,
    message: text(body, 'message'),
    token: actor,
    additions:
      verb === 'put' ? [{ path: params.path, content: Buffer.from(text(body, 'content'), 'base64') }] : [],
    deletions: verb === 'delete' ? [params.path] : [],
    ...(author && { author }),
    ...(committer && { committer }),
  }
  const { oid, outcome } = await commitOnBranch(world, repository, commit)
  assertDone(outcome, 409)
  const entry = verb === 'put' ? await findEntry(view.path, oid, params.path) : undefined
  const answer: FileCommitShape = {
    content: entry
      ? (describe(world, view.state, { entry, ref: branch }) as NonNullable<FileCommitShape['content']>)
      : null,
    commit: renderGitCommit(world, view.state, await readCommit(view, oid)),
  }
  return { status: old || verb === 'delete' ? 200 : 201, json: answer }
}

/** Who replaces or deletes a file must name the blob that he has seen. */
function assertSeen(
  old: TreeEntry | undefined,
  sha: string | undefined,
  { path, verb }: { readonly path: string; readonly verb: 'put' | 'delete' },
): void {
  if (!old && verb === 'delete') throw notFound()
  if (old && sha === undefined) throw problem(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  if (sha !== undefined && sha !== old?.oid) throw problem(409, `${path} does not match ${sha}`)
}
