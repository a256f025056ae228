import { tendPulls } from '../forge/tend-pulls.ts'
import { askBackend } from '../git/http-backend.ts'
import { withStaleCopy } from '../git/stale-copy.ts'
import type { Exchange } from '../http/exchange.ts'
import { tokenOf, viewFor } from '../http/exchange.ts'
import { Problem } from '../http/problem.ts'
import type { Reply } from '../http/reply.ts'
import { redirect, text } from '../http/reply.ts'
import { canSee, holds } from '../rest/permission.ts'
import type { Repository } from '../world/repository.ts'
import { fullName } from '../world/repository.ts'
import { nobody } from '../world/token.ts'
import { findRenamed, findRepository, webUrl } from '../world/world.ts'
import { receivePack } from './receive-pack.ts'

/** Answers git's smart protocol over HTTP. */
export async function serveGit(exchange: Exchange): Promise<Reply> {
  const { record, server } = exchange
  const [, name = '', service = ''] = /^\/(.+?)\.git\/(.+)$/.exec(record.path) ?? []
  const writes = service === 'git-receive-pack' || record.query.get('service') === 'git-receive-pack'
  if (exchange.caller === 'unknown') return denied(invalidToken)
  const repository = findRepository(server.world, name)
  if (!repository) return moved(exchange, { name, service })
  admit(exchange, { repository, writes })
  if (service === 'git-receive-pack') return receivePack(exchange, repository)
  // Somebody may have written to the bare repository itself.
  if (service === 'info/refs')
    await repository.lock.run(() => tendPulls(server.world, tokenOf(exchange) ?? nobody))
  return read(exchange, { repository, service })
}

const invalidToken = 'Invalid username or token. Password authentication is not supported for Git operations.'

function denied(message: string): Reply {
  const { status, bytes, headers } = text(401, `${message}\n`)
  return {
    status,
    ...(bytes && { bytes }),
    headers: { ...headers, 'www-authenticate': 'Basic realm="GitHub"' },
  }
}

function moved(
  { server, record }: Exchange,
  { name, service }: { readonly name: string; readonly service: string },
): Reply {
  const renamed = findRenamed(server.world, name)
  if (!renamed) return text(404, 'Repository not found.\n')
  return redirect(301, `${webUrl(server.world, renamed.state)}.git/${service}?${record.query.toString()}`)
}

interface Visit {
  readonly repository: Repository
  readonly writes: boolean
}

/** Throws the answer to those who may not do what they ask. The words are what git shows after `remote: `. */
function admit(exchange: Exchange, { repository, writes }: Visit): void {
  const { state } = repository
  const token = tokenOf(exchange)
  const refuse = (reply: Reply): never => {
    throw new Problem(reply, 'git request refused')
  }
  // git sends its credentials only after it has been asked for them.
  if (!token && (writes || state.isPrivate)) refuse(denied('No anonymous write access.'))
  if (!canSee(token, state)) refuse(text(404, 'Repository not found.\n'))
  if (!writes) return
  if (state.isArchived) refuse(text(403, 'This repository was archived so it is read-only.\n'))
  if (!holds(token, state, 'contents:write'))
    refuse(text(403, `Permission to ${fullName(state)}.git denied to ${token?.login ?? ''}.\n`))
}

function read(
  exchange: Exchange,
  { repository, service }: { readonly repository: Repository; readonly service: string },
): Promise<Reply> {
  const { record, body, fault } = exchange
  const ask = (path: string): Promise<Reply> =>
    askBackend({
      path,
      service,
      method: record.method,
      query: record.query.toString(),
      contentType: record.headers['content-type'] ?? '',
      protocol: record.headers['git-protocol'] ?? '',
      login: record.login,
      body,
    })
  const stale = fault?.kind === 'stale' || fault?.kind === 'lagging'
  return stale ? withStaleCopy(viewFor(exchange, repository), ask) : ask(repository.path)
}
