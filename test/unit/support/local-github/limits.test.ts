import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { client, clientWith } from '../../../support/local-github/client.ts'
import { answer, reset, secondaryLimit } from '../../../support/local-github/http/fault-kinds.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

const here = { owner: 'acme', repo: 'registry' } as const

let github: LocalGitHub

beforeEach(async () => {
  github = await localGitHub({
    repositories: { 'acme/registry': {} },
    frozenAt: '2026-11-21T10:00:00Z',
    secondaryLimits: { creationsPerMinute: 3, retryAfterSeconds: 17 },
  })
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

describe('the hourly limit', () => {
  test.each([
    ['classic', 5000],
    ['app', 5000],
    ['actions', 1000],
  ] as const)('of %s is %i', async (kind, limit) => {
    const { headers } = await client(github, kind).repos.get(here)
    expect(headers).toMatchObject({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(limit - 1),
      'x-ratelimit-used': '1',
      'x-ratelimit-resource': 'core',
      'x-ratelimit-reset': String(Date.parse('2026-11-21T11:00:00Z') / 1000),
    })
  })

  test('is 60 for those without a token', async () => {
    expect((await clientWith(github).rateLimit.get()).data.rate).toMatchObject({ limit: 60, remaining: 60 })
  })

  test('answers 403 when it is used up, until its hour is over', async () => {
    const octokit = client(github, { kind: 'actions', limits: { core: 2 } })
    await octokit.repos.get(here)
    await octokit.repos.get(here)
    await expect(octokit.repos.get(here)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    })
    // Asking is free.
    expect((await octokit.rateLimit.get()).data.resources.core).toMatchObject({ used: 2, remaining: 0 })
    github.clock.advance(3601)
    expect((await octokit.repos.get(here)).status).toBe(200)
  })

  test('can be used up by a test', async () => {
    const token = github.token()
    github.rateLimit(token).used = 4999
    const octokit = clientWith(github, token)
    await octokit.repos.get(here)
    await expect(octokit.repos.get(here)).rejects.toMatchObject({ status: 403 })
  })

  test('refusals are charged too', async () => {
    const token = github.token()
    await expect(
      clientWith(github, token).repos.getBranch({ ...here, branch: 'none' }),
    ).rejects.toMatchObject({})
    expect(github.rateLimit(token).used).toBe(1)
  })
})

describe('conditional requests', () => {
  test('are free with a token and charged without one', async () => {
    const token = github.token()
    for (const octokit of [clientWith(github, token), clientWith(github)]) {
      const { headers } = await octokit.repos.listReleases(here)
      const again = octokit.repos.listReleases({ ...here, headers: { 'if-none-match': headers.etag ?? '' } })
      await expect(again).rejects.toMatchObject({ status: 304 })
    }
    expect(github.rateLimit(token).used).toBe(1)
    expect(github.rateLimit(undefined).used).toBe(2)
    expect(github.counts()).toMatchObject({ requests: 4, notModified: 2, charged: 3 })
  })

  test('see a change, and do not fit the token of the next job', async () => {
    const token = github.token('actions')
    const { headers } = await clientWith(github, token).repos.listReleases(here)
    const seen = { ...here, headers: { 'if-none-match': headers.etag ?? '' } }
    expect((await client(github, 'actions').repos.listReleases(seen)).status).toBe(200)
    await github.repository('acme/registry').release({ tag: 'v1' })
    expect((await clientWith(github, token).repos.listReleases(seen)).data).toHaveLength(1)
  })

  test('work with a date where there is one', async () => {
    const octokit = client(github)
    const { headers } = await octokit.repos.get(here)
    const since = { 'if-modified-since': headers['last-modified'] ?? '' }
    await expect(octokit.repos.get({ ...here, headers: since })).rejects.toMatchObject({ status: 304 })
    github.clock.advance(60)
    await octokit.repos.createOrUpdateFileContents({ ...here, path: 'a', message: 'a', content: '' })
    expect((await octokit.repos.get({ ...here, headers: since })).status).toBe(200)
  })
})

describe('secondary limits', () => {
  test('stop who creates too much in a minute', async () => {
    const octokit = client(github)
    const label = (name: string) => octokit.issues.createLabel({ ...here, name })
    for (const name of ['a', 'b', 'c']) await label(name)
    await expect(label('d')).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('You have exceeded a secondary rate limit'),
      response: { headers: { 'retry-after': '17', 'x-ratelimit-remaining': '4997' } },
    })
    expect((await octokit.repos.get(here)).status).toBe(200)
    github.clock.advance(61)
    expect((await label('d')).status).toBe(201)
  })

  test('are not there unless a test wants them, but what they would see is counted', async () => {
    await using free = await localGitHub({ repositories: { 'acme/registry': {} } })
    const octokit = client(free)
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => octokit.issues.createLabel({ ...here, name: String(at) })),
    )
    expect(free.peak()).toBeGreaterThan(1)
    expect(free.counts().writes).toBe(20)
  })
})

test("GitHub's own plugins wait and try again as they do against GitHub", async () => {
  const waits: number[] = []
  const Patient = Octokit.plugin(throttling, retry)
  const octokit = new Patient({
    baseUrl: github.apiUrl,
    auth: github.token(),
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    retry: { retryAfterBaseValue: 1 },
    throttle: {
      retryAfterBaseValue: 1,
      onRateLimit: () => false,
      onSecondaryRateLimit: seconds => {
        waits.push(seconds)
        return true
      },
    },
  })
  const fault = github.fault('GET /repos/acme/registry', secondaryLimit(7), answer(502), reset)
  expect((await octokit.repos.get(here)).status).toBe(200)
  expect(waits).toEqual([7])
  expect(fault.remaining()).toBe(0)
  expect(github.requests.map(({ status }) => status)).toEqual([403, 502, 0, 200])
})
