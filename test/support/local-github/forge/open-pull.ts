import { commitsBetween } from '../git/history.ts'
import { gitText } from '../git/run-git.ts'
import type { Ref } from '../git/refs.ts'
import { problem, validationFailed } from '../http/problem.ts'
import type { Repository, View } from '../world/repository.ts'
import { viewOf } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { findRepository, now } from '../world/world.ts'
import { record } from './events.ts'
import type { PullIssue } from './pulls.ts'
import { isPull, nextNumber } from './pulls.ts'

export interface NewPull {
  readonly title: string
  readonly body: string | null
  /** `branch`, or `owner:branch` for a fork. */
  readonly head: string
  readonly base: string
  readonly isDraft: boolean
  readonly token: Token
}

/** Opens a pull request, or throws what GitHub answers when it will not. */
export async function openPull(world: World, repository: Repository, wish: NewPull): Promise<PullIssue> {
  const { token } = wish
  const { state } = repository
  if (token.kind === 'actions' && !state.settings.actionsMayOpenPulls)
    throw problem(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  const view = viewOf(repository, world.clock.now())
  const base = await view.refs.find(`refs/heads/${wish.base}`)
  if (!base) throw invalid('base')
  const head = await locateHead(world, view, wish.head)
  await assertNew(view, { head, base, wish })
  const issue: PullIssue = {
    id: world.nextId(),
    number: nextNumber(state.issues),
    title: wish.title,
    body: wish.body,
    state: 'open',
    author: token.login,
    createdAt: now(world),
    updatedAt: now(world),
    closedAt: null,
    labels: [],
    pull: {
      headRepositoryId: head.view.state.id,
      headRef: head.branch,
      headOid: head.ref.oid,
      baseRef: wish.base,
      baseOid: undefined,
      isDraft: wish.isDraft,
      mergedAt: null,
      mergedBy: undefined,
      mergeOid: null,
      requestedReviewers: [],
      requestedTeams: [],
      autoMerge: undefined,
      openedWith: token.kind,
    },
  }
  state.issues.push(issue)
  record(world, state, { token, happening: { type: 'pull_request', action: 'opened', pull: issue.number } })
  return issue
}

function invalid(field: 'head' | 'base'): Error {
  return validationFailed({ resource: 'PullRequest', field, code: 'invalid' })
}

interface Head {
  readonly view: View
  readonly branch: string
  readonly ref: Ref
}

async function locateHead(world: World, base: View, name: string): Promise<Head> {
  const [, owner, branch] = /^(?:([^:]+):)?(.+)$/.exec(name) ?? []
  if (branch === undefined) throw invalid('head')
  const own = owner === undefined || owner.toLowerCase() === base.state.owner.toLowerCase()
  const fork = own ? undefined : findRepository(world, `${owner}/${base.state.name}`)
  if (!own && !fork) throw invalid('head')
  const view = fork ? viewOf(fork, world.clock.now()) : base
  const ref = await view.refs.find(`refs/heads/${branch}`)
  if (!ref) throw invalid('head')
  // The base needs the commits of a fork to compare and merge them.
  if (fork) await gitText(base.path, ['fetch', '-q', view.path, ref.oid])
  return { view, branch, ref }
}

async function assertNew(
  view: View,
  { head, base, wish }: { readonly head: Head; readonly base: Ref; readonly wish: NewPull },
): Promise<void> {
  const refuse = (message: string): Error =>
    validationFailed({ resource: 'PullRequest', code: 'custom', field: 'head', message })
  const owner = head.view.state.owner
  const twin = view.state.issues
    .filter(isPull)
    .some(
      ({ state, pull }) =>
        state === 'open' &&
        pull.headRepositoryId === head.view.state.id &&
        pull.headRef === head.branch &&
        pull.baseRef === wish.base,
    )
  if (twin) throw refuse(`A pull request already exists for ${owner}:${head.branch}.`)
  if ((await commitsBetween(view, base.oid, head.ref.oid)).length === 0)
    throw refuse(`No commits between ${wish.base} and ${wish.head}`)
}
