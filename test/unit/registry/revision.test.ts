import { expect, test } from '@jest/globals'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import type { CommitId } from '../../../shared/registry/ref.ts'
import {
  findCurrentBranch,
  findMergeBase,
  findUpstream,
  isShallow,
  readParents,
  resolveCommit,
} from '../../../shared/registry/revision.ts'
import { codesRejectedBy } from '../../support/codes.ts'
import { gitRepository, type GitRepository } from '../../support/git-repository.ts'

const git = gitProcess(process.env)
const at = ({ folder }: GitRepository) => ({ git, folder })
const id = (text: string) => text as CommitId

test('a short name is a branch before it is a tag, whoever pushed the tag', async () => {
  await using repo = await gitRepository({ files: { a: 'tagged' } })
  repo.git('tag', 'main')
  repo.git('tag', 'v1')
  const head = repo.commit({ a: 'on the branch' })
  expect(await resolveCommit(at(repo), 'main')).toBe(head)
  expect(await resolveCommit(at(repo), 'refs/tags/main')).not.toBe(head)
  expect(await resolveCommit(at(repo), 'v1')).toBe(repo.git('rev-parse', 'refs/tags/v1'))
})

test('a name may be that of a branch of the remote, with or without its name', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  repo.addOrigin()
  repo.git('switch', '--quiet', '--detach')
  repo.git('branch', '--quiet', '-D', 'main')
  const head = repo.git('rev-parse', 'HEAD')
  expect(await resolveCommit(at(repo), 'main')).toBe(head)
  expect(await resolveCommit(at(repo), 'origin/main')).toBe(head)
})

test('an annotated tag means its commit', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  repo.git('tag', '-a', '-m', 'x', 'v1')
  expect(await resolveCommit(at(repo), 'v1')).toBe(repo.git('rev-parse', 'HEAD'))
})

test('what is not there, or is no commit, is refused', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  for (const ref of ['nothing', '1'.repeat(40), repo.git('rev-parse', 'HEAD^{tree}'), '--all'])
    expect(await codesRejectedBy(resolveCommit(at(repo), ref))).toEqual(['E_REF'])
})

test('a folder outside every repository is a failure of git, not a missing commit', async () => {
  expect(await codesRejectedBy(resolveCommit({ git, folder: '/' }, 'HEAD'))).toEqual(['E_GIT'])
})

test('the parents of a shallow commit are known, though they are not there', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  const first = repo.git('rev-parse', 'HEAD')
  const second = repo.commit({ a: 'y' })
  await using clone = await repo.shallowClone()
  expect(await readParents(at(clone), id(second))).toEqual([first])
  expect(await isShallow(at(clone))).toBe(true)
  expect(await isShallow(at(repo))).toBe(false)
})

test('a message cannot pass for a parent', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  const head = repo.commit({ a: 'y' }, `x\n\nparent ${'1'.repeat(40)}`)
  expect(await readParents(at(repo), id(head))).toHaveLength(1)
})

test('two branches have the commit in common at which they parted', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  const fork = repo.git('rev-parse', 'HEAD')
  repo.git('branch', 'other')
  const ours = repo.commit({ a: 'y' })
  repo.git('switch', '--quiet', 'other')
  const theirs = repo.commit({ b: 'z' })
  expect(await findMergeBase(at(repo), id(ours), id(theirs))).toBe(fork)
  repo.git('switch', '--quiet', '--orphan', 'alone')
  const alone = repo.commit({ c: 'x' })
  expect(await findMergeBase(at(repo), id(ours), id(alone))).toBeUndefined()
})

test('the branch that is checked out, and where its upstream is', async () => {
  await using repo = await gitRepository({ files: { a: 'x' } })
  expect(await findCurrentBranch(at(repo))).toBe('main')
  expect(await findUpstream(at(repo))).toBeUndefined()
  repo.addOrigin()
  repo.git('branch', '--set-upstream-to=origin/main')
  const there = repo.git('rev-parse', 'origin/main')
  repo.commit({ a: 'not pushed' })
  expect(await findUpstream(at(repo))).toBe(there)
  repo.git('switch', '--quiet', '--detach')
  expect(await findCurrentBranch(at(repo))).toBeUndefined()
  expect(await findUpstream(at(repo))).toBeUndefined()
})
