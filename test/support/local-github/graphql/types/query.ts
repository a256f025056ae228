import { stamp } from '../../world/clock.ts'
import { viewFor } from '../../http/exchange.ts'
import type { Bucket } from '../../http/rate-limit.ts'
import { remaining } from '../../http/rate-limit.ts'
import { canSee } from '../../rest/permission.ts'
import type { View } from '../../world/repository.ts'
import { findRenamed, findRepository } from '../../world/world.ts'
import type { Cost } from '../cost.ts'
import { GraphqlFailure } from '../failure.ts'
import type { Args, Context } from '../schema.ts'
import { fieldsOf } from '../schema.ts'

interface Limit {
  readonly cost: Cost
  readonly bucket: Bucket
}

export const queryType = fieldsOf<undefined>(({ object }) => ({
  viewer: object('User', (_root, _args, { token }) => ({ login: token.login })),
  rateLimit: object(
    'RateLimit',
    (_root, _args, { cost, exchange, token }): Limit => {
      return { cost, bucket: exchange.server.limits.bucket(token, 'graphql') }
    },
    ['dryRun'],
  ),
  repository: object('Repository', (_root, args, context) => repository(args, context), [
    'owner',
    'name',
    'followRenames',
  ]),
}))

/** A repository that has another name now is found under the old one too, without a word. */
function repository(args: Args, { exchange, token }: Context): View {
  const { world } = exchange.server
  const name = `${String(args['owner'])}/${String(args['name'])}`
  const renamed = args['followRenames'] === false ? undefined : findRenamed(world, name)
  const found = findRepository(world, name) ?? renamed
  if (!found || !canSee(token, found.state))
    throw new GraphqlFailure('NOT_FOUND', `Could not resolve to a Repository with the name '${name}'.`)
  return viewFor(exchange, found)
}

export const rateLimitType = fieldsOf<Limit>(({ leaf }) => ({
  limit: leaf(({ bucket }) => bucket.limit),
  cost: leaf(({ cost }) => cost.points),
  nodeCount: leaf(({ cost }) => cost.nodes),
  used: leaf(({ bucket }) => bucket.used),
  remaining: leaf(({ bucket }) => remaining(bucket)),
  resetAt: leaf(({ bucket }) => stamp(new Date(bucket.resetAt))),
}))
