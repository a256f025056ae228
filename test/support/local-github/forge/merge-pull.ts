import { readCommit, writeCommit } from '../git/commit.ts'
import { commitsBetween, findMergeBase, mergeTree } from '../git/history.ts'
import { deleteRef } from '../git/refs.ts'
import { problem } from '../http/problem.ts'
import { renderApiRefusal } from '../rules/render-violations.ts'
import type { AutoMerge } from '../world/issue.ts'
import type { Repository } from '../world/repository.ts'
import { fullName, viewOf } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'
import { changeRef } from './change-ref.ts'
import { record } from './events.ts'
import { personOf, webFlow } from './people.ts'
import type { Ends, PullIssue } from './pulls.ts'
import { approvalsOf, endsOf } from './pulls.ts'

export interface MergeRequest {
  readonly issue: PullIssue
  readonly token: Token
  readonly method: AutoMerge['method']
  readonly title?: string
  readonly message?: string
  /** The head that the caller has seen. */
  readonly sha?: string | undefined
}

/** Merges a pull request and gives the commit on the base branch. Throws the Problem that GitHub answers with. */
export async function mergePull(
  world: World,
  repository: Repository,
  request: MergeRequest,
): Promise<string> {
  const { issue, token } = request
  const view = viewOf(repository, world.clock.now())
  const ends = await endsOf(world, view, issue)
  if (issue.state !== 'open') throw problem(405, 'Pull Request is not mergeable')
  if (issue.pull.isDraft) throw problem(405, 'Pull Request is still a draft')
  if (request.sha !== undefined && request.sha !== ends.head)
    throw problem(409, 'Head branch was modified. Review and try the merge again.')
  const after = await writeMerge(world, repository, { ...request, ends })
  if (after === undefined) throw problem(405, 'Pull Request is not mergeable')
  const outcome = await changeRef(world, repository, {
    update: { ref: `refs/heads/${issue.pull.baseRef}`, before: ends.base, after },
    token,
    by: 'merge',
    checkedOid: ends.head,
    approvals: approvalsOf(view, issue.number),
  })
  if (outcome.result === 'refused') throw problem(405, renderApiRefusal(outcome.violations))
  if (outcome.result === 'raced')
    throw problem(409, 'Base branch was modified. Review and try the merge again.')
  await settle(world, repository, { request, ends, after })
  return after
}

async function writeMerge(
  world: World,
  { path, state }: Repository,
  request: MergeRequest & { readonly ends: Ends },
): Promise<string | undefined> {
  const { ends, issue, method, token } = request
  // Rebasing would need a replay of each commit; say so instead of doing something else.
  if (method === 'rebase') throw problem(501, 'The local GitHub cannot merge by rebase')
  const tree = await mergeTree(path, ends.base, ends.head)
  if (tree === undefined) return undefined
  const date = now(world)
  const squash = method === 'squash'
  const from = `${fullName(state).split('/')[0] ?? ''}/${issue.pull.headRef}`
  const title =
    request.title ??
    (squash ? `${issue.title} (#${issue.number})` : `Merge pull request #${issue.number} from ${from}`)
  const body = request.message ?? (squash ? await squashedMessages(path, ends) : issue.title)
  return writeCommit(path, {
    tree,
    parents: squash ? [ends.base] : [ends.base, ends.head],
    author: personOf(token.login, date),
    committer: webFlow(date),
    message: body === '' ? title : `${title}\n\n${body}`,
    signed: true,
  })
}

async function squashedMessages(path: string, { base, head }: Ends): Promise<string> {
  const from = (await findMergeBase(path, base, head)) ?? base
  const commits = await commitsBetween({ path }, from, head)
  const messages = await Promise.all(
    commits.map(async oid => (await readCommit({ path }, oid)).message.trim()),
  )
  return messages.length === 1 ? '' : messages.map(message => `* ${message}`).join('\n\n')
}

async function settle(
  world: World,
  repository: Repository,
  { request, ends, after }: { readonly request: MergeRequest; readonly ends: Ends; readonly after: string },
): Promise<void> {
  const { issue, token } = request
  const { pull } = issue
  const { state } = repository
  issue.state = 'closed'
  issue.closedAt = issue.updatedAt = pull.mergedAt = now(world)
  pull.mergedBy = token.login
  pull.mergeOid = after
  pull.headOid = ends.head
  pull.baseOid = ends.base
  pull.autoMerge = undefined
  record(world, state, { token, happening: { type: 'pull_request', action: 'closed', pull: issue.number } })
  if (state.settings.deleteBranchOnMerge && pull.headRepositoryId === state.id)
    await deleteRef(repository.path, `refs/heads/${pull.headRef}`)
}
