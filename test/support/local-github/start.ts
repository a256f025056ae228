import { parseArgs } from 'node:util'
import type { LocalGitHub } from './local-github.ts'
import { localGitHub } from './local-github.ts'
import { seededExample } from './seeded-example.ts'
import type { TokenOptions } from './world/token.ts'

const kinds: readonly (readonly [NonNullable<TokenOptions['kind']>, string])[] = [
  ['classic', 'a maintainer'],
  ['fine-grained', 'a maintainer with a narrow token'],
  ['app', 'an App'],
  ['actions', 'GITHUB_TOKEN'],
  ['fork', 'GITHUB_TOKEN for a pull request from a fork'],
]

/** Runs until it is interrupted and shows each request. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' } } })
  await using github = await localGitHub({ ...seededExample, port: Number(values.port) })
  const tokens = kinds.map(
    ([kind, who]) => `  ${github.token({ kind, repositories: ['acme/registry', 'acme/strict'] })}  ${who}`,
  )
  console.log(`A GitHub on this machine, in memory until Ctrl-C.

  GITHUB_SERVER_URL=${github.url}
  GITHUB_API_URL=${github.apiUrl}
  GITHUB_GRAPHQL_URL=${github.graphqlUrl}

Tokens:
${tokens.join('\n')}

Try:
  git clone ${github.repository('acme/registry').cloneUrl}
  curl ${github.apiUrl}/repos/upstream/tool/releases/latest

Requests:`)
  const stop = showRequests(github)
  await new Promise<void>(resolve => process.once('SIGINT', resolve))
  stop()
}

function showRequests(github: LocalGitHub): () => void {
  let shown = 0
  const timer = setInterval(() => {
    for (let next = github.requests[shown]; next && next.status > 0; next = github.requests[shown]) {
      console.log(`${next.status} ${next.method} ${next.path} ${next.rootFields.join(' ')} (${next.login})`)
      shown += 1
    }
  }, 100)
  return () => {
    clearInterval(timer)
  }
}

await main()
