import { commitOnBranch, findMissingPath } from '../../forge/commit-on-branch.ts'
import type { Body } from '../../http/body.ts'
import { isObject, objects, optionalText, text } from '../../http/body.ts'
import { renderApiRefusal } from '../../rules/render-violations.ts'
import type { Repository } from '../../world/repository.ts'
import { viewOf } from '../../world/repository.ts'
import { GraphqlFailure } from '../failure.ts'
import type { Context } from '../schema.ts'
import type { CommitSource } from './git-object.ts'
import { commitSource } from './git-object.ts'

/** The mutation that commits, signs and moves a branch in one step, if the branch is where the caller believes it. */
export async function createCommitOnBranch(
  { exchange, token }: Context,
  repository: Repository,
  input: Body,
): Promise<{ readonly commit: CommitSource | undefined }> {
  const { world } = exchange.server
  const view = viewOf(repository, world.clock.now())
  const ref = `refs/heads/${part(input, 'branch')('branchName').replace(/^refs\/heads\//, '')}`
  const head = (await view.refs.find(ref))?.oid
  if (head === undefined)
    throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a Ref with the name '${ref}'.`)
  const expected = text(input, 'expectedHeadOid')
  if (head !== expected) throw moved(expected)
  const changes = isObject(input['fileChanges']) ? input['fileChanges'] : {}
  const deletions = objects(changes, 'deletions').map(({ path }) => String(path))
  const missing = await findMissingPath(repository, head, deletions)
  if (missing !== undefined)
    throw new GraphqlFailure(
      'UNPROCESSABLE',
      `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
    )
  const additions = objects(changes, 'additions').map(addition => ({
    path: text(addition, 'path'),
    content: Buffer.from(text(addition, 'contents'), 'base64'),
  }))
  const { oid, outcome } = await commitOnBranch(world, repository, {
    ref,
    head,
    token,
    additions,
    deletions,
    message: message(input),
  })
  if (outcome.result === 'raced') throw moved(expected)
  if (outcome.result === 'refused')
    throw new GraphqlFailure('UNPROCESSABLE', renderApiRefusal(outcome.violations))
  return { commit: await commitSource(view, oid) }
}

/** The words in which GitHub says that somebody else was faster. */
function moved(expected: string): GraphqlFailure {
  const message = `Expected branch to point to "${expected}" but it did not. Pull and try again.`
  return new GraphqlFailure('STALE_DATA', message)
}

function part(input: Body, name: string): (field: string) => string {
  const value = input[name]
  if (!isObject(value)) throw new GraphqlFailure('UNPROCESSABLE', `Argument '${name}' is required`)
  return field => text(value, field)
}

function message(input: Body): string {
  const value = input['message']
  if (!isObject(value)) throw new GraphqlFailure('UNPROCESSABLE', "Argument 'message' is required")
  const body = optionalText(value, 'body') ?? ''
  return body === '' ? text(value, 'headline') : `${text(value, 'headline')}\n\n${body}`
}
