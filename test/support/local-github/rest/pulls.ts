import { mergeability } from '../forge/mergeability.ts'
import { mergePull } from '../forge/merge-pull.ts'
import { openPull } from '../forge/open-pull.ts'
import type { PullIssue } from '../forge/pulls.ts'
import { endsOf, findHeadRef, findPull, isPull } from '../forge/pulls.ts'
import { readCommit } from '../git/commit.ts'
import { changedFiles, commitsBetween, findMergeBase } from '../git/history.ts'
import { choice, flag, optionalText, text } from '../http/body.ts'
import { notFound, validationFailed } from '../http/problem.ts'
import { created, noContent, ok } from '../http/reply.ts'
import { record } from '../forge/events.ts'
import { nobody } from '../world/token.ts'
import { findRepositoryById, now } from '../world/world.ts'
import { lastModified } from './conditional.ts'
import { setState } from './issues.ts'
import { page } from './pages.ts'
import { renderCommit, renderDiffEntry } from './render/commit.ts'
import { renderPull, renderPullSimple } from './render/pull.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { MergeShape, PullShape } from './shapes.ts'

/** Pull requests. */
export const pullRoutes: readonly Route[] = [
  repositoryRoute('GET /pulls', 'pull_requests:read', async call => {
    const { world, view } = call
    const { items, headers } = page(call, selected(call))
    const shown = items.map(async issue =>
      renderPullSimple(world, view, { issue, ends: await endsOf(world, view, issue) }),
    )
    return ok(await Promise.all(shown), headers)
  }),

  repositoryRoute('POST /pulls', 'pull_requests:write', async call => {
    const { world, repository, body, actor } = call
    const issue = await openPull(world, repository, {
      title: text(body, 'title'),
      body: optionalText(body, 'body') ?? null,
      head: text(body, 'head'),
      base: text(body, 'base'),
      isDraft: flag(body, 'draft') ?? false,
      token: actor,
    })
    return created(await rendered(call, issue))
  }),

  repositoryRoute('GET /pulls/{number}', 'pull_requests:read', async call => {
    const issue = pullByNumber(call)
    // Made from when the pull request itself was changed: it does not tell that its base has moved (a real trap).
    return ok(await rendered(call, issue), lastModified(issue.updatedAt))
  }),

  repositoryRoute('PATCH /pulls/{number}', 'pull_requests:write', async call => {
    const { world, view, body, actor } = call
    const issue = pullByNumber(call)
    const state = choice(body, 'state', ['open', 'closed'])
    if (state === 'open' && issue.state === 'closed') await assertReopens(call, issue)
    issue.title = optionalText(body, 'title') ?? issue.title
    issue.body = optionalText(body, 'body') ?? issue.body
    issue.pull.baseRef = optionalText(body, 'base') ?? issue.pull.baseRef
    if (state !== undefined && state !== issue.state) {
      const action = state === 'open' ? 'reopened' : 'closed'
      record(world, view.state, {
        token: actor,
        happening: { type: 'pull_request', action, pull: issue.number },
      })
    }
    setState(issue, state, now(world))
    return ok(await rendered(call, issue))
  }),

  repositoryRoute('GET /pulls/{number}/files', 'pull_requests:read', async call => {
    const { world, view } = call
    const { head, files } = await contentOf(call, pullByNumber(call))
    const { items, headers } = page(call, files)
    return ok(
      items.map(file => renderDiffEntry(world, view.state, { file, head })),
      headers,
    )
  }),

  repositoryRoute('GET /pulls/{number}/commits', 'pull_requests:read', async call => {
    const { world, view } = call
    const { commits } = await contentOf(call, pullByNumber(call))
    const { items, headers } = page(call, commits)
    const shown = items.map(async oid => renderCommit(world, view.state, await readCommit(view, oid)))
    return ok(await Promise.all(shown), headers)
  }),

  repositoryRoute('GET /pulls/{number}/merge', 'pull_requests:read', call => {
    if (pullByNumber(call).pull.mergedAt === null) throw notFound()
    return noContent
  }),

  repositoryRoute('PUT /pulls/{number}/merge', 'contents:write', async call => {
    const { world, repository, body, actor } = call
    const [title, message] = [optionalText(body, 'commit_title'), optionalText(body, 'commit_message')]
    const sha = await mergePull(world, repository, {
      issue: pullByNumber(call),
      token: actor,
      method: choice(body, 'merge_method', ['merge', 'squash', 'rebase']) ?? 'merge',
      sha: optionalText(body, 'sha'),
      ...(title !== undefined && { title }),
      ...(message !== undefined && { message }),
    })
    const merged: MergeShape = { sha, merged: true, message: 'Pull Request successfully merged' }
    return ok(merged)
  }),
]

/** The pull request whose number stands in the path. */
export function pullByNumber({
  view,
  params,
}: Pick<RepositoryCall<'{number}'>, 'view' | 'params'>): PullIssue {
  const issue = findPull(view, Number(params.number))
  if (!issue) throw notFound()
  return issue
}

function selected({ world, view, query }: Pick<RepositoryCall, 'world' | 'view' | 'query'>): PullIssue[] {
  const state = query.get('state') ?? 'open'
  const base = query.get('base')
  // GitHub ignores a head without `owner:` and lists everything.
  const head = query.get('head')?.includes(':') ? query.get('head')?.toLowerCase() : undefined
  const labelOf = ({ headRepositoryId, headRef }: PullIssue['pull']): string =>
    `${findRepositoryById(world, headRepositoryId)?.state.owner ?? ''}:${headRef}`.toLowerCase()
  const found = view.state.issues
    .filter(isPull)
    .filter(
      ({ state: its, pull }) =>
        (state === 'all' || its === state) &&
        (base === null || pull.baseRef === base) &&
        (head === undefined || labelOf(pull) === head),
    )
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const ascending = (query.get('direction') ?? 'desc') === 'asc'
  const sorted = found.sort(
    (left, right) => left[key].localeCompare(right[key]) || left.number - right.number,
  )
  return ascending ? sorted : sorted.reverse()
}

interface Content {
  readonly head: string
  readonly commits: Awaited<ReturnType<typeof commitsBetween>>
  readonly files: Awaited<ReturnType<typeof changedFiles>>
}

async function contentOf(
  { world, view }: Pick<RepositoryCall, 'world' | 'view'>,
  issue: PullIssue,
): Promise<Content> {
  const { head, base } = await endsOf(world, view, issue)
  const from = (await findMergeBase(view.path, base, head)) ?? base
  return {
    head,
    commits: await commitsBetween(view, from, head),
    files: await changedFiles(view, from, head),
  }
}

async function rendered(
  call: Pick<RepositoryCall, 'world' | 'view' | 'token'>,
  issue: PullIssue,
): Promise<PullShape> {
  const { world, view, token } = call
  const ends = await endsOf(world, view, issue)
  const standing = await mergeability(view, { issue, ends, token: token ?? nobody })
  return renderPull(world, view, { issue, ends, ...(await contentOf(call, issue)), mergeability: standing })
}

async function assertReopens({ world, view }: RepositoryCall, issue: PullIssue): Promise<void> {
  const refuse = (message: string): Error =>
    validationFailed({ resource: 'PullRequest', code: 'custom', field: 'state', message })
  if (issue.pull.mergedAt !== null)
    throw refuse('state cannot be changed. The pull request cannot be reopened.')
  if (!(await findHeadRef(world, view, issue.pull)))
    throw refuse(`state cannot be changed. The ${issue.pull.headRef} branch has been deleted.`)
}
