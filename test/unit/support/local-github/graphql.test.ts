import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { client } from '../../../support/local-github/client.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

let github: LocalGitHub
let octokit: Octokit

beforeEach(async () => {
  github = await localGitHub({
    repositories: {
      'sharkdp/bat': {
        files: { 'README.md': '# bat\n' },
        formerNames: ['sharkdp/cat'],
        releases: [
          {
            tag: 'v0.1.0',
            publishedAt: '2026-01-01T00:00:00Z',
            assets: { 'bat.zip': 'old' },
            withoutDigests: true,
          },
          {
            tag: 'v0.2.0',
            publishedAt: '2026-02-01T00:00:00Z',
            assets: { 'bat.tar.gz': 'a', 'bat.zip': 'b' },
          },
          { tag: 'v0.3.0-rc', publishedAt: '2026-03-01T00:00:00Z', isPrerelease: true },
          { tag: 'v0.3.0', isDraft: true },
        ],
      },
      'junegunn/fzf': { tags: ['v1', 'v2'] },
    },
  })
  octokit = client(github)
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

/** The whole answer, errors too. */
const ask = async (query: string, variables = {}, token = github.token()) => {
  const answer = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}`, 'user-agent': 'test' },
    body: JSON.stringify({ query, variables }),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, unknown>,
  }
}

describe('releases', () => {
  test('of a repository with their assets', async () => {
    const answer = await octokit.graphql(
      `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
        latestRelease { tagName isLatest }
        releases(first: 3, orderBy: { field: CREATED_AT, direction: DESC }) {
          totalCount pageInfo { hasNextPage endCursor }
          nodes { tagName isDraft isPrerelease publishedAt url description
            releaseAssets(first: 10) { nodes { name size downloadUrl digest updatedAt } pageInfo { hasNextPage } } } } } }`,
      { owner: 'sharkdp', name: 'bat' },
    )
    const { url } = github
    expect(answer).toMatchObject({
      repository: {
        latestRelease: { tagName: 'v0.2.0', isLatest: true },
        releases: {
          totalCount: 4,
          pageInfo: { hasNextPage: true },
          nodes: [
            { tagName: 'v0.3.0', isDraft: true, publishedAt: null },
            { tagName: 'v0.3.0-rc', isPrerelease: true, releaseAssets: { nodes: [] } },
            {
              tagName: 'v0.2.0',
              publishedAt: '2026-02-01T00:00:00Z',
              url: `${url}/sharkdp/bat/releases/tag/v0.2.0`,
              releaseAssets: {
                nodes: [
                  {
                    name: 'bat.tar.gz',
                    size: 1,
                    downloadUrl: `${url}/sharkdp/bat/releases/download/v0.2.0/bat.tar.gz`,
                    digest: 'sha256:ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
                  },
                  { name: 'bat.zip' },
                ],
              },
            },
          ],
        },
      },
    })
  })

  test('page by page, forwards and backwards', async () => {
    const tags = async (args: string) => {
      const { repository } = await octokit.graphql<{
        repository: {
          releases: { nodes: { tagName: string }[]; pageInfo: { endCursor: string; startCursor: string } }
        }
      }>(
        `{ repository(owner: "sharkdp", name: "bat") { releases(${args}) { nodes { tagName } pageInfo { endCursor startCursor } } } }`,
      )
      return {
        tags: repository.releases.nodes.map(({ tagName }) => tagName),
        ...repository.releases.pageInfo,
      }
    }
    const first = await tags('first: 1')
    const second = await tags(`first: 2, after: "${first.endCursor}"`)
    expect([first.tags, second.tags]).toEqual([['v0.3.0'], ['v0.3.0-rc', 'v0.2.0']])
    expect((await tags(`last: 1, before: "${second.startCursor}"`)).tags).toEqual(['v0.3.0'])
    expect((await tags('first: 10, orderBy: { field: CREATED_AT, direction: ASC }')).tags[0]).toBe('v0.1.0')
  })

  test('drafts are not shown to those who cannot write', async () => {
    const reader = client(github, { kind: 'actions', repositories: ['acme/other'] })
    const answer = await reader.graphql(
      '{ repository(owner: "sharkdp", name: "bat") { releases(first: 9) { totalCount } } }',
    )
    expect(answer).toEqual({ repository: { releases: { totalCount: 3 } } })
  })
})

describe('a batch', () => {
  test('answers what it can and says what it cannot, alias by alias', async () => {
    const { status, body } = await ask(`query {
      a: repository(owner: "sharkdp", name: "bat") { ...Tags }
      b: repository(owner: "nobody", name: "nothing") { ...Tags }
      c: repository(owner: "sharkdp", name: "cat") { nameWithOwner ...Tags }
    } fragment Tags on Repository { latestRelease { tagName } }`)
    expect(status).toBe(200)
    expect(body).toEqual({
      data: {
        a: { latestRelease: { tagName: 'v0.2.0' } },
        b: null,
        c: { nameWithOwner: 'sharkdp/bat', latestRelease: { tagName: 'v0.2.0' } },
      },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['b'],
          locations: [{ line: 3, column: 7 }],
          message: "Could not resolve to a Repository with the name 'nobody/nothing'.",
        },
      ],
    })
  })

  test('is recorded with its root fields and charged in points', async () => {
    const query =
      '{ a: repository(owner: "o", name: "a") { name } b: repository(owner: "o", name: "b") { name } rateLimit { cost } }'
    await ask(query)
    expect(github.requests.at(-1)).toMatchObject({
      area: 'graphql',
      rootFields: ['repository', 'repository', 'rateLimit'],
      mutates: false,
      charged: 1,
    })
    expect(github.counts()).toMatchObject({ graphql: 1, points: 1, writes: 0, rest: 0 })
  })
})

describe('refs', () => {
  test('are listed by prefix, with the commits behind them', async () => {
    const answer = await octokit.graphql(`{ repository(owner: "junegunn", name: "fzf") {
      defaultBranchRef { name prefix target { oid ... on Commit { messageHeadline signature { isValid } } } }
      refs(refPrefix: "refs/tags/", first: 5, orderBy: { field: TAG_COMMIT_DATE, direction: DESC }) { nodes { name target { __typename oid } } }
    } }`)
    const oid = await github.repository('junegunn/fzf').head()
    expect(answer).toEqual({
      repository: {
        defaultBranchRef: {
          name: 'main',
          prefix: 'refs/heads/',
          target: { oid, messageHeadline: 'Seed', signature: null },
        },
        refs: {
          nodes: [
            { name: 'v2', target: { __typename: 'Commit', oid } },
            { name: 'v1', target: { __typename: 'Commit', oid } },
          ],
        },
      },
    })
  })

  test('and files are found by expression', async () => {
    const answer = await octokit.graphql(`{ repository(owner: "sharkdp", name: "bat") {
      file: object(expression: "main:README.md") { ... on Blob { text byteSize } }
      none: object(expression: "main:nothing") { oid }
      ref(qualifiedName: "main") { name } gone: ref(qualifiedName: "refs/heads/gone") { name }
    } }`)
    expect(answer).toEqual({
      repository: { file: { text: '# bat\n', byteSize: 6 }, none: null, ref: { name: 'main' }, gone: null },
    })
  })
})

describe('pull requests', () => {
  test('are opened, found by head and shown', async () => {
    const bat = github.repository('sharkdp/bat')
    await bat.commit({ 'a.txt': 'a' }, { branch: 'topic' })
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "sharkdp", name: "bat") { id } }',
    )
    await octokit.graphql(
      'mutation($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { number } } }',
      { input: { repositoryId: repository.id, baseRefName: 'main', headRefName: 'topic', title: 'Topic' } },
    )
    const found = await octokit.graphql(`{ repository(owner: "sharkdp", name: "bat") {
      pullRequests(first: 5, states: OPEN, headRefName: "topic") { nodes {
        number title state headRefOid mergeable author { login __typename } labels(first: 5) { nodes { name } } autoMergeRequest { mergeMethod } } }
      closed: pullRequests(first: 5, states: [CLOSED, MERGED]) { totalCount }
    } }`)
    expect(found).toEqual({
      repository: {
        pullRequests: {
          nodes: [
            {
              number: 1,
              title: 'Topic',
              state: 'OPEN',
              headRefOid: await bat.head('topic'),
              mergeable: 'MERGEABLE',
              author: { login: 'maintainer', __typename: 'User' },
              labels: { nodes: [] },
              autoMergeRequest: null,
            },
          ],
        },
        closed: { totalCount: 0 },
      },
    })
  })

  test('wait for their checks only where that is allowed and needed', async () => {
    const bat = github.repository('sharkdp/bat')
    await bat.commit({ 'a.txt': 'a' }, { branch: 'topic' })
    const { data } = await octokit.pulls.create({
      owner: 'sharkdp',
      repo: 'bat',
      head: 'topic',
      base: 'main',
      title: 't',
    })
    const enable = () =>
      octokit.graphql(
        'mutation($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { number } } }',
        {
          id: data.node_id,
        },
      )
    await expect(enable()).rejects.toThrow('Auto merge is not allowed for this repository')
    bat.state.settings.allowAutoMerge = true
    await expect(enable()).rejects.toThrow('Pull request Pull request is in clean status')
  })
})

describe('what is refused', () => {
  test.each([
    [
      'a field that does not exist',
      '{ viewer { password } }',
      "Field 'password' doesn't exist on type 'User'",
    ],
    [
      'an argument that does not exist',
      '{ viewer(a: 1) { login } }',
      "Field 'viewer' doesn't accept argument 'a'",
    ],
    ['a field without its selections', '{ viewer }', 'Field must have selections'],
    ['selections on a scalar', '{ viewer { login { a } } }', "Selections can't be made on scalars"],
    ['an undeclared variable', '{ repository(owner: $o, name: "n") { id } }', 'Variable $o is used by'],
    [
      'a missing variable',
      'query($o: String!) { repository(owner: $o, name: "n") { id } }',
      'Variable $o of type String!',
    ],
    ['an unknown fragment', '{ ...X }', 'Fragment X was used, but not defined'],
    ['what is not GraphQL', '{ viewer ', 'Parse error'],
    [
      'what this schema lacks',
      '{ enterprise(slug: "x") { id } }',
      "Field 'enterprise' doesn't exist on type 'Query'",
    ],
  ])('%s, and there is no data', async (_what, query, message) => {
    const { status, body } = await ask(query)
    expect(status).toBe(200)
    expect(body).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining(message) })] })
  })

  test.each([
    ['no bound', 'releases { totalCount }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['a bound above 100', 'releases(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
  ])('a connection with %s', async (_what, field, type) => {
    const { body } = await ask(`{ repository(owner: "sharkdp", name: "bat") { ${field} } }`)
    expect(body).toMatchObject({ data: { repository: { releases: null } }, errors: [{ type }] })
  })

  test('more than half a million nodes', async () => {
    const { body } = await ask(`{ repository(owner: "sharkdp", name: "bat") {
      releases(first: 100) { nodes { releaseAssets(first: 100) { nodes { uploadedBy { login } } } } }
      a: pullRequests(first: 100) { nodes { labels(first: 100) { nodes { name } } mergeCommit { parents(first: 100) { nodes { parents(first: 100) { nodes { oid } } } } } } } } }`)
    expect(body).toMatchObject({ errors: [{ type: 'MAX_NODE_LIMIT_EXCEEDED' }] })
    expect(body).not.toHaveProperty('data')
  })

  test('everybody without a token', async () => {
    const answer = await fetch(github.graphqlUrl, { method: 'POST', body: '{"query":"{viewer{login}}"}' })
    expect(answer.status).toBe(401)
  })

  test('who has used up his points, with an answer of 200', async () => {
    const token = github.token({ limits: { graphql: 1 } })
    expect((await ask('{ rateLimit { limit cost remaining used nodeCount } }', {}, token)).body).toEqual({
      data: { rateLimit: { limit: 1, cost: 1, remaining: 0, used: 1, nodeCount: 0 } },
    })
    const { status, headers, body } = await ask('{ viewer { login } }', {}, token)
    expect(status).toBe(200)
    expect(headers.get('x-ratelimit-remaining')).toBe('0')
    expect(headers.get('x-ratelimit-resource')).toBe('graphql')
    expect(body).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] })
  })
})

test('@skip and @include leave out what they say', async () => {
  const { body } = await ask(
    'query($no: Boolean = false) { viewer { login @include(if: $no) id @skip(if: $no) __typename } }',
  )
  expect(body).toEqual({ data: { viewer: { id: expect.any(String), __typename: 'User' } } })
})

test('a thousand repositories are asked for in twenty requests and twenty points', async () => {
  const names = Array.from({ length: 1000 }, (_, at) => `tool-${at}`)
  await Promise.all(
    names.map(name => github.addRepository(`upstream/${name}`, { releases: [{ tag: 'v1' }] })),
  )
  github.forget()
  for (let at = 0; at < names.length; at += 50) {
    const fields = names
      .slice(at, at + 50)
      .map((name, i) => `r${i}: repository(owner: "upstream", name: "${name}") { ...T }`)
    const answer = await octokit.graphql<Record<string, { latestRelease: { tagName: string } }>>(
      `{ ${fields.join(' ')} } fragment T on Repository { latestRelease { tagName } releases(first: 5) { nodes { tagName } } }`,
    )
    expect(Object.values(answer).every(({ latestRelease }) => latestRelease.tagName === 'v1')).toBe(true)
  }
  expect(github.counts()).toMatchObject({ requests: 20, points: 20 })
})
