import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { refuse } from '../../../shared/command/refusal.ts'
import { readChangeEvent } from '../../../shared/registry/change-event.ts'
import { compareCommits } from '../../../shared/registry/compare-commits.ts'
import type { ComparisonRequest } from '../../../shared/registry/comparison.ts'
import { codesOf, codesRejectedBy } from '../../support/codes.ts'
import { gitRepository, type GitRepository } from '../../support/git-repository.ts'

const git = gitProcess(process.env)
const zeros = '0'.repeat(40)

const compare = (repo: GitRepository, request: Partial<ComparisonRequest>) =>
  compareCommits({ git, folder: repo.folder }, { missingHistory: 'all', ...request })

const push = (before: string, after: string) => ({ event: readChangeEvent('push', { before, after }) })
const pull = (base: string, head: string, name = 'pull_request') => ({
  event: readChangeEvent(name, { pull_request: { base: { sha: base }, head: { sha: head } } }),
})

/** Scope, method and changed paths on one line, then the codes of findings. */
async function told(repo: GitRepository, request: Partial<ComparisonRequest>) {
  const { scope, method, paths, findings } = await compare(repo, request)
  return [[scope, method, ...paths.changes.map(({ path }) => path)].join(' '), ...codesOf(findings)]
}

const head = (repo: GitRepository) => repo.git('rev-parse', 'HEAD')

describe('a push', () => {
  test('is what changed since before it, over all of its commits', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    const before = head(repo)
    repo.commit({ b: '2' })
    const after = repo.commit({ c: '3' })
    const found = await compare(repo, push(before, after))
    expect(found).toMatchObject({ base: before, head: after, complete: true, workTree: false })
    expect(await told(repo, push(before, after))).toEqual(['changes push b c'])
  })

  test('is the same in a clone of depth 1, which gets the commit before by its id', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    const before = head(repo)
    repo.commit({ b: '2' })
    const after = repo.commit({ c: '3' })
    await using clone = await repo.shallowClone()
    const refs = clone.git('for-each-ref')
    expect(await told(clone, push(before, after))).toEqual(['changes push b c'])
    expect(clone.git('for-each-ref')).toBe(refs)
  })

  test('of a new branch is everything', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    expect(await told(repo, push(zeros, head(repo)))).toEqual(['everything first-push'])
    expect(await compare(repo, push(zeros, head(repo)))).toMatchObject({ complete: true, head: head(repo) })
  })

  test('of an annotated tag is about its commit', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    repo.git('tag', '-a', '-m', 'x', 'v1')
    const found = await compare(repo, push(zeros, repo.git('rev-parse', 'v1')))
    expect([found.head, found.findings]).toEqual([head(repo), []])
  })

  test('that removed its branch is about no change', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    expect(await told(repo, push(head(repo), zeros))).toEqual(['unpublished unpublished'])
  })

  test('by force is compared with the old head, as long as the remote has it', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    const old = repo.commit({ b: 'old' })
    const origin = repo.addOrigin()
    repo.git('reset', '--quiet', '--hard', 'HEAD~1')
    const after = repo.commit({ c: 'new' })
    repo.git('push', '--quiet', '--force', 'origin', 'main')
    await using clone = await repo.clone()
    clone.git('remote', 'set-url', 'origin', `file://${origin}`)
    expect(await told(clone, push(old, after))).toEqual(['changes push b c'])
    expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  describe('by force, with the old head gone', () => {
    const gone = 'e'.repeat(40)

    test('is everything with a warning', async () => {
      await using repo = await gitRepository({ files: { a: '1' } })
      await using clone = await repo.shallowClone()
      expect(await told(clone, push(gone, head(clone)))).toEqual(['everything everything', 'W_HISTORY'])
      expect(await compare(clone, push(gone, head(clone)))).toMatchObject({
        complete: false,
        head: head(clone),
      })
    })

    test('is refused where everything is too much', async () => {
      await using repo = await gitRepository({ files: { a: '1' } })
      await using clone = await repo.shallowClone()
      const work = compare(clone, { ...push(gone, head(clone)), missingHistory: 'fail' })
      expect(await codesRejectedBy(work)).toEqual(['E_HISTORY'])
    })

    test('is everything where there is no remote to ask, or it does not answer', async () => {
      await using repo = await gitRepository({ files: { a: '1' } })
      expect(await told(repo, push(gone, head(repo)))).toEqual(['everything everything', 'W_HISTORY'])
      repo.git('remote', 'add', 'origin', 'https://127.0.0.1:1/registry')
      expect(await told(repo, push(gone, head(repo)))).toEqual(['everything everything', 'W_HISTORY'])
      const slow: typeof git = {
        run: (folder, args, options) =>
          args[0] === 'fetch'
            ? Promise.reject(refuse('E_GIT_TIMEOUT', 'slow'))
            : git.run(folder, args, options),
      }
      const found = await compareCommits(
        { git: slow, folder: repo.folder },
        { missingHistory: 'all', ...push(gone, head(repo)) },
      )
      expect(codesOf(found.findings)).toEqual(['W_HISTORY'])
    })
  })

  test('is warned about when another commit is checked out', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    const before = head(repo)
    const after = repo.commit({ b: '2' })
    repo.git('switch', '--quiet', '--detach', before)
    expect(await told(repo, push(before, after))).toEqual(['changes push b', 'W_CHECKOUT'])
  })
})

/** main: start, then `main` changes; pull request: changes `a`, from start. */
async function pullRequest(commitsOnMain = 1) {
  const repo = await gitRepository({ files: { a: '1', main: '0' } })
  const fork = head(repo)
  repo.git('branch', 'feature')
  for (let count = 1; count < commitsOnMain; count++)
    repo.git('reset', '--quiet', repo.git('commit-tree', '-m', `${count}`, '-p', 'HEAD', 'HEAD^{tree}'))
  const base = repo.commit({ main: '1' })
  repo.git('switch', '--quiet', 'feature')
  const source = repo.commit({ a: '2', new: 'x' })
  repo.git('switch', '--quiet', '--detach', base)
  repo.git('merge', '--quiet', '--no-ff', '-m', 'Trial', 'feature')
  const merge = head(repo)
  repo.git('update-ref', 'refs/heads/trial', merge)
  return { repo, fork, base, source, merge, [Symbol.asyncDispose]: () => repo[Symbol.asyncDispose]() }
}

describe('a pull request', () => {
  test('checked out as its trial merge is what the merge adds', async () => {
    await using request = await pullRequest()
    const { repo, base, source, merge } = request
    expect(await told(repo, pull(base, source))).toEqual(['changes merge-commit a new'])
    expect(await compare(repo, pull(base, source))).toMatchObject({ base, head: merge })
    await using clone = await repo.clone('--depth=1', '--branch=trial')
    expect(await told(clone, pull(base, source))).toEqual(['changes merge-commit a new'])
  })

  test('checked out at its head is what it changed since it left the base', async () => {
    await using request = await pullRequest()
    const { repo, base, source, fork } = request
    repo.git('switch', '--quiet', 'feature')
    expect(await told(repo, pull(base, source))).toEqual(['changes merge-base a new'])
    expect(await compare(repo, pull(base, source))).toMatchObject({ base: fork, head: source })
  })

  test('in a clone of depth 1 deepens until both have a commit in common', async () => {
    await using request = await pullRequest(150)
    const { repo, base, source, fork } = request
    await using clone = await repo.clone('--depth=1', '--branch=feature')
    expect(await compare(clone, pull(base, source))).toMatchObject({ base: fork, method: 'merge-base' })
    expect(await told(clone, pull(base, source))).toEqual(['changes merge-base a new'])
  })

  test('of a fork is looked at from the base, without being checked out', async () => {
    await using request = await pullRequest()
    const { repo, base, source } = request
    await using clone = await repo.clone('--depth=1', '--branch=main')
    expect(await told(clone, pull(base, source, 'pull_request_target'))).toEqual(['changes merge-base a new'])
    expect(head(clone)).toBe(base)
  })

  test('whose head is a merge of its own is not taken for a trial merge', async () => {
    await using request = await pullRequest()
    const { repo, base, fork, merge } = request
    expect(await told(repo, pull(fork, merge))).toEqual(['changes merge-base a main new'])
    expect(await compare(repo, pull(base, merge))).toMatchObject({ method: 'merge-base', head: merge })
  })

  test('without a commit in common differs by its files', async () => {
    await using repo = await gitRepository({ files: { a: '1', b: '1' } })
    const base = head(repo)
    repo.git('switch', '--quiet', '--orphan', 'alone')
    const source = repo.commit({ a: '2' })
    expect(await told(repo, pull(base, source))).toEqual(['changes direct a b'])
  })

  test('with history that cannot be had is everything', async () => {
    await using request = await pullRequest()
    const { repo, base, source } = request
    await using clone = await repo.clone('--depth=1', '--branch=feature')
    await compare(clone, { ...pull(base, base) })
    clone.git('remote', 'remove', 'origin')
    expect(await told(clone, pull(base, source))).toEqual(['everything everything', 'W_HISTORY'])
  })
})

test('a merge group is what it adds to its base, in a clone of depth 1 too', async () => {
  await using request = await pullRequest()
  const { repo, base, merge } = request
  await using clone = await repo.clone('--depth=1', '--branch=trial')
  const event = readChangeEvent('merge_group', { merge_group: { base_sha: base, head_sha: merge } })
  expect(await told(clone, { event })).toEqual(['changes merge-group a new'])
})

test.each(['schedule', 'workflow_dispatch', 'workflow_run', 'repository_dispatch', 'release', 'unheard_of'])(
  'a %s is about no change, but about what is not published',
  async name => {
    await using repo = await gitRepository({ files: { a: '1' } })
    const event = readChangeEvent(name, {})
    expect(await told(repo, { event })).toEqual(['unpublished unpublished'])
  },
)

describe('on a person\u2019s machine', () => {
  test('what is neither committed nor pushed counts', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    repo.addOrigin()
    repo.git('branch', '--quiet', '--set-upstream-to=origin/main')
    repo.commit({ b: 'not pushed' })
    writeFileSync(join(repo.folder, 'c'), 'not committed')
    expect(await told(repo, {})).toEqual(['changes upstream b c'])
    expect(await compare(repo, {})).toMatchObject({ workTree: true })
  })

  test('without an upstream, what is not committed counts', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    repo.commit({ b: 'committed' })
    writeFileSync(join(repo.folder, 'c'), 'not committed')
    expect(await told(repo, {})).toEqual(['changes work-tree c'])
  })

  test('a base that is named counts from where this branch left it', async () => {
    await using request = await pullRequest()
    const { repo } = request
    repo.git('switch', '--quiet', 'feature')
    writeFileSync(join(repo.folder, 'c'), 'not committed')
    expect(await told(repo, { base: 'main' })).toEqual(['changes merge-base a new c'])
  })

  test('without any commit there is nothing to compare, and that is said', async () => {
    await using repo = await gitRepository()
    expect(await codesRejectedBy(compare(repo, {}))).toEqual(['E_REF'])
  })
})

describe('a base that the workflow names', () => {
  test('is asked of the remote when the clone has never heard of it', async () => {
    await using request = await pullRequest(3)
    const { repo, base } = request
    await using clone = await repo.clone('--depth=1', '--branch=feature')
    const event = readChangeEvent('schedule', {})
    expect(await told(clone, { event, base: 'main' })).toEqual(['changes merge-base a new'])
    expect(await told(clone, { event, base })).toEqual(['changes merge-base a new'])
  })

  test('that nobody has heard of is refused', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    await using clone = await repo.shallowClone()
    expect(await codesRejectedBy(compare(clone, { base: 'nothing' }))).toEqual(['E_REF'])
    expect(await codesRejectedBy(compare(clone, { base: '--output=x' }))).toEqual(['E_REF'])
  })
})

test('a remote whose objects were cleaned up really has lost the old head', async () => {
  await using repo = await gitRepository({ files: { a: '1' } })
  const old = repo.commit({ b: 'old' })
  const origin = repo.addOrigin()
  repo.git('reset', '--quiet', '--hard', 'HEAD~1')
  const after = repo.commit({ c: 'new' })
  repo.git('push', '--quiet', '--force', 'origin', 'main')
  for (const args of [
    ['reflog', 'expire', '--expire=now', '--all'],
    ['gc', '--quiet', '--prune=now'],
  ])
    execFileSync('git', args, { cwd: origin })
  await using clone = await repo.clone('--depth=1')
  clone.git('remote', 'set-url', 'origin', `file://${origin}`)
  expect(await told(clone, push(old, after))).toEqual(['everything everything', 'W_HISTORY'])
})
