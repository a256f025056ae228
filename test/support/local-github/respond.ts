import { serveGraphql } from './graphql/serve-graphql.ts'
import type { Exchange } from './http/exchange.ts'
import type { RecordedRequest } from './http/recorded-request.ts'
import type { Reply } from './http/reply.ts'
import { serveRest } from './rest/serve-rest.ts'
import { serveCdn } from './web/cdn.ts'
import { serveGit } from './web/serve-git.ts'
import { serveWeb } from './web/serve-web.ts'

const areas: Readonly<Record<RecordedRequest['area'], (exchange: Exchange) => Promise<Reply> | Reply>> = {
  rest: serveRest,
  graphql: serveGraphql,
  git: serveGit,
  web: serveWeb,
  cdn: serveCdn,
}

/** Lets the part of the forge answer that a request belongs to. */
export async function respond(exchange: Exchange): Promise<Reply> {
  return areas[exchange.record.area](exchange)
}
