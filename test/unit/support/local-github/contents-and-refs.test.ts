import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { checkout } from '../../../support/local-github/checkout.ts'
import { client } from '../../../support/local-github/client.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

const here = { owner: 'acme', repo: 'registry' } as const

let github: LocalGitHub
let octokit: Octokit

beforeEach(async () => {
  github = await localGitHub({
    repositories: { 'acme/registry': { files: { 'README.md': '# Registry\n', 'index/a.toml': 'a = 1\n' } } },
  })
  octokit = client(github)
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

const registry = () => github.repository('acme/registry')

describe('refs', () => {
  test('are created, moved forward, forced and deleted', async () => {
    const first = await registry().head()
    const second = await registry().commit({ 'b.toml': 'b = 1\n' })
    const created = await octokit.git.createRef({ ...here, ref: 'refs/heads/topic', sha: first })
    expect(created.data).toMatchObject({ ref: 'refs/heads/topic', object: { sha: first, type: 'commit' } })
    await octokit.git.updateRef({ ...here, ref: 'heads/topic', sha: second })
    await expect(octokit.git.updateRef({ ...here, ref: 'heads/topic', sha: first })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    })
    await octokit.git.updateRef({ ...here, ref: 'heads/topic', sha: first, force: true })
    expect((await octokit.git.getRef({ ...here, ref: 'heads/topic' })).data.object.sha).toBe(first)
    await octokit.git.deleteRef({ ...here, ref: 'heads/topic' })
    await expect(octokit.git.getRef({ ...here, ref: 'heads/topic' })).rejects.toMatchObject({ status: 404 })
  })

  test.each([
    ['a name that exists', { ref: 'refs/heads/main' }, 'Reference already exists'],
    ['a name without two slashes', { ref: 'heads' }, 'is not a valid ref name'],
    ['an object that does not exist', { sha: 'a'.repeat(40) }, 'Object does not exist'],
    ['half an object id', { sha: 'abc' }, 'must be exactly 40 characters'],
  ])('are refused for %s', async (_what, wrong, message) => {
    const right = { ref: 'refs/heads/new', sha: await registry().head() }
    await expect(octokit.git.createRef({ ...here, ...right, ...wrong })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining(message),
    })
  })

  test('are matched by the beginning of their names', async () => {
    const sha = await registry().head()
    for (const name of ['bot/a', 'bot/b', 'other']) await registry().setRef(`refs/heads/${name}`, sha)
    const { data } = await octokit.git.listMatchingRefs({ ...here, ref: 'heads/bot/' })
    expect(data.map(({ ref }) => ref)).toEqual(['refs/heads/bot/a', 'refs/heads/bot/b'])
  })

  test('of protected branches answer 422 with the reason', async () => {
    registry().addRuleset({ rules: [{ type: 'pull_request' }] })
    const sha = await registry().commit({ 'x.txt': 'x' }, { branch: 'topic' })
    await expect(octokit.git.updateRef({ ...here, ref: 'heads/main', sha })).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(
        /Repository rule violations found[^]*Changes must be made through a pull/,
      ),
    })
  })
})

describe('objects', () => {
  test('written by the API are a commit that git can clone', async () => {
    const head = await registry().head()
    const blob = await octokit.git.createBlob({ ...here, content: 'AAEC', encoding: 'base64' })
    const tree = await octokit.git.createTree({
      ...here,
      base_tree: head,
      tree: [
        { path: 'bin/data', mode: '100755', type: 'blob', sha: blob.data.sha },
        { path: 'note.txt', mode: '100644', type: 'blob', content: 'note\n' },
        { path: 'README.md', mode: '100644', type: 'blob', sha: null },
      ],
    })
    expect(tree.data.tree.map(({ path }) => path)).toEqual(['bin', 'index', 'note.txt'])
    const commit = await octokit.git.createCommit({
      ...here,
      message: 'By API',
      tree: tree.data.sha,
      parents: [head],
    })
    await octokit.git.updateRef({ ...here, ref: 'heads/main', sha: commit.data.sha })
    await using clone = await checkout(registry().cloneUrl)
    expect(await clone.gitText('ls-tree', '-r', '--format=%(objectmode) %(path)', 'HEAD')).toBe(
      '100755 bin/data\n100644 index/a.toml\n100644 note.txt',
    )
    expect(await clone.git('fsck', '--strict', '--no-dangling')).toMatchObject({ status: 0 })
  })

  test('are read back', async () => {
    const sha = await registry().head()
    const { data: commit } = await octokit.git.getCommit({ ...here, commit_sha: sha })
    const { data: tree } = await octokit.git.getTree({ ...here, tree_sha: 'main', recursive: 'true' })
    expect(tree.sha).toBe(commit.tree.sha)
    const file = tree.tree.find(({ path }) => path === 'index/a.toml')
    const { data: blob } = await octokit.git.getBlob({ ...here, file_sha: file?.sha ?? '' })
    expect(Buffer.from(blob.content, 'base64').toString()).toBe('a = 1\n')
  })

  test('a commit is signed when a bot makes it without naming anybody, and only then', async () => {
    const bot = client(github, 'app')
    const head = await registry().head()
    const { data } = await octokit.git.getCommit({ ...here, commit_sha: head })
    const commit = { ...here, message: 'm', tree: data.tree.sha, parents: [head] }
    const author = { name: 'A', email: 'a@local.test' }
    const made = [
      await bot.git.createCommit(commit),
      await bot.git.createCommit({ ...commit, author }),
      await octokit.git.createCommit(commit),
    ]
    expect(made.map(({ data }) => data.verification.verified)).toEqual([true, false, false])
    expect(made.map(({ data }) => data.verification.reason)).toEqual(['valid', 'unsigned', 'unsigned'])
  })

  test('an annotated tag is an object of its own that leads to its commit', async () => {
    const object = await registry().head()
    const tag = await octokit.git.createTag({ ...here, tag: 'v1', message: 'One', object, type: 'commit' })
    await octokit.git.createRef({ ...here, ref: 'refs/tags/v1', sha: tag.data.sha })
    expect((await octokit.git.getTag({ ...here, tag_sha: tag.data.sha })).data).toMatchObject({
      tag: 'v1',
      message: 'One',
      object: { sha: object, type: 'commit' },
    })
    expect((await octokit.repos.listTags(here)).data[0]).toMatchObject({
      name: 'v1',
      commit: { sha: object },
    })
    expect((await octokit.git.getRef({ ...here, ref: 'tags/v1' })).data.object).toMatchObject({ type: 'tag' })
  })
})

describe('contents', () => {
  test('are read as JSON, as they are, and as a folder', async () => {
    const { data } = await octokit.repos.getContent({ ...here, path: 'index/a.toml' })
    expect(data).toMatchObject({ type: 'file', encoding: 'base64', content: 'YSA9IDEK\n', size: 6 })
    const raw = await octokit.repos.getContent({
      ...here,
      path: 'index/a.toml',
      mediaType: { format: 'raw' },
    })
    expect(raw.data).toBe('a = 1\n')
    const folder = await octokit.repos.getContent({ ...here, path: 'index' })
    expect(folder.data).toMatchObject([{ type: 'file', path: 'index/a.toml' }])
    await expect(octokit.repos.getContent({ ...here, path: 'nothing' })).rejects.toMatchObject({
      status: 404,
    })
  })

  test('are replaced only by who names the blob that is there', async () => {
    const change = { ...here, path: 'README.md', message: 'Edit', content: 'bmV3Cg==' }
    await expect(octokit.repos.createOrUpdateFileContents(change)).rejects.toMatchObject({ status: 422 })
    await expect(
      octokit.repos.createOrUpdateFileContents({ ...change, sha: 'b'.repeat(40) }),
    ).rejects.toMatchObject({ status: 409, message: expect.stringContaining('README.md does not match') })
    const { data: old } = await octokit.repos.getContent({ ...here, path: 'README.md' })
    const sha = 'sha' in old ? old.sha : ''
    expect((await octokit.repos.createOrUpdateFileContents({ ...change, sha })).status).toBe(200)
    expect(String(await registry().read('README.md'))).toBe('new\n')
    const created = await octokit.repos.createOrUpdateFileContents({ ...change, path: 'new.md' })
    expect(created.status).toBe(201)
    expect(created.data.commit.verification).toMatchObject({ verified: true })
    await octokit.repos.deleteFile({
      ...here,
      path: 'new.md',
      message: 'x',
      sha: created.data.content?.sha ?? '',
    })
    expect(await registry().paths()).not.toContain('new.md')
  })

  test('of a branch with rules answer 409', async () => {
    registry().addRuleset({ rules: [{ type: 'pull_request' }] })
    const change = { ...here, path: 'new.md', message: 'Add', content: '' }
    await expect(octokit.repos.createOrUpdateFileContents(change)).rejects.toMatchObject({ status: 409 })
  })
})

describe('history', () => {
  test('is listed newest first, by pages and by path', async () => {
    for (const name of ['b', 'c', 'd'])
      await registry().commit({ [`index/${name}.toml`]: name }, { message: name })
    const all = await octokit.paginate(octokit.repos.listCommits, { ...here, per_page: 2 })
    expect(all.map(({ commit }) => commit.message)).toEqual(['d', 'c', 'b', 'Seed'])
    const some = await octokit.repos.listCommits({ ...here, path: 'index/c.toml' })
    expect(some.data.map(({ commit }) => commit.message)).toEqual(['c'])
  })

  test('of two branches is compared', async () => {
    await registry().commit({ 'topic.txt': '1\n2\n' }, { branch: 'topic' })
    await registry().commit({ 'main.txt': '1\n' })
    const { data } = await octokit.repos.compareCommitsWithBasehead({ ...here, basehead: 'main...topic' })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1 })
    expect(data.files).toMatchObject([{ filename: 'topic.txt', status: 'added', additions: 2 }])
    const same = await octokit.repos.compareCommitsWithBasehead({ ...here, basehead: 'main...main' })
    expect(same.data.status).toBe('identical')
  })

  test('a commit lists its files with what was renamed', async () => {
    const content = 'line\n'.repeat(20)
    await registry().commit({ 'old.txt': content })
    const ref = await registry().commit({ 'old.txt': null, 'new.txt': `${content}more\n` })
    const { data } = await octokit.repos.getCommit({ ...here, ref })
    expect(data.files).toMatchObject([
      { filename: 'new.txt', previous_filename: 'old.txt', status: 'renamed', additions: 1, deletions: 0 },
    ])
    expect(data.stats).toEqual({ additions: 1, deletions: 0, total: 1 })
  })

  test('the id of a branch alone is the cheapest question', async () => {
    const answer = await octokit.repos.getCommit({ ...here, ref: 'main', mediaType: { format: 'sha' } })
    expect(answer.data).toBe(await registry().head())
  })
})

test('a repository that is renamed answers 301 and is found by its number', async () => {
  const { data: before } = await octokit.repos.get(here)
  github.rename('acme/registry', 'acme/index')
  const plain = await fetch(`${github.apiUrl}/repos/acme/registry/branches?per_page=1`, {
    redirect: 'manual',
  })
  expect(plain.status).toBe(301)
  expect(plain.headers.get('location')).toBe(`${github.apiUrl}/repositories/${before.id}/branches?per_page=1`)
  expect((await octokit.repos.get(here)).data.full_name).toBe('acme/index')
})

test('what the local GitHub lacks is answered 501 with its name', async () => {
  await expect(octokit.request('GET /repos/{owner}/{repo}/pages', here)).rejects.toMatchObject({
    status: 501,
    message: expect.stringContaining('The local GitHub has no GET /repos/acme/registry/pages'),
  })
})
