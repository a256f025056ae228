import { accountId, nodeId } from '../../world/ids.ts'
import type { Typed } from '../schema.ts'
import { fieldsOf } from '../schema.ts'

export interface Actor {
  readonly login: string
}

/** Somebody, as a person or a bot. */
export function actor(login: string): Typed {
  return { type: login.endsWith('[bot]') ? 'Bot' : 'User', value: { login } satisfies Actor }
}

export const actorType = fieldsOf<Actor>(({ leaf }) => ({
  id: leaf(({ login }) => nodeId('U', login)),
  databaseId: leaf(({ login }) => accountId(login)),
  login: leaf(({ login }) => login),
  url: leaf(({ login }, _args, { exchange }) => `${exchange.server.world.url}/${login}`),
}))
