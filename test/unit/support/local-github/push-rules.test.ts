import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { client } from '../../../support/local-github/client.ts'
import { checkout, withToken } from '../../../support/local-github/checkout.ts'
import type { Checkout } from '../../../support/local-github/checkout.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

let github: LocalGitHub
let clone: Checkout

beforeEach(async () => {
  github = await localGitHub({ repositories: { 'acme/registry': {} } })
  clone = await checkout(withToken(registry().cloneUrl, github.token()))
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await clone[Symbol.asyncDispose]()
  await github[Symbol.asyncDispose]()
})

const registry = () => github.repository('acme/registry')

const push = async (...args: readonly string[]) => (await clone.git('push', ...args)).stderr

test('classic protection answers GH006 with its reasons', async () => {
  registry().protect({ branch: 'main', requirePullRequest: true, requiredChecks: ['gate'] })
  await clone.commit({ 'a.txt': 'a' })
  const before = await registry().head()
  const stderr = await push()
  expect(stderr).toContain('remote: error: GH006: Protected branch update failed for refs/heads/main.')
  expect(stderr).toContain('remote: error: Changes must be made through a pull request.')
  expect(stderr).toContain('remote: error: Required status check "gate" is expected.')
  expect(stderr).toContain('! [remote rejected] main -> main (protected branch hook declined)')
  expect(await registry().head()).toBe(before)
})

test('a ruleset answers GH013 with its reasons and the address of the rules', async () => {
  registry().addRuleset({ rules: [{ type: 'required_signatures' }, { type: 'non_fast_forward' }] })
  await clone.commit({ 'a.txt': 'a' })
  const stderr = await push()
  expect(stderr).toContain('remote: error: GH013: Repository rule violations found for refs/heads/main.')
  expect(stderr).toContain('remote: - Commits must have verified signatures.')
  expect(stderr).toContain(`${github.url}/acme/registry/rules?ref=refs%2Fheads%2Fmain`)
  expect(stderr).toContain('(push declined due to repository rule violations)')
})

test('rules hold for the branches they name and no others', async () => {
  registry().addRuleset({ include: ['refs/heads/release/*'], rules: [{ type: 'creation' }] })
  await clone.commit({ 'a.txt': 'a' })
  expect(await push('origin', 'HEAD:release/1')).toContain('creations being restricted')
  expect(await push('origin', 'HEAD:release/1/deep')).not.toContain('rejected')
  expect(await push('origin', 'HEAD:topic')).not.toContain('rejected')
})

test('a ruleset that only evaluates refuses nothing, and one may be bypassed by the App it names', async () => {
  registry().addRuleset({ enforcement: 'evaluate', rules: [{ type: 'update' }] })
  await clone.commit({ 'a.txt': 'a' })
  expect(await push()).not.toContain('rejected')
  registry().addRuleset({
    rules: [{ type: 'update' }],
    bypass: [{ actorId: 77, actorType: 'Integration', mode: 'always' }],
  })
  await clone.commit({ 'b.txt': 'b' })
  expect(await push()).toContain('Cannot update this protected ref.')
  const app = github.token({ kind: 'app', actorId: 77 })
  expect(await push(withToken(registry().cloneUrl, app), 'HEAD:main')).not.toContain('rejected')
})

test('administrators pass a protection that spares them', async () => {
  registry().protect({ branch: 'main', requirePullRequest: true })
  const admin = github.token({ admin: true })
  await clone.commit({ 'a.txt': 'a' })
  expect(await push(withToken(registry().cloneUrl, admin), 'HEAD:main')).not.toContain('rejected')
  Object.assign(registry().state.protections[0] ?? {}, { enforceAdmins: true })
  await clone.commit({ 'b.txt': 'b' })
  expect(await push(withToken(registry().cloneUrl, admin), 'HEAD:main')).toContain('GH006')
})

test('a forced push and a deletion of a protected branch are refused', async () => {
  registry().protect({ branch: 'keep*' })
  await clone.commit({ 'a.txt': 'a' })
  await push('origin', 'HEAD:keep-me')
  await clone.gitText('reset', '-q', '--hard', 'HEAD~1')
  expect(await push('--force', 'origin', 'HEAD:keep-me')).toContain(
    'Cannot force-push to this protected branch',
  )
  expect(await push('origin', ':keep-me')).toContain('Cannot delete this protected branch')
})

test('a commit with green checks may be pushed to a branch that wants them', async () => {
  registry().protect({ branch: 'main', requiredChecks: ['gate', 'lint'] })
  const sha = await clone.commit({ 'a.txt': 'a' })
  expect(await push()).toContain('2 of 2 required status checks are expected.')
  await push('origin', 'HEAD:topic')
  const octokit = client(github)
  for (const context of ['gate', 'lint'])
    await octokit.repos.createCommitStatus({
      owner: 'acme',
      repo: 'registry',
      sha,
      state: 'success',
      context,
    })
  expect(await push()).not.toContain('rejected')
})

test('a merge commit does not fit a linear history', async () => {
  registry().addRuleset({ rules: [{ type: 'required_linear_history' }] })
  await clone.gitText('checkout', '-q', '-b', 'side')
  await clone.commit({ 'side.txt': 'side' })
  await clone.gitText('checkout', '-q', 'main')
  await clone.commit({ 'main.txt': 'main' })
  await clone.gitText('merge', '-q', '--no-edit', 'side')
  expect(await push()).toContain('This branch must not contain merge commits.')
})

test('workflow files need a permission that GITHUB_TOKEN never has', async () => {
  const bot = withToken(registry().cloneUrl, github.token('actions'))
  await clone.commit({ '.github/workflows/ci.yml': 'on: push\n' })
  expect(await push(bot, 'HEAD:main')).toContain(
    'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission',
  )
  const person = github.token({ kind: 'fine-grained', permissions: { contents: 'write' } })
  expect(await push(withToken(registry().cloneUrl, person), 'HEAD:main')).toContain(
    'without `workflow` scope',
  )
  expect(await push()).not.toContain('rejected')
})

test('a file above the limit is refused even when a later commit takes it away', async () => {
  registry().state.settings.fileLimitBytes = 1024
  await clone.commit({ 'big.bin': 'x'.repeat(2048) })
  await clone.gitText('rm', '-q', 'big.bin')
  await clone.gitText('commit', '-q', '-m', 'Remove')
  const stderr = await push()
  expect(stderr).toContain('GH001: Large files detected')
  expect(stderr).toContain('File big.bin is 0.00 MB')
})

test('one refused ref refuses the whole push', async () => {
  registry().protect({ branch: 'main', requirePullRequest: true })
  await clone.commit({ 'a.txt': 'a' })
  expect(await push('origin', 'HEAD:main', 'HEAD:topic')).toContain(
    'HEAD -> topic (pre-receive hook declined)',
  )
  await expect(registry().head('topic')).rejects.toThrow('has no topic')
})
