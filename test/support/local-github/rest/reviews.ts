import { endsOf } from '../forge/pulls.ts'
import { choice, optionalText, texts } from '../http/body.ts'
import { problem } from '../http/problem.ts'
import { created, ok } from '../http/reply.ts'
import { nodeId } from '../world/ids.ts'
import type { Review } from '../world/issue.ts'
import type { RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { apiUrl, now, webUrl } from '../world/world.ts'
import { page } from './pages.ts'
import { pullByNumber } from './pulls.ts'
import { associationOf } from './render/issue.ts'
import { renderPullSimple } from './render/pull.ts'
import { renderUser } from './render/user.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { PullSimpleShape, ReviewShape } from './shapes.ts'

const verdicts = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const

/** Reviews, and who is asked for one. */
export const reviewRoutes: readonly Route[] = [
  repositoryRoute('GET /pulls/{number}/reviews', 'pull_requests:read', call => {
    const { number } = pullByNumber(call)
    const reviews = call.view.state.reviews.filter(review => review.pull === number)
    const { items, headers } = page(call, reviews)
    return ok(
      items.map(review => render(call.world, call.view.state, review)),
      headers,
    )
  }),

  repositoryRoute('POST /pulls/{number}/reviews', 'pull_requests:write', async call => {
    const { world, view, body, actor } = call
    const issue = pullByNumber(call)
    const event = choice(body, 'event', ['APPROVE', 'REQUEST_CHANGES', 'COMMENT'])
    if (event === 'APPROVE' && issue.author === actor.login)
      throw problem(422, 'Unprocessable Entity: "Review Can not approve your own pull request"')
    if (event === 'APPROVE' && actor.kind === 'actions' && !view.state.settings.actionsMayOpenPulls)
      throw problem(422, 'Unprocessable Entity: "GitHub Actions is not permitted to approve pull requests."')
    const { head } = await endsOf(world, view, issue)
    const review: Review = {
      id: world.nextId(),
      pull: issue.number,
      author: actor.login,
      state: event === undefined ? 'PENDING' : verdicts[event],
      body: optionalText(body, 'body') ?? '',
      commitOid: optionalText(body, 'commit_id') ?? head,
      submittedAt: now(world),
    }
    view.state.reviews.push(review)
    issue.pull.requestedReviewers = issue.pull.requestedReviewers.filter(login => login !== actor.login)
    return ok(render(world, view.state, review))
  }),

  repositoryRoute('GET /pulls/{number}/requested_reviewers', 'pull_requests:read', call => {
    const { pull } = pullByNumber(call)
    return ok({ users: pull.requestedReviewers.map(login => renderUser(call.world, login)), teams: [] })
  }),

  repositoryRoute('POST /pulls/{number}/requested_reviewers', 'pull_requests:write', async call => {
    const { author, pull } = pullByNumber(call)
    const wanted = texts(call.body, 'reviewers')
    if (wanted.includes(author)) throw problem(422, 'Review cannot be requested from pull request author.')
    pull.requestedReviewers = [...new Set([...pull.requestedReviewers, ...wanted])]
    pull.requestedTeams = [...new Set([...pull.requestedTeams, ...texts(call.body, 'team_reviewers')])]
    return created(await renderedPull(call))
  }),

  repositoryRoute('DELETE /pulls/{number}/requested_reviewers', 'pull_requests:write', async call => {
    const { pull } = pullByNumber(call)
    const unwanted = texts(call.body, 'reviewers')
    pull.requestedReviewers = pull.requestedReviewers.filter(login => !unwanted.includes(login))
    return ok(await renderedPull(call))
  }),
]

async function renderedPull(call: RepositoryCall<'{number}'>): Promise<PullSimpleShape> {
  const issue = pullByNumber(call)
  return renderPullSimple(call.world, call.view, { issue, ends: await endsOf(call.world, call.view, issue) })
}

function render(world: World, state: RepositoryState, review: Review): ReviewShape {
  const pull = apiUrl(world, state, `/pulls/${review.pull}`)
  const html = `${webUrl(world, state, `/pull/${review.pull}`)}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: renderUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pull,
    _links: { html: { href: html }, pull_request: { href: pull } },
    submitted_at: review.submittedAt,
    commit_id: review.commitOid,
    author_association: associationOf(state, review.author),
  }
}
