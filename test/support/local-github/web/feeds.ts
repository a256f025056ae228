import { readCommit } from '../git/commit.ts'
import type { View } from '../world/repository.ts'
import type { RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { webUrl } from '../world/world.ts'
import { visibleReleases } from '../rest/render/release.ts'

interface Entry {
  readonly tag: string
  readonly title: string
  readonly content: string
  readonly updated: string
}

/** What `releases.atom` and `tags.atom` show: the newest ten. */
const length = 10

/** `releases.atom`. The real one lists plain tags too; they are left out here. */
export function renderReleaseFeed(world: World, state: RepositoryState): string {
  const entries = visibleReleases(state, false).map(({ tag, name, body, publishedAt, createdAt }): Entry => ({
    tag,
    title: name ?? tag,
    content: body ?? '',
    updated: publishedAt ?? createdAt,
  }))
  return render(world, state, { title: 'Release notes', path: '/releases', entries })
}

/** `tags.atom`. */
export async function renderTagFeed(world: World, view: View): Promise<string> {
  const refs = [...(await view.refs.list('refs/tags/'))].reverse()
  const entries: Entry[] = []
  for (const { name, commit } of refs.slice(0, length)) {
    const tag = name.slice('refs/tags/'.length)
    const { committer, message } = await readCommit(view, commit)
    entries.push({ tag, title: tag, content: message, updated: committer.date })
  }
  return render(world, view.state, { title: 'Tags', path: '/tags', entries })
}

interface Feed {
  readonly title: string
  readonly path: string
  readonly entries: readonly Entry[]
}

function render(world: World, state: RepositoryState, { title, path, entries }: Feed): string {
  const page = escape(webUrl(world, state, path))
  const shown = entries.slice(0, length).map(entry => renderEntry(world, state, entry))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en-US">
  <id>tag:github.com,2008:${page}</id>
  <link type="text/html" rel="alternate" href="${page}"/>
  <link type="application/atom+xml" rel="self" href="${page}.atom"/>
  <title>${title} from ${escape(state.name)}</title>
  <updated>${entries[0]?.updated ?? state.createdAt}</updated>
${shown.join('')}</feed>
`
}

function renderEntry(world: World, state: RepositoryState, { tag, title, content, updated }: Entry): string {
  return `  <entry>
    <id>tag:github.com,2008:Repository/${state.id}/${escape(tag)}</id>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escape(webUrl(world, state, `/releases/tag/${tag}`))}"/>
    <title>${escape(title)}</title>
    <content type="html">${escape(content)}</content>
  </entry>
`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character] ?? character)
}
