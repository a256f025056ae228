import { nextNumber } from '../forge/pulls.ts'
import { choice, optionalText, text, texts } from '../http/body.ts'
import { notFound } from '../http/problem.ts'
import { created, noContent, ok } from '../http/reply.ts'
import type { Issue, IssueComment } from '../world/issue.ts'
import { now } from '../world/world.ts'
import { lastModified } from './conditional.ts'
import { setLabels } from './labels.ts'
import { page } from './pages.ts'
import { renderComment, renderIssue } from './render/issue.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'

const mayWrite = ['issues:write', 'pull_requests:write'] as const

/** Issues, and what issues and pull requests have in common. */
export const issueRoutes: readonly Route[] = [
  repositoryRoute('GET /issues', 'issues:read', call => {
    const { world, view, query } = call
    const state = query.get('state') ?? 'open'
    const labels = query.get('labels')?.split(',') ?? []
    const found = view.state.issues.filter(
      issue =>
        (state === 'all' || issue.state === state) &&
        labels.every(label => issue.labels.includes(label)) &&
        (query.get('creator') ?? issue.author) === issue.author,
    )
    const { items, headers } = page(call, found.reverse())
    return ok(
      items.map(issue => renderIssue(world, view.state, issue)),
      headers,
    )
  }),

  repositoryRoute('POST /issues', 'issues:write', ({ world, view, body, actor }) => {
    const issue: Issue = {
      id: world.nextId(),
      number: nextNumber(view.state.issues),
      title: text(body, 'title'),
      body: optionalText(body, 'body') ?? null,
      state: 'open',
      author: actor.login,
      createdAt: now(world),
      updatedAt: now(world),
      closedAt: null,
      labels: [],
      pull: undefined,
    }
    view.state.issues.push(issue)
    setLabels(world, view.state, { issue, names: texts(body, 'labels') })
    return created(renderIssue(world, view.state, issue))
  }),

  repositoryRoute('GET /issues/comments/{id}', 'issues:read', call => {
    const comment = commentById(call)
    return ok(renderComment(call.world, call.view.state, comment), lastModified(comment.updatedAt))
  }),

  repositoryRoute('PATCH /issues/comments/{id}', mayWrite, call => {
    const comment = commentById(call)
    comment.body = text(call.body, 'body')
    comment.updatedAt = now(call.world)
    return ok(renderComment(call.world, call.view.state, comment))
  }),

  repositoryRoute('DELETE /issues/comments/{id}', mayWrite, call => {
    const gone = commentById(call)
    call.view.state.comments = call.view.state.comments.filter(comment => comment !== gone)
    return noContent
  }),

  repositoryRoute('GET /issues/{number}', 'issues:read', call => {
    const issue = issueByNumber(call)
    return ok(renderIssue(call.world, call.view.state, issue), lastModified(issue.updatedAt))
  }),

  repositoryRoute('PATCH /issues/{number}', mayWrite, call => {
    const { world, view, body } = call
    const issue = issueByNumber(call)
    issue.title = optionalText(body, 'title') ?? issue.title
    issue.body = optionalText(body, 'body') ?? issue.body
    if ('labels' in body) setLabels(world, view.state, { issue, names: texts(body, 'labels') })
    setState(issue, choice(body, 'state', ['open', 'closed']), now(world))
    return ok(renderIssue(world, view.state, issue))
  }),

  repositoryRoute('GET /issues/{number}/comments', 'issues:read', call => {
    const { number } = issueByNumber(call)
    const { items, headers } = page(
      call,
      call.view.state.comments.filter(comment => comment.issue === number),
    )
    return ok(
      items.map(comment => renderComment(call.world, call.view.state, comment)),
      headers,
    )
  }),

  repositoryRoute('POST /issues/{number}/comments', mayWrite, call => {
    const { world, view, actor, body } = call
    const comment: IssueComment = {
      id: world.nextId(),
      issue: issueByNumber(call).number,
      author: actor.login,
      body: text(body, 'body'),
      createdAt: now(world),
      updatedAt: now(world),
    }
    view.state.comments.push(comment)
    return created(renderComment(world, view.state, comment))
  }),
]

/** The issue or pull request whose number stands in the path. */
export function issueByNumber({ view, params }: Pick<RepositoryCall<'{number}'>, 'view' | 'params'>): Issue {
  const issue = view.state.issues.find(({ number }) => number === Number(params.number))
  if (!issue) throw notFound()
  return issue
}

/** Opens or closes an issue, and notes when. */
export function setState(issue: Issue, state: 'open' | 'closed' | undefined, at: string): void {
  issue.updatedAt = at
  if (state === undefined || state === issue.state) return
  issue.state = state
  issue.closedAt = state === 'closed' ? at : null
}

function commentById({ view, params }: Pick<RepositoryCall<'{id}'>, 'view' | 'params'>): IssueComment {
  const comment = view.state.comments.find(({ id }) => id === Number(params.id))
  if (!comment) throw notFound()
  return comment
}
