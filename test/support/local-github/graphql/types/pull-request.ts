import { mergeability } from '../../forge/mergeability.ts'
import type { PullIssue } from '../../forge/pulls.ts'
import { endsOf, isPull } from '../../forge/pulls.ts'
import { nodeId } from '../../world/ids.ts'
import type { View } from '../../world/repository.ts'
import type { Label } from '../../world/state.ts'
import { webUrl } from '../../world/world.ts'
import type { Args, Context } from '../schema.ts'
import { fieldsOf } from '../schema.ts'
import { actor } from './actor.ts'
import { commitSource } from './git-object.ts'

export interface PullSource {
  readonly view: View
  readonly issue: PullIssue
}

const ends = ({ view, issue }: PullSource, { exchange }: Context): ReturnType<typeof endsOf> =>
  endsOf(exchange.server.world, view, issue)

export const pullRequestType = fieldsOf<PullSource>(({ leaf, object, connection }) => ({
  id: leaf(({ issue }) => nodeId('PR', issue.id)),
  databaseId: leaf(({ issue }) => issue.id),
  number: leaf(({ issue }) => issue.number),
  title: leaf(({ issue }) => issue.title),
  body: leaf(({ issue }) => issue.body ?? ''),
  state: leaf(({ issue }) => (issue.pull.mergedAt === null ? issue.state.toUpperCase() : 'MERGED')),
  isDraft: leaf(({ issue }) => issue.pull.isDraft),
  closed: leaf(({ issue }) => issue.state === 'closed'),
  merged: leaf(({ issue }) => issue.pull.mergedAt !== null),
  createdAt: leaf(({ issue }) => issue.createdAt),
  updatedAt: leaf(({ issue }) => issue.updatedAt),
  closedAt: leaf(({ issue }) => issue.closedAt),
  mergedAt: leaf(({ issue }) => issue.pull.mergedAt),
  url: leaf(({ view, issue }, _args, { exchange }) =>
    webUrl(exchange.server.world, view.state, `/pull/${issue.number}`),
  ),
  headRefName: leaf(({ issue }) => issue.pull.headRef),
  headRefOid: leaf(async (source, _args, context) => (await ends(source, context)).head),
  baseRefName: leaf(({ issue }) => issue.pull.baseRef),
  baseRefOid: leaf(async (source, _args, context) => (await ends(source, context)).base),
  author: object('Actor', ({ issue }) => actor(issue.author)),
  mergeCommit: object('Commit', ({ view, issue }) =>
    issue.pull.mergeOid === null ? null : commitSource(view, issue.pull.mergeOid),
  ),
  mergeable: leaf(async ({ view, issue }, _args, context) => {
    const standing = await mergeability(view, {
      issue,
      ends: await ends({ view, issue }, context),
      token: context.token,
    })
    return { true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' }[String(standing.mergeable)]
  }),
  autoMergeRequest: object('AutoMergeRequest', ({ issue }) => issue.pull.autoMerge),
  labels: connection('Label', ({ view, issue }) =>
    view.state.labels.filter(label => issue.labels.includes(label.name)),
  ),
}))

export const labelType = fieldsOf<Label>(({ leaf }) => ({
  id: leaf(({ id }) => nodeId('LA', id)),
  name: leaf(({ name }) => name),
  color: leaf(({ color }) => color),
  description: leaf(({ description }) => description),
}))

export const autoMergeRequestType = fieldsOf<NonNullable<PullIssue['pull']['autoMerge']>>(
  ({ leaf, object }) => ({
    enabledAt: leaf(({ enabledAt }) => enabledAt),
    mergeMethod: leaf(({ method }) => method.toUpperCase()),
    commitHeadline: leaf(({ title }) => title),
    commitBody: leaf(({ message }) => message),
    enabledBy: object('Actor', ({ by }) => actor(by)),
  }),
)

/** The pull requests that the arguments of the connection leave. */
export function selectPulls(view: View, args: Args): PullSource[] {
  const states = list(args['states'])
  const labels = list(args['labels'])
  return view.state.issues
    .filter(isPull)
    .filter(
      issue =>
        (states === undefined || states.includes(stateOf(issue))) &&
        (labels === undefined || issue.labels.some(label => labels.includes(label))) &&
        (args['headRefName'] ?? issue.pull.headRef) === issue.pull.headRef &&
        (args['baseRefName'] ?? issue.pull.baseRef) === issue.pull.baseRef,
    )
    .map(issue => ({ view, issue }))
}

function stateOf({ state, pull }: PullIssue): string {
  return pull.mergedAt === null ? state.toUpperCase() : 'MERGED'
}

/** One value counts as a list of one (specification 3.11). */
function list(value: unknown): unknown[] | undefined {
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? [...(value as unknown[])] : [value]
}
