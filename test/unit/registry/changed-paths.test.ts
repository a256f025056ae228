import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { changedPaths, uncommittedPaths } from '../../../shared/registry/changed-paths.ts'
import { readNameStatus, type PathChanges } from '../../../shared/registry/path-change.ts'
import type { CommitId } from '../../../shared/registry/ref.ts'
import { codesOf, codesThrownBy } from '../../support/codes.ts'
import { gitRepository, type Contents, type GitRepository } from '../../support/git-repository.ts'

const git = gitProcess(process.env)
const at = ({ folder }: GitRepository) => ({ git, folder })
const commit = (repo: GitRepository, name = 'HEAD') => repo.git('rev-parse', name) as CommitId

const told = ({ changes }: PathChanges) =>
  changes.map(({ kind, path, from }) => [kind, from, path].filter(Boolean).join(' '))

/** What the second commit changes. */
async function between(before: Contents, after: Contents, settings: Record<string, string> = {}) {
  await using repo = await gitRepository({ files: before, checkout: false })
  repo.commit(after)
  for (const [key, value] of Object.entries(settings)) repo.git('config', key, value)
  return await changedPaths(at(repo), commit(repo, 'HEAD~1'), commit(repo))
}

const long = Array.from({ length: 40 }, (_, line) => `line ${line}\n`).join('')

describe('between two commits', () => {
  test('added, modified, removed and moved files are told apart', async () => {
    const before = { gone: 'x', changed: '1', moved: long, mode: 'y', file: 'z' }
    const after = {
      gone: undefined,
      changed: '2',
      moved: undefined,
      'elsewhere/moved': `${long}and a line\n`,
      mode: { executable: 'y' },
      file: { link: 'z' },
      new: 'w',
    }
    expect(told(await between(before, after))).toEqual([
      'modified changed',
      'renamed moved elsewhere/moved',
      'modified file',
      'removed gone',
      'modified mode',
      'added new',
    ])
  })

  test('no setting of the repository or attribute changes the answer', async () => {
    const settings = {
      'diff.renames': 'false',
      'diff.renameLimit': '1',
      'diff.ignoreSubmodules': 'all',
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.relative': 'true',
      'core.quotePath': 'true',
      'color.ui': 'always',
      'diff.orderFile': 'order',
      'submodule.lib.ignore': 'all',
    }
    const modules = '[submodule "lib"]\n\tpath = lib\n\turl = ../x\n\tignore = all\n'
    const before = {
      '.gitattributes': '* -diff\n',
      '.gitmodules': modules,
      lib: { gitlink: '1'.repeat(40) },
      'a/1': `1${long}`,
      'a/2': `2${long}`,
      'caf\u00e9': 'x',
    }
    const after = {
      lib: { gitlink: '2'.repeat(40) },
      'a/1': undefined,
      'a/2': undefined,
      'b/1': `1${long}`,
      'b/2': `2${long}`,
      'caf\u00e9': 'y',
    }
    expect(told(await between(before, after, settings))).toEqual([
      'renamed a/1 b/1',
      'renamed a/2 b/2',
      'modified caf\u00e9',
      'modified lib',
    ])
  })

  test('names that git would quote are there as they are', async () => {
    const names = ['caf\u00e9', 'q"uote', 'bl ank', '-rf', ':(top)x', 'a\u0301']
    const found = await between({ a: '' }, Object.fromEntries(names.map(name => [name, 'x'])))
    expect(found.changes.map(({ path }) => path).sort()).toEqual([...names].sort())
    expect(found.findings).toEqual([])
  })

  test('names that are no clean text are findings, and changes by a stand-in', async () => {
    const found = await between({ a: '' }, [
      ['line\n::error::break', 'x'],
      [Uint8Array.of(0x62, 0xff), 'x'],
      ['tab\tname', 'x'],
    ])
    expect(told(found)).toEqual(['added b\\xff', 'added line\\x0a::error::break', 'added tab\\x09name'])
    expect(codesOf(found.findings)).toEqual(['E_PATH', 'E_PATH', 'E_PATH'])
  })

  test('taking a badly named file away, or giving it a good name, is no finding', async () => {
    const found = await between(
      { 'a\nb': 'x', 'c\nd': long },
      { 'a\nb': undefined, 'c\nd': undefined, cd: long },
    )
    expect(told(found)).toEqual(['removed a\\x0ab', 'renamed c\\x0ad cd'])
    expect(found.findings).toEqual([])
  })

  test('a registry in a folder of the repository sees its own paths only', async () => {
    await using repo = await gitRepository({ files: { 'registry/a': long, 'docs/b': '1' } })
    repo.commit({ 'registry/a': undefined, 'elsewhere/a': long, 'registry/c': '2', 'docs/b': '3' })
    const inside = { git, folder: join(repo.folder, 'registry') }
    expect(told(await changedPaths(inside, commit(repo, 'HEAD~1'), commit(repo)))).toEqual([
      'removed a',
      'added c',
    ])
  })

  test('a partial clone answers without fetching contents', async () => {
    await using repo = await gitRepository({ files: { a: long, b: '1' }, checkout: false })
    repo.commit({ a: undefined, c: long, b: '2', d: '3' })
    repo.git('config', 'uploadpack.allowFilter', 'true')
    await using clone = await repo.clone('--filter=blob:none', '--no-checkout')
    const found = await changedPaths(at(clone), commit(repo, 'HEAD~1'), commit(repo))
    expect(told(found)).toEqual(['modified b', 'renamed a c', 'added d'])
  })

  test('5,000 bundles are no more work than their changes', async () => {
    const name = (bundle: number) => `packages/bundle-${bundle}/manifest.yaml`
    const files = Array.from({ length: 5000 }, (_, bundle) => [name(bundle), `${bundle}`] as const)
    const found = await between(files, [
      [name(17), 'changed'],
      [name(4999), undefined],
    ])
    expect(told(found)).toEqual([`modified ${name(17)}`, `removed ${name(4999)}`])
  })
})

describe('on disk', () => {
  test('what is not committed counts, tracked or not; what is ignored does not', async () => {
    await using repo = await gitRepository({ files: { '.gitignore': 'cache/\n', a: '1', b: '2', c: '3' } })
    const base = commit(repo)
    repo.commit({ c: 'committed' })
    writeFileSync(join(repo.folder, 'a'), 'edited')
    rmSync(join(repo.folder, 'b'))
    writeFileSync(join(repo.folder, 'new'), 'x')
    mkdirSync(join(repo.folder, 'cache'))
    writeFileSync(join(repo.folder, 'cache/x'), 'x')
    repo.git('add', 'a')
    expect(told(await uncommittedPaths(at(repo), base))).toEqual([
      'modified a',
      'removed b',
      'modified c',
      'added new',
    ])
  })

  test('a new file with a name that is no clean text is a finding', async () => {
    await using repo = await gitRepository({ files: { a: '1' } })
    writeFileSync(join(repo.folder, 'a\nb'), 'x')
    const found = await uncommittedPaths(at(repo), commit(repo))
    expect([told(found), codesOf(found.findings)]).toEqual([['added a\\x0ab'], ['E_PATH']])
  })
})

describe('what git prints', () => {
  const read = (text: string) => readNameStatus(Buffer.from(text))
  test.each(['X\0a\0', 'U\0a\0', 'M\0', 'R100\0a\0', 'M\0a', '\0a\0'])('%j is refused, not skipped', text => {
    expect(codesThrownBy(() => read(text))).toEqual(['E_GIT'])
  })

  test('nothing is nothing', () => {
    expect(read('')).toEqual({ changes: [], findings: [] })
  })
})
