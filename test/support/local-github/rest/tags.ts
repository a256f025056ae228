import { gitBytes, gitText } from '../git/run-git.ts'
import { findType } from '../git/tree.ts'
import { text } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { created, ok } from '../http/reply.ts'
import { personOf } from '../forge/people.ts'
import { nodeId } from '../world/ids.ts'
import { apiUrl, now } from '../world/world.ts'
import { page } from './pages.ts'
import { readPerson } from './read-person.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { TagObjectShape, TagShape } from './shapes.ts'

/** Tags, and the objects of annotated ones. */
export const tagRoutes: readonly Route[] = [
  repositoryRoute('GET /tags', 'contents:read', async call => {
    const { world, view } = call
    const refs = await view.refs.list('refs/tags/')
    const tags = refs.map((ref): TagShape => {
      const name = ref.name.slice('refs/tags/'.length)
      return {
        name,
        commit: { sha: ref.commit, url: apiUrl(world, view.state, `/commits/${ref.commit}`) },
        zipball_url: apiUrl(world, view.state, `/zipball/${ref.name}`),
        tarball_url: apiUrl(world, view.state, `/tarball/${ref.name}`),
        node_id: nodeId('REF', `${view.state.id}:${ref.name}`),
      }
    })
    // GitHub lists the greatest name first.
    const { items, headers } = page(call, tags.reverse())
    return ok(items, headers)
  }),

  repositoryRoute('POST /git/tags', 'contents:write', async call => {
    const { world, view, body, actor } = call
    const [tag, object, type] = [text(body, 'tag'), text(body, 'object'), text(body, 'type')]
    if ((await findType(view, object)) !== type)
      throw problem(422, 'Object does not exist or is of another type')
    const tagger = readPerson(body, 'tagger', now(world)) ?? personOf(actor.login, now(world))
    const seconds = Math.floor(Date.parse(tagger.date) / 1000)
    const input = `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${seconds} +0000\n\n${text(body, 'message')}\n`
    const sha = await gitText(view.path, ['hash-object', '-t', 'tag', '-w', '--stdin'], { input })
    return created(await render(call, sha))
  }),

  repositoryRoute('GET /git/tags/{sha}', 'contents:read', async call => {
    if ((await findType(call.view, call.params.sha)) !== 'tag') throw notFound()
    return ok(await render(call, call.params.sha))
  }),
]

async function render(
  { world, view }: Pick<RepositoryCall, 'world' | 'view'>,
  sha: string,
): Promise<TagObjectShape> {
  const source = (await gitBytes(view.path, ['cat-file', 'tag', sha])).toString()
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(source)?.[1] ?? ''
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(field('tagger')) ?? []
  return {
    node_id: nodeId('T', sha),
    sha,
    tag: field('tag'),
    url: apiUrl(world, view.state, `/git/tags/${sha}`),
    message: source.slice(source.indexOf('\n\n') + 2).replace(/\n$/, ''),
    tagger: { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') },
    object: {
      sha: field('object'),
      type: field('type'),
      url: apiUrl(world, view.state, `/git/${field('type')}s/${field('object')}`),
    },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}
