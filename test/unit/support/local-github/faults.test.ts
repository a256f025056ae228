import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getOctokit } from '@actions/github'
import { client, clientWith } from '../../../support/local-github/client.ts'
import {
  always,
  answer,
  badGateway,
  delay,
  drip,
  graphqlTimeout,
  hang,
  lostReply,
  reset,
  secondaryLimit,
  stale,
  times,
  truncated,
} from '../../../support/local-github/http/fault-kinds.ts'
import { batchesAbove } from '../../../support/local-github/http/match.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

const here = { owner: 'acme', repo: 'registry' } as const

let github: LocalGitHub

beforeEach(async () => {
  github = await localGitHub({
    repositories: { 'acme/registry': { releases: [{ tag: 'v1', assets: { 'a.bin': 'x'.repeat(1000) } }] } },
  })
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

const registry = () => github.repository('acme/registry')

describe('a fault', () => {
  test('strikes as many matching requests as it says, then the next one, then none', async () => {
    const octokit = client(github)
    const fault = github.fault('GET /repos/acme/*', times(2, answer(500)), answer(503))
    const status = () =>
      octokit.repos.get(here).then(
        ({ status }) => status,
        (error: unknown) => (error as { status: number }).status,
      )
    await octokit.rateLimit.get()
    expect([await status(), await status()]).toEqual([500, 500])
    expect(fault.remaining()).toBe(1)
    expect([await status(), await status()]).toEqual([503, 200])
  })

  test('is lifted before its time', async () => {
    const fault = github.fault('GET *', always(answer(500)))
    await expect(client(github).repos.get(here)).rejects.toMatchObject({ status: 500 })
    fault.lift()
    expect((await client(github).repos.get(here)).status).toBe(200)
  })

  test('is chosen by anything a request has', async () => {
    const [lucky, unlucky] = [github.token({ login: 'lucky' }), github.token({ login: 'unlucky' })]
    github.fault(request => request.login === 'unlucky', always(answer(500)))
    expect((await clientWith(github, lucky).repos.get(here)).status).toBe(200)
    await expect(clientWith(github, unlucky).repos.get(here)).rejects.toMatchObject({ status: 500 })
    expect(github.requests.map(({ fault }) => fault)).toEqual([undefined, 'answer'])
  })
})

describe('a client sees', () => {
  const get = (init?: RequestInit) => fetch(`${github.apiUrl}/repos/acme/registry`, init)

  test('a secondary limit with and without a time to wait', async () => {
    github.fault('GET *', secondaryLimit(30), secondaryLimit(undefined, 429))
    await expect(client(github).repos.get(here)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '30' } },
    })
    const second = await get()
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, null])
  })

  test('a page of HTML from a bad gateway', async () => {
    github.fault('GET *', badGateway())
    const bad = await get()
    expect([bad.status, bad.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8'])
  })

  test('a connection that breaks at once, and one that breaks in the middle', async () => {
    github.fault('GET *', reset, truncated(10))
    await expect(get()).rejects.toMatchObject({
      cause: { code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) },
    })
    const begun = await get()
    expect(begun.status).toBe(200)
    await expect(begun.text()).rejects.toThrow()
  })

  test('no answer at all', async () => {
    github.fault('GET *', hang)
    await expect(get({ signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('an answer that is late or slow', async () => {
    github.fault('GET *', delay(50), drip(400, 10))
    for (let round = 0; round < 2; round++) {
      const start = performance.now()
      expect(await (await get()).json()).toMatchObject({ name: 'registry' })
      expect(performance.now() - start).toBeGreaterThan(40)
    }
  })

  test('a download that is cut off', async () => {
    github.fault('GET /_cdn/*', truncated(500))
    const download = await fetch(`${github.url}/acme/registry/releases/download/v1/a.bin`)
    expect(download.headers.get('content-length')).toBe('1000')
    await expect(download.arrayBuffer()).rejects.toThrow()
  })

  test('nothing of a write that has happened', async () => {
    github.fault('POST */labels', lostReply)
    const octokit = client(github)
    await expect(octokit.issues.createLabel({ ...here, name: 'new' })).rejects.toThrow()
    await expect(octokit.issues.createLabel({ ...here, name: 'new' })).rejects.toMatchObject({ status: 422 })
  })

  test('what was before the latest writes', async () => {
    const octokit = client(github)
    await registry().release({ tag: 'v2' })
    await registry().release({ tag: 'v3' })
    github.fault('GET */releases/latest', stale(2), stale(1))
    const latest = async () => (await octokit.repos.getLatestRelease(here)).data.tag_name
    expect([await latest(), await latest(), await latest()]).toEqual(['v1', 'v2', 'v3'])
    github.fault('GRAPHQL repository', stale(1))
    const query = '{ repository(owner: "acme", name: "registry") { latestRelease { tagName } } }'
    expect(await octokit.graphql(query)).toEqual({ repository: { latestRelease: { tagName: 'v2' } } })
  })

  test('a branch that another server has not heard of yet', async () => {
    const octokit = client(github)
    const sha = await registry().head()
    await octokit.git.createRef({ ...here, ref: 'refs/heads/new', sha })
    github.fault('GET */git/ref/*', stale())
    await expect(octokit.git.getRef({ ...here, ref: 'heads/new' })).rejects.toMatchObject({ status: 404 })
    expect((await octokit.git.getRef({ ...here, ref: 'heads/new' })).data.object.sha).toBe(sha)
  })

  test('a GraphQL query that took too long, and batches that are too large', async () => {
    const octokit = client(github)
    github.fault('GRAPHQL *', graphqlTimeout())
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toMatchObject({
      status: 502,
      message: expect.stringContaining('Something went wrong while executing your query'),
    })
    github.fault(batchesAbove(2), always(badGateway()))
    await expect(
      octokit.graphql('{ a: viewer { id } b: viewer { id } c: viewer { id } }'),
    ).rejects.toMatchObject({ status: 502 })
    expect(await octokit.graphql('{ a: viewer { login } }')).toEqual({ a: { login: 'maintainer' } })
  })
})

test('requests that are held come out together', async () => {
  const octokit = client(github)
  const hold = github.hold('POST */labels', 3)
  const labels = ['a', 'b'].map(name => octokit.issues.createLabel({ ...here, name }))
  await octokit.repos.get(here)
  expect(registry().state.labels).toHaveLength(0)
  labels.push(octokit.issues.createLabel({ ...here, name: 'c' }))
  await hold.gathered
  await Promise.all(labels)
  expect(registry().state.labels).toHaveLength(3)
})

test('a gate can be opened by hand', async () => {
  const hold = github.hold('GET *', 5)
  const answer = client(github).repos.get(here)
  hold.release()
  expect((await answer).status).toBe(200)
})

test("the client of GitHub's own actions works with the address a workflow gets", async () => {
  const { GITHUB_API_URL, GITHUB_REPOSITORY } = github.variables('acme/registry')
  const octokit = getOctokit(github.token('actions'), { baseUrl: GITHUB_API_URL ?? '' })
  const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/')
  expect((await octokit.rest.repos.getLatestRelease({ owner, repo })).data.tag_name).toBe('v1')
  expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
})
