import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { checkout } from '../../../support/local-github/checkout.ts'
import { client } from '../../../support/local-github/client.ts'
import { lostReply } from '../../../support/local-github/http/fault-kinds.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

const mutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url signature { isValid state wasSignedByGitHub } } } }`

interface Answer {
  readonly createCommitOnBranch: {
    readonly commit: {
      readonly oid: string
      readonly url: string
      readonly signature: { readonly isValid: boolean }
    }
  }
}

let github: LocalGitHub

beforeEach(async () => {
  github = await localGitHub({
    repositories: { 'acme/registry': { files: { 'index.json': '{}\n', 'old.txt': 'old\n' } } },
    payloadLimitBytes: 100_000,
  })
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

const registry = () => github.repository('acme/registry')

interface Options {
  readonly octokit?: Octokit
  readonly expectedHeadOid?: string
  readonly message?: { readonly headline: string; readonly body?: string }
}

const commit = async (fileChanges: object, options: Options = {}) => {
  const octokit = options.octokit ?? client(github, 'actions')
  const expectedHeadOid = options.expectedHeadOid ?? (await registry().head())
  const branch = { repositoryNameWithOwner: 'acme/registry', branchName: 'main' }
  const message = options.message ?? { headline: 'Publish' }
  const input = { branch, expectedHeadOid, message, fileChanges }
  return (await octokit.graphql<Answer>(mutation, { input })).createCommitOnBranch.commit
}

const contents = (text: string) => Buffer.from(text).toString('base64')

test('commits additions and deletions in one signed commit that git can clone', async () => {
  const made = await commit(
    { additions: [{ path: 'a/b.txt', contents: contents('new\n') }], deletions: [{ path: 'old.txt' }] },
    { message: { headline: 'Publish bat', body: 'Modreg-Run: 1' } },
  )
  expect(made).toEqual({
    oid: await registry().head(),
    url: `${github.url}/acme/registry/commit/${made.oid}`,
    signature: { isValid: true, state: 'VALID', wasSignedByGitHub: true },
  })
  await using clone = await checkout(registry().cloneUrl)
  expect(await clone.read('a/b.txt')).toBe('new\n')
  expect(await clone.gitText('ls-files')).toBe('a/b.txt\nindex.json')
  expect(await clone.gitText('log', '-1', '--format=%B%n%an <%ae> %cn')).toBe(
    'Publish bat\n\nModreg-Run: 1\ngithub-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> GitHub',
  )
  expect(await clone.git('fsck', '--strict')).toMatchObject({ status: 0 })
})

test('is refused when the branch is elsewhere, and nothing has happened', async () => {
  const expectedHeadOid = await registry().head()
  const rival = await registry().commit({ 'rival.txt': 'first' })
  await expect(commit({ additions: [] }, { expectedHeadOid })).rejects.toMatchObject({
    errors: [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${expectedHeadOid}" but it did not. Pull and try again.`,
      },
    ],
  })
  expect(await registry().head()).toBe(rival)
})

test('of several at the same time exactly one wins', async () => {
  const expectedHeadOid = await registry().head()
  github.hold('GRAPHQL createCommitOnBranch', 4)
  const tries = [1, 2, 3, 4].map(n =>
    commit({ additions: [{ path: `${n}.txt`, contents: contents(String(n)) }] }, { expectedHeadOid }),
  )
  const results = await Promise.allSettled(tries)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await registry().log()).toHaveLength(2)
})

test('has happened when its answer is lost', async () => {
  const before = await registry().head()
  github.fault('GRAPHQL createCommitOnBranch', lostReply)
  await expect(commit({ additions: [{ path: 'x', contents: '' }] })).rejects.toThrow()
  const [made] = await registry().log()
  expect(made).toMatchObject({ parents: [before], verification: { verified: true } })
})

describe('is refused for', () => {
  test('a deletion of what is not there', async () => {
    await expect(commit({ deletions: [{ path: 'nothing.txt' }] })).rejects.toThrow(
      /A path was requested for deletion which does not exist as of commit oid `[0-9a-f]{40}`/,
    )
  })

  test('a token that may not write', async () => {
    await expect(commit({ additions: [] }, { octokit: client(github, 'fork') })).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    })
  })

  test('a branch that takes pull requests only', async () => {
    registry().addRuleset({ rules: [{ type: 'pull_request' }] })
    await expect(commit({ additions: [] })).rejects.toThrow(
      'Repository rule violations found\n\nChanges must be made through a pull request.',
    )
  })

  test('a payload above the ceiling', async () => {
    const large = contents('x'.repeat(100_000))
    await expect(commit({ additions: [{ path: 'large', contents: large }] })).rejects.toMatchObject({
      status: 413,
    })
  })

  test('a workflow file without the permission', async () => {
    await expect(commit({ additions: [{ path: '.github/workflows/x.yml', contents: '' }] })).rejects.toThrow(
      'without `workflows` permission',
    )
  })
})

test('passes a rule that demands signatures, where a push does not', async () => {
  registry().addRuleset({ rules: [{ type: 'required_signatures' }] })
  const made = await commit({ additions: [{ path: 'x', contents: contents('x') }] })
  expect(made.signature.isValid).toBe(true)
})

test('makes files plain, because the API knows no modes', async () => {
  await registry().commit({ 'run.sh': 'old' }, { executable: true })
  await commit({ additions: [{ path: 'run.sh', contents: contents('new') }] })
  await using clone = await checkout(registry().cloneUrl)
  expect(await clone.gitText('ls-tree', 'HEAD', 'run.sh')).toMatch(/^100644 /)
})

test('moves the head of an open pull request and starts no workflow for GITHUB_TOKEN', async () => {
  await registry().commit({ 'a.txt': 'a' }, { branch: 'topic' })
  const octokit = client(github, 'actions')
  await octokit.pulls.create({ owner: 'acme', repo: 'registry', head: 'topic', base: 'main', title: 't' })
  const branch = { repositoryNameWithOwner: 'acme/registry', branchName: 'topic' }
  const { createCommitOnBranch } = await octokit.graphql<Answer>(mutation, {
    input: {
      branch,
      expectedHeadOid: await registry().head('topic'),
      message: { headline: 'm' },
      fileChanges: {},
    },
  })
  const { data } = await octokit.pulls.get({ owner: 'acme', repo: 'registry', pull_number: 1 })
  expect(data.head.sha).toBe(createCommitOnBranch.commit.oid)
  expect(registry().state.events.filter(({ type }) => type === 'push')).toMatchObject([
    { workflows: 'do not run' },
  ])
})
