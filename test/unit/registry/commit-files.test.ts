import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { byCodePoint } from '../../../shared/model/order.ts'
import { listCommit, listTracked, readCommit } from '../../../shared/registry/commit-files.ts'
import { presentPaths } from '../../../shared/registry/present-paths.ts'
import type { CommitId } from '../../../shared/registry/ref.ts'
import { codesThrownBy } from '../../support/codes.ts'
import { gitRepository, type GitRepository } from '../../support/git-repository.ts'

const git = gitProcess(process.env)
const at = ({ folder }: GitRepository) => ({ git, folder })
const headOf = (repo: GitRepository) => repo.git('rev-parse', 'HEAD') as CommitId
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString()

test('a commit is read as bytes, whatever attributes and the work tree say', async () => {
  const bytes = Uint8Array.of(0, 13, 10, 10, 255)
  await using repo = await gitRepository({
    files: { '.gitattributes': '* eol=crlf\n', 'a/b.bin': bytes, empty: '' },
  })
  writeFileSync(join(repo.folder, 'a/b.bin'), 'edited')
  const files = await readCommit(at(repo), headOf(repo))
  expect(files.read('a/b.bin')).toEqual(Buffer.from(bytes))
  expect(files.read('empty')).toHaveLength(0)
  expect(files.read('a')).toBeUndefined()
})

test('what is no plain file is listed as what it is and never read', async () => {
  await using repo = await gitRepository({
    files: {
      tool: { executable: '#!/bin/sh\n' },
      link: { link: '/etc/passwd' },
      module: { gitlink: '1'.repeat(40) },
      plain: 'x',
    },
  })
  const files = await readCommit(at(repo), headOf(repo))
  expect(files.list().map(({ path, kind, executable }) => [path, kind, executable])).toEqual([
    ['link', 'link', false],
    ['module', 'gitlink', false],
    ['plain', 'file', false],
    ['tool', 'file', true],
  ])
  expect(files.read('link')).toBeUndefined()
  expect(files.read('module')).toBeUndefined()
})

test('a name that is no clean text is listed by a stand-in and never left out', async () => {
  await using repo = await gitRepository({
    checkout: false,
    files: [
      [Uint8Array.of(0x61, 0xff), 'x'],
      ['line\nbreak', 'x'],
      ['tab\tname', 'x'],
      ['café "quoted"', 'x'],
    ],
  })
  const files = await readCommit(at(repo), headOf(repo))
  expect(files.list().map(({ path, kind }) => [path, kind])).toEqual([
    ['a\\xff', 'misnamed'],
    ['café "quoted"', 'file'],
    ['line\\x0abreak', 'misnamed'],
    ['tab\\x09name', 'misnamed'],
  ])
})

test('only what is at or below the paths asked for is listed', async () => {
  const files = { 'a/x': '1', 'a/y/z': '2', 'a-b/x': '3', ab: '4', b: '5' }
  await using repo = await gitRepository({ files })
  const paths = async (...under: string[]) =>
    (await listCommit(at(repo), headOf(repo), under)).map(({ path }) => path)
  expect(await paths('a', 'b')).toEqual(['a/x', 'a/y/z', 'b'])
  expect(await paths('none')).toEqual([])
  const many = Array.from({ length: 300 }, (_, index) => `none-${index}`)
  expect(await paths(...many, 'a/y', 'ab')).toEqual(['a/y/z', 'ab'])
})

test('a registry in a folder of the repository has paths of its own', async () => {
  await using repo = await gitRepository({ files: { 'registry/a/x': '1', 'docs/y': '2' } })
  const inside = { git, folder: join(repo.folder, 'registry') }
  const files = await readCommit(inside, headOf(repo))
  expect(files.list().map(({ path }) => path)).toEqual(['a/x'])
  expect(text(files.read('a/x'))).toBe('1')
  expect((await listTracked(inside)).map(({ path }) => path)).toEqual(['a/x'])
  expect([...(await presentPaths(inside, headOf(repo), ['a', 'docs', 'registry']))]).toEqual(['a'])
})

test('the index knows executable bits that the disk may have lost', async () => {
  await using repo = await gitRepository({ files: { tool: { executable: 'x' }, plain: 'y' } })
  repo.git('update-index', '--chmod=+x', 'plain')
  const entries = await listTracked(at(repo))
  expect(entries.map(({ path, executable }) => [path, executable])).toEqual([
    ['plain', true],
    ['tool', true],
  ])
})

test('a partial clone fetches the contents that it lacks, when they are asked for', async () => {
  await using repo = await gitRepository({ files: { a: 'old' } })
  const first = headOf(repo)
  repo.commit({ a: 'new' })
  repo.git('config', 'uploadpack.allowFilter', 'true')
  await using clone = await repo.clone('--filter=blob:none')
  expect(text((await readCommit(at(clone), first)).read('a'))).toBe('old')
})

test('a file over the limit that its reader sets is refused', async () => {
  await using repo = await gitRepository({ files: { a: 'x'.repeat(11) } })
  const files = await readCommit(at(repo), headOf(repo))
  expect(codesThrownBy(() => files.read('a', 10))).toEqual(['E_DOC_LIMIT'])
  expect(files.read('a', 11)).toHaveLength(11)
})

test('paths that a commit has are told from those that it has not', async () => {
  await using repo = await gitRepository({ files: { 'a/x': '1', 'b c': '2' } })
  const asked = ['a', 'a/x', 'b c', 'none', 'a\nHEAD', '../a', '']
  const present = await presentPaths(at(repo), headOf(repo), asked)
  expect([...present]).toEqual(['a', 'a/x', 'b c'])
})

test('a range below a folder is what a look at every path gives', async () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'b', '-', '.', '0', '\u{1f600}'),
    minLength: 1,
    maxLength: 3,
  })
  const path = fc
    .array(name, { minLength: 1, maxLength: 3 })
    .map(names => names.map(each => `${each}x`).join('/'))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(path, { minLength: 1 }), path, async (paths, under) => {
      const isFolder = (each: string) => paths.some(other => other.startsWith(`${each}/`))
      const files = paths.filter(each => !isFolder(each))
      await using repo = await gitRepository({
        checkout: false,
        files: Object.fromEntries(files.map(each => [each, each])),
      })
      const set = await readCommit(at(repo), headOf(repo))
      const wanted = files.filter(each => each === under || each.startsWith(`${under}/`))
      expect(set.list(under).map(entry => entry.path)).toEqual(wanted.sort(byCodePoint))
    }),
    { numRuns: 15 },
  )
})
