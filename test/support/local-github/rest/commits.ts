import { findCommitObject, readCommit } from '../git/commit.ts'
import { changedFiles, commitsBetween, findMergeBase, log } from '../git/history.ts'
import { findCommit } from '../git/refs.ts'
import { notFound, problem } from '../http/problem.ts'
import { ok, text } from '../http/reply.ts'
import type { View } from '../world/repository.ts'
import type { World } from '../world/world.ts'
import { apiUrl, webUrl } from '../world/world.ts'
import { page } from './pages.ts'
import { renderCommit, renderDiffEntry } from './render/commit.ts'
import type { Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { CommitShape, ComparisonShape, DiffEntryShape } from './shapes.ts'

/** The empty tree, which exists in every repository. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Histories and comparisons. */
export const commitRoutes: readonly Route[] = [
  repositoryRoute('GET /commits', 'contents:read', async call => {
    const { world, view, query } = call
    const head = await commitOf(view, query.get('sha') ?? view.state.defaultBranch)
    const { items, headers } = page(call, await log(view.path, head, query.get('path') ?? undefined))
    return ok(await Promise.all(items.map(oid => rendered(world, view, oid))), headers)
  }),

  repositoryRoute('GET /compare/{+basehead}', 'contents:read', async ({ world, view, params }) => {
    const [left, right] = params.basehead.split('...')
    if (left === undefined || right === undefined) throw notFound()
    const [base, head] = [await commitOf(view, localName(left)), await commitOf(view, localName(right))]
    return ok(await compare(world, view, { base, head, path: params.basehead }))
  }),

  repositoryRoute('GET /commits/{+ref}', 'contents:read', async ({ world, view, params, exchange }) => {
    const oid = await findCommit(view, params.ref)
    if (oid === undefined) throw problem(422, `No commit found for SHA: ${params.ref}`)
    // The cheapest way to ask where a branch is.
    if (exchange.record.headers['accept']?.includes('.sha'))
      return text(200, oid, 'application/vnd.github.sha; charset=utf-8')
    const commit = await readCommit(view, oid)
    const files = await diff(world, view, { before: commit.parents[0] ?? emptyTree, after: oid })
    const [additions, deletions] = [total(files, 'additions'), total(files, 'deletions')]
    const stats = { additions, deletions, total: additions + deletions }
    return ok({ ...renderCommit(world, view.state, commit), stats, files })
  }),
]

/** `owner:branch` of the same repository is its branch. */
function localName(name: string): string {
  return name.replace(/^[^:]+:/, '')
}

async function commitOf(view: View, name: string): Promise<string> {
  const oid = await findCommit(view, name)
  if (oid === undefined) throw notFound()
  return oid
}

async function rendered(world: World, view: View, oid: string): Promise<CommitShape> {
  const commit = await findCommitObject(view, oid)
  if (!commit) throw notFound()
  return renderCommit(world, view.state, commit)
}

interface Span {
  readonly before: string
  readonly after: string
}

async function diff(world: World, view: View, { before, after }: Span): Promise<DiffEntryShape[]> {
  const files = await changedFiles(view, before, after)
  return files.map(file => renderDiffEntry(world, view.state, { file, head: after }))
}

function total(files: readonly DiffEntryShape[], field: 'additions' | 'deletions'): number {
  return files.reduce((sum, file) => sum + file[field], 0)
}

interface Ends {
  readonly base: string
  readonly head: string
  /** `base...head` as the caller wrote it. */
  readonly path: string
}

async function compare(world: World, view: View, { base, head, path }: Ends): Promise<ComparisonShape> {
  const mergeBase = await findMergeBase(view.path, base, head)
  if (mergeBase === undefined) throw problem(404, `No common ancestor between ${base} and ${head}.`)
  const ahead = await commitsBetween(view, base, head)
  const behind = await commitsBetween(view, head, base)
  const page = webUrl(world, view.state, `/compare/${path}`)
  return {
    url: apiUrl(world, view.state, `/compare/${path}`),
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: await rendered(world, view, base),
    merge_base_commit: await rendered(world, view, mergeBase),
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    // docs: a comparison lists 250 commits and 300 files.
    commits: await Promise.all(ahead.slice(0, 250).map(oid => rendered(world, view, oid))),
    files: (await diff(world, view, { before: mergeBase, after: head })).slice(0, 300),
  }
}

function relation(ahead: number, behind: number): ComparisonShape['status'] {
  if (ahead > 0 && behind > 0) return 'diverged'
  if (ahead > 0) return 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}
