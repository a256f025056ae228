import { noteRefChange } from '../forge/change-ref.ts'
import { tendPulls } from '../forge/tend-pulls.ts'
import { askBackend } from '../git/http-backend.ts'
import type { PushRequest, RefUpdate } from '../git/pkt-line.ts'
import { readAccepted, readPush, renderRefusal } from '../git/pkt-line.ts'
import { inQuarantine } from '../git/quarantine.ts'
import type { Exchange } from '../http/exchange.ts'
import { tokenOf } from '../http/exchange.ts'
import type { Reply } from '../http/reply.ts'
import type { PushRefusal } from '../rules/render-violations.ts'
import { renderPushRefusal } from '../rules/render-violations.ts'
import { violations } from '../rules/violations.ts'
import type { Repository } from '../world/repository.ts'
import { keep, snapshot, viewOf } from '../world/repository.ts'
import { nobody } from '../world/token.ts'
import { webUrl } from '../world/world.ts'

/** Takes a push: first GitHub's rules, then git itself, with whatever hooks a test has put there. */
export async function receivePack(exchange: Exchange, repository: Repository): Promise<Reply> {
  const { world } = exchange.server
  const token = tokenOf(exchange) ?? nobody
  const push = readPush(exchange.body)
  const refusals = await judge(exchange, repository, push)
  // A broken pack is left to git, which says what is wrong with it.
  if (refusals && refusals.size > 0) return refuse(push, refusals)
  // Without the repository's lock: two pushes may race, and git decides.
  const before = await snapshot(repository)
  const reply = await forward(exchange, repository)
  const accepted = readAccepted(Buffer.from(reply.bytes ?? []))
  if (accepted.length === 0) return reply
  keep(repository, before, world.clock.now())
  for (const update of push.updates)
    if (accepted.includes(update.ref)) noteRefChange(world, repository, { update, token })
  await repository.lock.run(() => tendPulls(world, token))
  return reply
}

type Refusals = ReadonlyMap<string, PushRefusal>

async function judge(
  exchange: Exchange,
  repository: Repository,
  { updates, pack }: PushRequest,
): Promise<Refusals | undefined> {
  const { world } = exchange.server
  const view = viewOf(repository, world.clock.now())
  const token = tokenOf(exchange) ?? nobody
  return inQuarantine(repository.path, pack, async store => {
    const refusals = new Map<string, PushRefusal>()
    for (const update of updates) {
      const found = await violations({ view, token, update, store, by: 'push' })
      const rules = webUrl(world, view.state, `/rules?ref=${encodeURIComponent(update.ref)}`)
      if (found.length > 0) refusals.set(update.ref, renderPushRefusal(update.ref, found, rules))
    }
    return refusals
  })
}

/** One refused ref refuses the whole push, as a pre-receive hook does. */
function refuse({ updates }: PushRequest, refusals: Refusals): Reply {
  const reason = ({ ref }: RefUpdate): string => refusals.get(ref)?.reason ?? 'pre-receive hook declined'
  const reasons = new Map(updates.map(update => [update.ref, reason(update)]))
  const message = [...refusals.values()].map(({ remote }) => remote).join('')
  return {
    status: 200,
    headers: { 'content-type': 'application/x-git-receive-pack-result', 'cache-control': 'no-cache' },
    bytes: renderRefusal(message, reasons),
  }
}

function forward({ record, body }: Exchange, { path }: Repository): Promise<Reply> {
  return askBackend({
    path,
    service: 'git-receive-pack',
    method: 'POST',
    query: '',
    contentType: record.headers['content-type'] ?? '',
    protocol: record.headers['git-protocol'] ?? '',
    login: record.login,
    body,
  })
}
