import { findLatestRelease, pathTag } from '../forge/releases.ts'
import { findCommit } from '../git/refs.ts'
import { findEntry, readBlob } from '../git/tree.ts'
import type { Exchange } from '../http/exchange.ts'
import { tokenOf, viewFor } from '../http/exchange.ts'
import { problem } from '../http/problem.ts'
import type { Reply } from '../http/reply.ts'
import { redirect, text } from '../http/reply.ts'
import { canSee } from '../rest/permission.ts'
import type { View } from '../world/repository.ts'
import type { World } from '../world/world.ts'
import { findRenamed, findRepository, webUrl } from '../world/world.ts'
import { cdnUrl } from './cdn.ts'
import { renderReleaseFeed, renderTagFeed } from './feeds.ts'

interface Visit {
  readonly world: World
  readonly view: View
}

type Page = (visit: Visit, groups: readonly string[]) => Promise<Reply> | Reply

const missing = text(404, 'Not Found')

/** The pages that programs read; the web site itself is not there. */
const pages: readonly (readonly [RegExp, Page])[] = [
  [/^\/releases\.atom$/, ({ world, view }) => feed(renderReleaseFeed(world, view.state))],
  [/^\/tags\.atom$/, async ({ world, view }) => feed(await renderTagFeed(world, view))],
  [/^\/releases\/latest$/, latest],
  [/^\/releases\/latest\/download\/(.+)$/, latestDownload],
  [/^\/releases\/download\/(.+)\/([^/]+)$/, download],
  [/^\/raw\/(.+)$/, raw],
]

/** Answers what lies under the address of a repository and is neither API nor git. */
export async function serveWeb(exchange: Exchange): Promise<Reply> {
  const { record, server } = exchange
  const [, owner = '', name = '', rest = ''] = /^\/([^/]+)\/([^/]+)(\/.*)?$/.exec(record.path) ?? []
  for (const [pattern, page] of pages) {
    const match = pattern.exec(rest)
    if (!match) continue
    const repository = findRepository(server.world, `${owner}/${name}`)
    if (!repository) return movedTo(server.world, `${owner}/${name}`, rest)
    if (!canSee(tokenOf(exchange), repository.state)) return missing
    const view = viewFor(exchange, repository)
    return page({ world: server.world, view }, match.slice(1).map(decodeURIComponent))
  }
  throw problem(501, `The local GitHub has no ${record.method} ${record.path}`)
}

function movedTo(world: World, name: string, rest: string): Reply {
  const renamed = findRenamed(world, name)
  return renamed ? redirect(301, webUrl(world, renamed.state, rest)) : missing
}

function feed(source: string): Reply {
  return text(200, source, 'application/atom+xml; charset=utf-8')
}

function latest({ world, view }: Visit): Reply {
  const release = findLatestRelease(view.state)
  return redirect(302, webUrl(world, view.state, release ? `/releases/tag/${release.tag}` : '/releases'))
}

function latestDownload({ world, view }: Visit, [name = '']: readonly string[]): Reply {
  const release = findLatestRelease(view.state)
  if (!release) return missing
  return redirect(
    302,
    webUrl(world, view.state, `/releases/download/${release.tag}/${encodeURIComponent(name)}`),
  )
}

function download({ world, view }: Visit, [tag = '', name = '']: readonly string[]): Reply {
  const release = view.state.releases.find(release => pathTag(release) === tag && !release.isDraft)
  const asset = release?.assets.find(asset => asset.name === name)
  return asset ? redirect(302, cdnUrl(world, asset)) : missing
}

/** `ref/path`; a ref may itself contain slashes, so the shortest that exists is taken. */
async function raw({ view }: Visit, [place = '']: readonly string[]): Promise<Reply> {
  const parts = place.replace(/^refs\/(heads|tags)\//, '').split('/')
  for (let length = 1; length < parts.length; length++) {
    const commit = await findCommit(view, parts.slice(0, length).join('/'))
    const entry =
      commit === undefined ? undefined : await findEntry(view.path, commit, parts.slice(length).join('/'))
    if (entry?.type !== 'blob') continue
    return {
      status: 200,
      bytes: await readBlob(view.path, entry.oid),
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    }
  }
  return missing
}
