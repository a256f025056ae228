import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { attributeProblems } from '../../../shared/registry/attribute-problems.ts'
import { checkoutProblems, workTreeProblems } from '../../../shared/registry/checkout-problems.ts'
import { readCommit } from '../../../shared/registry/commit-files.ts'
import type { CommitId } from '../../../shared/registry/ref.ts'
import { codesOf } from '../../support/codes.ts'
import { describeConformance } from '../../support/conformance.ts'
import { gitRepository, type Contents } from '../../support/git-repository.ts'

const git = gitProcess(process.env)
const roots = ['packages', 'registry/index.json']
const sound = { 'packages/a/m.yaml': 'x', 'registry/index.json': '{}' }

async function problems(files: Contents) {
  await using repo = await gitRepository({ files, checkout: false })
  const checkout = { git, folder: repo.folder }
  const found = checkoutProblems(await readCommit(checkout, repo.git('rev-parse', 'HEAD') as CommitId), roots)
  return found.map(({ code, file }) => `${code} ${file ?? ''}`)
}

describe('a tree', () => {
  test('of plain files is sound, whatever lies outside the roots', async () => {
    const outside = { 'docs/größe.md': 'x', '.github/workflows/ci.yml': 'x', link: { link: 'docs' } }
    expect(await problems({ ...sound, ...outside })).toEqual([])
  })

  test('with a link in a root is refused', async () => {
    expect(await problems({ ...sound, 'packages/a/m.yaml': { link: '/etc/hostname' } })).toEqual([
      'E_CHECKOUT_SYMLINK packages/a/m.yaml',
    ])
  })

  test('with a link in place of a folder above a root is refused: every write would land elsewhere', async () => {
    expect(await problems({ 'packages/a/m.yaml': 'x', registry: { link: '/tmp' } })).toEqual([
      'E_CHECKOUT_SYMLINK registry',
    ])
  })

  test('with a submodule in a root is refused', async () => {
    expect(await problems({ ...sound, 'packages/a/lib': { gitlink: '1'.repeat(40) } })).toEqual([
      'E_GITLINK packages/a/lib',
    ])
  })

  test('with names that systems or tools misread is refused, all of them at once', async () => {
    expect(
      await problems([
        ['packages/a/m.yaml', 'x'],
        ['packages/-rf/m.yaml', 'x'],
        ['packages/café/m.yaml', 'x'],
        ['packages/a\nb/m.yaml', 'x'],
        [Buffer.from('packages/a/\xff', 'latin1'), 'x'],
      ]),
    ).toEqual([
      'E_PATH packages/-rf/m.yaml',
      'E_PATH packages/a/\\xff',
      'E_PATH packages/a\\x0ab/m.yaml',
      'E_PATH packages/café/m.yaml',
    ])
  })

  test('with a pointer in place of a file is refused; a text about pointers is not one', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
    const files = {
      'packages/a/big.bin': pointer,
      'packages/a/readme': `About:\n${pointer}`,
      'packages/a/v': 'version',
    }
    expect(await problems(files)).toEqual(['E_LFS_POINTER packages/a/big.bin'])
  })
})

describe('attributes', () => {
  const withAttributes = async (attributes: string, under?: readonly string[]) => {
    await using repo = await gitRepository({ files: { ...sound, '.gitattributes': attributes } })
    const found = await attributeProblems({ git, folder: repo.folder }, under)
    return found.map(({ code, file }) => `${code} ${file ?? ''}`)
  }

  test.each(['filter=lfs', 'eol=crlf', 'ident', 'working-tree-encoding=UTF-16'])(
    '%s changes bytes',
    async attribute => {
      expect(await withAttributes(`*.yaml ${attribute}\n`)).toEqual(['E_ATTRIBUTES packages/a/m.yaml'])
    },
  )

  test.each([
    '-text',
    'text=auto',
    'text eol=lf',
    '-filter',
    '!filter',
    '-ident',
    'working-tree-encoding=UTF-8',
    'diff=x',
  ])('%s does not', async attribute => {
    expect(await withAttributes(`*.yaml ${attribute}\n`)).toEqual([])
  })

  test('outside the paths asked for do not matter', async () => {
    expect(await withAttributes('*.yaml filter=x\n', ['registry'])).toEqual([])
  })
})

describe('the work tree', () => {
  test('that has other bytes than the commit is told from one that has the same', async () => {
    await using repo = await gitRepository({ files: { same: 'a\n', crlf: 'a\nb\n', edited: 'x', gone: 'y' } })
    const commit = await readCommit({ git, folder: repo.folder }, repo.git('rev-parse', 'HEAD') as CommitId)
    const disk = { same: 'a\n', crlf: 'a\r\nb\r\n', edited: 'xy', new: 'z' } as Record<string, string>
    const read = (path: string) => (disk[path] === undefined ? undefined : Buffer.from(disk[path]))
    expect(workTreeProblems(commit, { list: () => [], read }).map(({ message }) => message)).toEqual([
      'crlf has CRLF line ends on disk and LF in the commit',
      'edited has other bytes on disk (2) than in the commit (1)',
      'gone is not a file on disk',
    ])
  })
})

interface Case {
  readonly id: string
  readonly file: string
  readonly kind: string
  readonly error: string
}

describeConformance('hostile repositories', data => {
  const aboutGit = ['E_PATH', 'E_CHECKOUT_SYMLINK', 'E_GITLINK', 'E_ATTRIBUTES', 'E_LFS_POINTER']
  const cases = JSON.parse(readFileSync(join(data, 'hostile/cases.json'), 'utf8')) as readonly Case[]
  const bundles = cases.filter(({ kind }) => kind === 'git-bundle')

  test.each(bundles)('$id', async ({ file, error }) => {
    const folder = mkdtempSync(join(tmpdir(), 'modreg-bundle-'))
    try {
      execFileSync('git', ['init', '--quiet', '.'], { cwd: folder })
      execFileSync('git', ['fetch', '--quiet', join(data, 'hostile', file), 'refs/tags/*:refs/tags/*'], {
        cwd: folder,
      })
      execFileSync('git', ['read-tree', 'head'], { cwd: folder })
      const head = execFileSync('git', ['rev-parse', 'head^{commit}'], { cwd: folder }).toString().trim()
      const checkout = { git, folder }
      const found = [
        ...checkoutProblems(await readCommit(checkout, head as CommitId), roots),
        ...(await attributeProblems(checkout, roots)),
      ]
      expect([...new Set(codesOf(found))]).toEqual(aboutGit.includes(error) ? [error] : [])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
