import type { PullIssue } from '../../forge/pulls.ts'
import { isPull } from '../../forge/pulls.ts'
import { mergeability } from '../../forge/mergeability.ts'
import { openPull } from '../../forge/open-pull.ts'
import { endsOf } from '../../forge/pulls.ts'
import { tendPulls } from '../../forge/tend-pulls.ts'
import type { Body } from '../../http/body.ts'
import { choice, flag, isObject, optionalText, text } from '../../http/body.ts'
import { assertMay } from '../../rest/permission.ts'
import { nodeId } from '../../world/ids.ts'
import type { Repository } from '../../world/repository.ts'
import { viewOf, write } from '../../world/repository.ts'
import { findRepository, now } from '../../world/world.ts'
import { GraphqlFailure } from '../failure.ts'
import type { Args, Context } from '../schema.ts'
import { fieldsOf } from '../schema.ts'
import { createCommitOnBranch } from './create-commit-on-branch.ts'
import type { PullSource } from './pull-request.ts'
import type { CommitSource } from './git-object.ts'

export const mutationType = fieldsOf<undefined>(({ object }) => ({
  createCommitOnBranch: object(
    'CreateCommitOnBranchPayload',
    (_root, args, context) => {
      const input = inputOf(args)
      const branch = input['branch']
      const name = isObject(branch) ? optionalText(branch, 'repositoryNameWithOwner') : undefined
      const repository = name === undefined ? undefined : findRepository(context.exchange.server.world, name)
      if (!repository) throw notFound(`Could not resolve to a Repository with the name '${name ?? ''}'.`)
      assertMay(context.token, repository.state, ['contents:write'])
      return writing(context, repository, () => createCommitOnBranch(context, repository, input))
    },
    ['input'],
  ),

  createPullRequest: object(
    'CreatePullRequestPayload',
    (_root, args, context) => {
      const input = inputOf(args)
      const repository = repositoryByNodeId(context, text(input, 'repositoryId'))
      assertMay(context.token, repository.state, ['pull_requests:write'])
      return writing(context, repository, async (): Promise<PullPayload> => {
        const issue = await openPull(context.exchange.server.world, repository, {
          title: text(input, 'title'),
          body: optionalText(input, 'body') ?? null,
          head: text(input, 'headRefName').replace(/^refs\/heads\//, ''),
          base: text(input, 'baseRefName').replace(/^refs\/heads\//, ''),
          isDraft: flag(input, 'draft') ?? false,
          token: context.token,
        })
        return payload(context, repository, issue)
      })
    },
    ['input'],
  ),

  enablePullRequestAutoMerge: object(
    'EnablePullRequestAutoMergePayload',
    (_root, args, context) => {
      const input = inputOf(args)
      const { repository, issue } = pullByNodeId(context, text(input, 'pullRequestId'))
      assertMay(context.token, repository.state, ['contents:write'])
      return writing(context, repository, async (): Promise<PullPayload> => {
        await assertWaits(context, repository, issue)
        issue.pull.autoMerge = {
          by: context.token.login,
          method: methods[choice(input, 'mergeMethod', ['MERGE', 'SQUASH', 'REBASE']) ?? 'MERGE'],
          title: optionalText(input, 'commitHeadline') ?? `${issue.title} (#${issue.number})`,
          message: optionalText(input, 'commitBody') ?? '',
          enabledAt: now(context.exchange.server.world),
        }
        return payload(context, repository, issue)
      })
    },
    ['input'],
  ),
}))

const methods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const

interface PullPayload {
  readonly pullRequest: PullSource
}

function payload(context: Context, repository: Repository, issue: PullIssue): PullPayload {
  return { pullRequest: { view: viewOf(repository, context.exchange.server.world.clock.now()), issue } }
}

export const pullPayloadType = fieldsOf<PullPayload>(({ leaf, object }) => ({
  pullRequest: object('PullRequest', ({ pullRequest }) => pullRequest),
  clientMutationId: leaf(() => null),
}))

export const commitPayloadType = fieldsOf<{ readonly commit: CommitSource }>(({ leaf, object }) => ({
  commit: object('Commit', ({ commit }) => commit),
  clientMutationId: leaf(() => null),
}))

function inputOf({ input }: Args): Body {
  if (!isObject(input)) throw new GraphqlFailure('UNPROCESSABLE', "Argument 'input' is required")
  return input
}

function notFound(message: string): GraphqlFailure {
  return new GraphqlFailure('NOT_FOUND', message)
}

function writing<T>(
  { exchange, token }: Context,
  repository: Repository,
  work: () => Promise<T>,
): Promise<T> {
  const { world } = exchange.server
  return write(repository, world.clock.now, async () => {
    const result = await work()
    await tendPulls(world, token)
    return result
  })
}

function repositoryByNodeId({ exchange }: Context, id: string): Repository {
  const found = [...exchange.server.world.repositories.values()].find(
    ({ state }) => nodeId('R', state.id) === id,
  )
  if (!found) throw notFound(`Could not resolve to a node with the global id of '${id}'`)
  return found
}

function pullByNodeId(
  { exchange }: Context,
  id: string,
): { readonly repository: Repository; readonly issue: PullIssue } {
  for (const repository of exchange.server.world.repositories.values()) {
    const issue = repository.state.issues.filter(isPull).find(issue => nodeId('PR', issue.id) === id)
    if (issue) return { repository, issue }
  }
  throw notFound(`Could not resolve to a node with the global id of '${id}'`)
}

/** GitHub takes auto-merge only where it is switched on and for what cannot be merged at once. */
async function assertWaits(context: Context, repository: Repository, issue: PullIssue): Promise<void> {
  const { world } = context.exchange.server
  if (!repository.state.settings.allowAutoMerge)
    throw new GraphqlFailure('UNPROCESSABLE', 'Auto merge is not allowed for this repository')
  const view = viewOf(repository, world.clock.now())
  const ends = await endsOf(world, view, issue)
  const { state } = await mergeability(view, { issue, ends, token: context.token })
  if (state === 'clean')
    throw new GraphqlFailure('UNPROCESSABLE', 'Pull request Pull request is in clean status')
}
