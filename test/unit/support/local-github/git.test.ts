import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { checkout, withToken } from '../../../support/local-github/checkout.ts'
import { gitText, runGit } from '../../../support/local-github/git/run-git.ts'
import { always, answer, lagging, lostReply, stale } from '../../../support/local-github/http/fault-kinds.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

let github: LocalGitHub

beforeEach(async () => {
  github = await localGitHub({
    repositories: {
      'acme/registry': { files: { 'README.md': '# Registry\n', 'index.json': '{}\n' } },
      'acme/secret': { isPrivate: true },
      'acme/old': { isArchived: true },
    },
  })
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

const registry = () => github.repository('acme/registry')

/** A clone that pushes with a token. */
const cloneWith = (token: string, ...args: readonly string[]) =>
  checkout(withToken(registry().cloneUrl, token), ...args)

describe('reading', () => {
  test('anybody clones a public repository, with and without .git at the end', async () => {
    await using clone = await checkout(registry().cloneUrl)
    expect(await clone.read('README.md')).toBe('# Registry\n')
    await using other = await checkout(`${github.url}/acme/registry`)
    expect(await other.gitText('rev-parse', 'HEAD')).toBe(await registry().head())
  })

  test('what git fetches is sound and what the API commits is too', async () => {
    await using clone = await checkout(registry().cloneUrl)
    expect(await clone.git('fsck', '--strict', '--no-dangling')).toMatchObject({ status: 0, stderr: '' })
  })

  test('shallow and partial clones leave out what they should', async () => {
    await registry().commit({ 'big.bin': 'x'.repeat(10_000) })
    await registry().commit({ 'big.bin': null })
    await using shallow = await checkout(registry().cloneUrl, '--depth=1')
    expect(await shallow.gitText('rev-list', '--count', 'HEAD')).toBe('1')
    await using partial = await checkout(registry().cloneUrl, '--filter=blob:none')
    const missing = await partial.gitText('rev-list', '--objects', '--all', '--missing=print')
    expect(missing).toContain('?')
  })

  test('a commit can be fetched by its id, even one that no branch has any more', async () => {
    const gone = await registry().commit({ 'a.txt': 'a' })
    await registry().setRef('refs/heads/main', (await registry().log())[1]?.oid ?? '')
    await using clone = await checkout(registry().cloneUrl)
    await clone.gitText('fetch', '-q', 'origin', gone)
    expect(await clone.gitText('rev-parse', 'FETCH_HEAD')).toBe(gone)
  })

  test('a private repository is not there for strangers', async () => {
    const url = github.repository('acme/secret').cloneUrl
    expect((await runGit('/', ['ls-remote', url])).stderr).toContain('could not read Username')
    const stranger = github.token({ kind: 'actions', repositories: ['acme/registry'] })
    expect((await runGit('/', ['ls-remote', withToken(url, stranger)])).stderr).toContain(
      'Repository not found',
    )
    expect(await runGit('/', ['ls-remote', withToken(url, github.token())])).toMatchObject({ status: 0 })
  })

  test('a token that nobody issued is refused even where nobody needs one', async () => {
    // git keeps the credentials of an address back until it is asked for them; a header it sends at once.
    const header = 'http.extraHeader=Authorization: Bearer ghp_wrong'
    expect((await runGit('/', ['-c', header, 'ls-remote', registry().cloneUrl])).status).not.toBe(0)
    expect(github.requests.at(-1)).toMatchObject({ status: 401, login: 'unknown' })
    const secret = withToken(github.repository('acme/secret').cloneUrl, 'ghp_wrong')
    const { stderr } = await runGit('/', ['ls-remote', secret])
    expect(stderr).toContain('remote: Invalid username or token.')
    expect(stderr).toContain('Authentication failed')
  })

  test('a former name leads to the repository', async () => {
    github.rename('acme/registry', 'acme/index')
    await using clone = await checkout(`${github.url}/acme/registry`)
    expect(await clone.read('README.md')).toBe('# Registry\n')
  })
})

describe('pushing', () => {
  test('a token with write permission pushes, as the password and as a bearer', async () => {
    const token = github.token('actions')
    await using clone = await cloneWith(token)
    const first = await clone.commit({ 'a.txt': 'a' })
    await clone.gitText('push', '-q')
    expect(await registry().head()).toBe(first)
    const second = await clone.commit({ 'b.txt': 'b' })
    const header = `http.extraHeader=Authorization: Bearer ${token}`
    await clone.gitText('-c', header, 'push', '-q', registry().cloneUrl, 'HEAD:main')
    expect(await registry().head()).toBe(second)
  })

  test('a push too large for one piece arrives whole, and its probe passes every gate', async () => {
    await using clone = await cloneWith(github.token())
    const noise = randomBytes(3_000_000)
    await clone.commit({ 'noise.bin': noise })
    github.hold('POST */git-receive-pack', 1)
    const fault = github.fault('POST */git-receive-pack', always(answer(503)))
    expect((await clone.git('push')).stderr).toContain('503')
    fault.lift()
    await clone.gitText('push', '-q')
    expect((await registry().read('noise.bin'))?.equals(noise)).toBe(true)
  })

  test('nobody pushes without a token, with a read-only one or to an archive', async () => {
    await using anonymous = await checkout(registry().cloneUrl)
    await anonymous.commit({ 'a.txt': 'a' })
    expect((await anonymous.git('push')).stderr).toContain('could not read Username')
    await using fork = await cloneWith(github.token('fork'))
    await fork.commit({ 'a.txt': 'a' })
    expect((await fork.git('push')).stderr).toContain(
      'remote: Permission to acme/registry.git denied to github-actions[bot].',
    )
    await using archive = await checkout(withToken(github.repository('acme/old').cloneUrl, github.token()))
    await archive.commit({ 'a.txt': 'a' })
    expect((await archive.git('push')).stderr).toContain('archived so it is read-only')
  })

  test('a push that is not a fast-forward is rejected, and forced where nothing forbids it', async () => {
    await using clone = await cloneWith(github.token())
    await registry().commit({ 'rival.txt': 'first' })
    const mine = await clone.commit({ 'mine.txt': 'second' })
    expect((await clone.git('push')).stderr).toContain('[rejected]        main -> main (fetch first)')
    await clone.gitText('push', '-q', '--force')
    expect(await registry().head()).toBe(mine)
  })

  test('git itself refuses forced pushes where a repository denies them', async () => {
    const strict = await github.addRepository('acme/strict', { denyNonFastForwards: true })
    await using clone = await checkout(withToken(strict.cloneUrl, github.token()))
    await strict.commit({ 'rival.txt': 'first' })
    await clone.commit({ 'mine.txt': 'second' })
    expect((await clone.git('push', '--force')).stderr).toContain('(non-fast-forward)')
  })

  test('a deleted branch and a pushed tag are noted', async () => {
    await using clone = await cloneWith(github.token())
    await clone.gitText('push', '-q', 'origin', 'HEAD:refs/heads/topic', 'HEAD:refs/tags/v1')
    await clone.gitText('push', '-q', 'origin', ':topic')
    const events = registry().state.events.map(({ type, ref }) => `${type} ${ref ?? ''}`)
    expect(events).toEqual([
      'create refs/heads/topic',
      'push refs/heads/topic',
      'create refs/tags/v1',
      'push refs/tags/v1',
      'delete refs/heads/topic',
      'push refs/heads/topic',
    ])
  })

  test('what GITHUB_TOKEN pushes starts no workflow, what an App pushes does', async () => {
    for (const kind of ['actions', 'app'] as const) {
      await using clone = await cloneWith(github.token(kind))
      await clone.commit({ [`${kind}.txt`]: kind })
      await clone.gitText('push', '-q')
    }
    expect(registry().state.events.map(({ workflows }) => workflows)).toEqual(['do not run', 'run'])
  })

  test("a test's own pre-receive hook sees the pushed objects and may refuse", async () => {
    await registry().preReceive(
      'while read old new ref; do git cat-file -p $new >&2; echo "every push is refused" >&2; exit 1; done',
    )
    await using clone = await cloneWith(github.token())
    await clone.commit({ 'a.txt': 'a' }, 'Try')
    const { stderr } = await clone.git('push')
    expect(stderr).toContain('remote: every push is refused')
    expect(stderr).toContain('(pre-receive hook declined)')
  })

  test('a broken pack is refused by git, and nothing has happened', async () => {
    const before = await registry().head()
    const update = `${before} ${'1'.repeat(40)} refs/heads/main\0 report-status`
    const length = (update.length + 4).toString(16).padStart(4, '0')
    const answer = await fetch(`${registry().cloneUrl}/git-receive-pack`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${github.token()}`,
        'content-type': 'application/x-git-receive-pack-request',
      },
      body: `${length}${update}0000PACK and nonsense`,
    })
    expect(await answer.text()).toContain('unpack ')
    expect(await registry().head()).toBe(before)
  })

  test('the refs of pull requests cannot be pushed', async () => {
    await using clone = await cloneWith(github.token())
    expect((await clone.git('push', 'origin', 'HEAD:refs/pull/1/head')).stderr).toContain(
      'deny updating a hidden ref',
    )
  })
})

describe('races', () => {
  test('of pushes held until all are there exactly one wins, in every round', async () => {
    const token = github.token()
    for (let round = 0; round < 3; round++) {
      await using one = await cloneWith(token)
      await using two = await cloneWith(token)
      await one.commit({ 'one.txt': String(round) })
      await two.commit({ 'two.txt': String(round) })
      github.hold('POST /acme/registry.git/git-receive-pack', 2)
      const answers = await Promise.all([one.git('push'), two.git('push')])
      expect(answers.filter(({ status }) => status === 0)).toHaveLength(1)
      const loser = answers.find(({ status }) => status !== 0)?.stderr ?? ''
      expect(loser).toMatch(/fetch first|failed to update ref|cannot lock ref|incorrect old value/)
      const beaten = answers[0].status === 0 ? two : one
      await beaten.gitText('pull', '-q', '--rebase')
      await beaten.gitText('push', '-q')
    }
    expect(await registry().paths()).toEqual(expect.arrayContaining(['one.txt', 'two.txt']))
  })

  test('a push whose answer is lost has happened', async () => {
    await using clone = await cloneWith(github.token())
    const oid = await clone.commit({ 'a.txt': 'a' })
    const fault = github.fault('POST /acme/registry.git/git-receive-pack', lostReply)
    expect((await clone.git('push')).status).not.toBe(0)
    expect(fault.remaining()).toBe(0)
    expect(await registry().head()).toBe(oid)
  })
})

describe('stale reads', () => {
  test('a fetch sees the branch as it was some writes ago', async () => {
    const [before] = await registry().log()
    await registry().commit({ 'a.txt': 'a' })
    await registry().commit({ 'b.txt': 'b' })
    // In version 2 of the protocol refs are listed by the POST.
    github.fault('POST /acme/registry.git/git-upload-pack', stale(2))
    expect(await gitText('/', ['ls-remote', registry().cloneUrl, 'main'])).toContain(before?.oid)
    expect(await gitText('/', ['ls-remote', registry().cloneUrl, 'main'])).toContain(await registry().head())
  })

  test('a replica that lags shows what is older than the lag', async () => {
    github.clock.freeze('2026-11-21T10:00:00Z')
    const first = await registry().commit({ 'a.txt': 'a' })
    github.clock.advance(60)
    await registry().commit({ 'b.txt': 'b' })
    github.clock.advance(5)
    github.fault('POST *', lagging(30), lagging(1))
    expect(await gitText('/', ['ls-remote', registry().cloneUrl, 'main'])).toContain(first)
    expect(await gitText('/', ['ls-remote', registry().cloneUrl, 'main'])).toContain(await registry().head())
  })
})
