import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { checkout, withToken } from '../../../support/local-github/checkout.ts'
import { client } from '../../../support/local-github/client.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

const here = { owner: 'acme', repo: 'registry' } as const

let github: LocalGitHub
let octokit: Octokit

beforeEach(async () => {
  github = await localGitHub({
    repositories: { 'acme/registry': { files: { 'README.md': '# Registry\n' } } },
  })
  octokit = as('app')
  await registry().commit({ 'index/bat.toml': 'version = 1\n' }, { branch: 'bot/bat' })
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

const registry = () => github.repository('acme/registry')

const as = (kind: 'app' | 'actions' | 'classic') => client(github, kind)

const open = async (head = 'bot/bat') =>
  (await octokit.pulls.create({ ...here, title: 'bat 1', head, base: 'main' })).data

describe('opening', () => {
  test('tells what changes', async () => {
    const pull = await open()
    expect(pull).toMatchObject({
      number: 1,
      state: 'open',
      user: { login: 'registry-app[bot]', type: 'Bot' },
      head: { ref: 'bot/bat', label: 'acme:bot/bat', sha: await registry().head('bot/bat') },
      base: { ref: 'main', sha: await registry().head() },
      mergeable: true,
      mergeable_state: 'clean',
      commits: 1,
      changed_files: 1,
      additions: 1,
    })
    const { data: files } = await octokit.pulls.listFiles({ ...here, pull_number: 1 })
    expect(files).toMatchObject([{ filename: 'index/bat.toml', status: 'added' }])
    const { data: commits } = await octokit.pulls.listCommits({ ...here, pull_number: 1 })
    expect(commits.map(({ sha }) => sha)).toEqual([pull.head.sha])
  })

  test.each([
    ['a branch that has one already', 'bot/bat', 'A pull request already exists for acme:bot/bat.'],
    ['a branch without new commits', 'same', 'No commits between main and same'],
    ['a branch that does not exist', 'nothing', '"field":"head","code":"invalid"'],
    ['a fork that does not exist', 'stranger:main', '"field":"head","code":"invalid"'],
  ])('is refused for %s', async (_what, head, message) => {
    await open()
    await registry().setRef('refs/heads/same', await registry().head())
    await expect(open(head)).rejects.toMatchObject({ status: 422, message: expect.stringContaining(message) })
  })

  test('from a fork works with its owner in front', async () => {
    const fork = await github.addRepository('stranger/registry', { forkOf: 'acme/registry' })
    await fork.commit({ 'fork.txt': 'fork' }, { branch: 'topic' })
    const pull = await open('stranger:topic')
    expect(pull).toMatchObject({ head: { label: 'stranger:topic', repo: { fork: true } }, changed_files: 1 })
    await using clone = await checkout(registry().cloneUrl)
    await clone.gitText('fetch', '-q', 'origin', 'refs/pull/1/head')
    expect(await clone.gitText('rev-parse', 'FETCH_HEAD')).toBe(await fork.head('topic'))
  })

  test('with GITHUB_TOKEN needs a setting, and its checks wait for approval', async () => {
    octokit = as('actions')
    registry().state.settings.actionsMayOpenPulls = false
    await expect(open()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('GitHub Actions is not permitted to create or approve pull requests.'),
    })
    registry().state.settings.actionsMayOpenPulls = true
    await open()
    expect(registry().checksOf(1)).toBe('wait for approval')
  })

  test('with the token of an App starts the checks', async () => {
    await open()
    expect(registry().checksOf(1)).toBe('run')
  })
})

describe('listing', () => {
  test('finds by head, base and state', async () => {
    await open()
    const list = async (query: Parameters<typeof octokit.pulls.list>[0]) =>
      (await octokit.pulls.list(query)).data.map(({ number }) => number)
    expect(await list({ ...here, head: 'acme:bot/bat' })).toEqual([1])
    expect(await list({ ...here, head: 'acme:other' })).toEqual([])
    expect(await list({ ...here, base: 'other' })).toEqual([])
    expect(await list({ ...here, state: 'closed' })).toEqual([])
    // GitHub ignores a head that does not say whose it is.
    expect(await list({ ...here, head: 'other' })).toEqual([1])
  })
})

describe('living', () => {
  test('the head is where the branch is, also after a push', async () => {
    await open()
    await using clone = await checkout(withToken(registry().cloneUrl, github.token()), '--branch=bot/bat')
    const pushed = await clone.commit({ 'index/bat.toml': 'version = 2\n' })
    await clone.gitText('push', '-q')
    const { data } = await octokit.pulls.get({ ...here, pull_number: 1 })
    expect(data.head.sha).toBe(pushed)
    expect(registry().state.events.at(-1)).toMatchObject({ type: 'pull_request', action: 'synchronize' })
  })

  test('it ends when its branch is deleted, and when nothing is left to merge', async () => {
    await open()
    await octokit.git.deleteRef({ ...here, ref: 'heads/bot/bat' })
    expect((await octokit.pulls.get({ ...here, pull_number: 1 })).data).toMatchObject({
      state: 'closed',
      merged: false,
    })
    await registry().commit({ 'x.txt': 'x' }, { branch: 'bot/x' })
    await open('bot/x')
    await octokit.git.updateRef({ ...here, ref: 'heads/bot/x', sha: await registry().head(), force: true })
    expect((await octokit.pulls.get({ ...here, pull_number: 2 })).data).toMatchObject({
      state: 'closed',
      merged: false,
    })
  })

  test('it is merged when its commits are pushed to the base', async () => {
    await open()
    await registry().setRef('refs/heads/main', await registry().head('bot/bat'))
    expect((await octokit.pulls.get({ ...here, pull_number: 1 })).data).toMatchObject({
      state: 'closed',
      merged: true,
    })
  })

  test('it lives on in a repository with a new name', async () => {
    await open()
    github.rename('acme/registry', 'acme/index')
    const { data } = await octokit.pulls.list({ owner: 'acme', repo: 'index', head: 'acme:bot/bat' })
    expect(data).toMatchObject([{ number: 1, state: 'open', head: { repo: { full_name: 'acme/index' } } }])
  })

  test('it is closed, edited and opened again', async () => {
    await open()
    const pull = { ...here, pull_number: 1 }
    expect((await octokit.pulls.update({ ...pull, state: 'closed' })).data.closed_at).not.toBeNull()
    expect(
      (await octokit.pulls.update({ ...pull, state: 'open', title: 'bat 2', body: 'b' })).data,
    ).toMatchObject({
      state: 'open',
      title: 'bat 2',
      body: 'b',
    })
  })

  test('its Last-Modified does not tell that its base has moved', async () => {
    github.clock.freeze('2026-11-21T10:00:00Z')
    await open()
    const pull = { ...here, pull_number: 1 }
    const { headers } = await octokit.pulls.get(pull)
    github.clock.advance(60)
    await registry().commit({ 'index/bat.toml': 'a conflict\n' })
    const since = { 'if-modified-since': headers['last-modified'] ?? '' }
    await expect(octokit.pulls.get({ ...pull, headers: since })).rejects.toMatchObject({ status: 304 })
    expect((await octokit.pulls.get(pull)).data).toMatchObject({ mergeable: false, mergeable_state: 'dirty' })
  })
})

describe('labels, comments and reviews', () => {
  test('labels come into being when they are put on', async () => {
    await open()
    await octokit.issues.addLabels({ ...here, issue_number: 1, labels: ['version-only', 'bot'] })
    await octokit.issues.removeLabel({ ...here, issue_number: 1, name: 'bot' })
    const { data } = await octokit.pulls.get({ ...here, pull_number: 1 })
    expect(data.labels.map(({ name }) => name)).toEqual(['version-only'])
    expect((await octokit.issues.listForRepo({ ...here, labels: 'version-only' })).data).toMatchObject([
      { number: 1, pull_request: { merged_at: null } },
    ])
    await expect(octokit.issues.createLabel({ ...here, name: 'Bot' })).rejects.toMatchObject({ status: 422 })
  })

  test('comments are written, edited, listed and taken back', async () => {
    await open()
    const { data: comment } = await octokit.issues.createComment({
      ...here,
      issue_number: 1,
      body: 'Superseded',
    })
    await octokit.issues.updateComment({ ...here, comment_id: comment.id, body: 'Superseded by #2' })
    const { data } = await octokit.issues.listComments({ ...here, issue_number: 1 })
    expect(data).toMatchObject([{ body: 'Superseded by #2', user: { login: 'registry-app[bot]' } }])
    await octokit.issues.deleteComment({ ...here, comment_id: comment.id })
    expect((await octokit.issues.listComments({ ...here, issue_number: 1 })).data).toEqual([])
  })

  test('nobody approves of what is his own', async () => {
    await open()
    const review = { ...here, pull_number: 1, event: 'APPROVE' } as const
    await expect(octokit.pulls.createReview(review)).rejects.toMatchObject({ status: 422 })
    await octokit.pulls.requestReviewers({ ...here, pull_number: 1, reviewers: ['maintainer'] })
    expect((await as('classic').pulls.createReview(review)).data.state).toBe('APPROVED')
    expect((await octokit.pulls.listRequestedReviewers({ ...here, pull_number: 1 })).data.users).toEqual([])
  })
})

describe('merging', () => {
  test('makes a signed commit on the base', async () => {
    await open()
    const { data } = await octokit.pulls.merge({ ...here, pull_number: 1 })
    const [commit] = await registry().log()
    expect(commit).toMatchObject({ oid: data.sha, verification: { verified: true } })
    expect(commit?.parents).toHaveLength(2)
    expect(commit?.message).toMatch(/^Merge pull request #1 from acme\/bot\/bat/)
    expect((await octokit.pulls.get({ ...here, pull_number: 1 })).data).toMatchObject({
      merged: true,
      merge_commit_sha: data.sha,
    })
    await octokit.pulls.checkIfMerged({ ...here, pull_number: 1 })
  })

  test('squashes into one commit and deletes the branch where that is set', async () => {
    registry().state.settings.deleteBranchOnMerge = true
    await open()
    await octokit.pulls.merge({ ...here, pull_number: 1, merge_method: 'squash' })
    const [commit] = await registry().log()
    expect(commit?.parents).toHaveLength(1)
    expect(commit?.message).toBe('bat 1 (#1)')
    await expect(registry().head('bot/bat')).rejects.toThrow()
  })

  test('is refused for a head that has moved, a conflict, and missing reviews', async () => {
    await open()
    const pull = { ...here, pull_number: 1 }
    await expect(octokit.pulls.merge({ ...pull, sha: 'a'.repeat(40) })).rejects.toMatchObject({ status: 409 })
    registry().protect({ branch: 'main', approvals: 1 })
    await expect(octokit.pulls.merge(pull)).rejects.toMatchObject({
      status: 405,
      message: expect.stringContaining('At least 1 approving review is required'),
    })
    expect((await octokit.pulls.get(pull)).data.mergeable_state).toBe('blocked')
    await as('classic').pulls.createReview({ ...pull, event: 'APPROVE' })
    expect((await octokit.pulls.get(pull)).data.mergeable_state).toBe('clean')
    await registry().commit({ 'index/bat.toml': 'a conflict\n' })
    await expect(octokit.pulls.merge(pull)).rejects.toMatchObject({ status: 405 })
  })

  test('by itself waits for the checks', async () => {
    registry().protect({ branch: 'main', requiredChecks: ['gate'] })
    registry().state.settings.allowAutoMerge = true
    const pull = await open()
    await octokit.graphql(
      'mutation($id: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: SQUASH }) { pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } } } }',
      { id: pull.node_id },
    )
    const state = async () => (await octokit.pulls.get({ ...here, pull_number: 1 })).data
    expect(await state()).toMatchObject({ state: 'open', auto_merge: { merge_method: 'squash' } })
    const run = { ...here, name: 'gate', head_sha: pull.head.sha }
    await octokit.checks.create({ ...run, conclusion: 'failure' })
    expect((await state()).merged).toBe(false)
    await octokit.checks.create({ ...run, conclusion: 'success' })
    expect(await state()).toMatchObject({ merged: true, state: 'closed' })
  })
})
