import { describe, expect, test } from '@jest/globals'
import type { Edit } from '../../../shared/model/edit.ts'
import type { RepoPath } from '../../../shared/model/repo-path.ts'
import { findUnwritableEdits, staysBelow } from '../../../shared/model/unwritable-edits.ts'

const bytes = new Uint8Array(1)
const write = (path: string): Edit => ({ path: path as RepoPath, before: undefined, after: bytes })
const remove = (path: string): Edit => ({ path: path as RepoPath, before: bytes, after: undefined })

describe('a path to write to', () => {
  test.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    '',
    'a//b',
    'a\\..\\b',
    'C:x',
    'a/file:stream',
    '.git/hooks/pre-push',
    'a/.GIT/config',
    '.g\u200cit/config',
    '.git. /config',
    'git~1/config',
    'a\nb',
    'nul\0',
  ])('%j is refused', path => {
    expect(staysBelow(path)).toBe(false)
    expect(findUnwritableEdits([write(path)])).toMatchObject([{ code: 'E_PATH' }])
  })

  test.each(['index.json', '.github/workflows/publish.yml', '.gitignore', 'a/b.git', 'git~12', 'café'])(
    '%j is taken',
    path => {
      expect(staysBelow(path)).toBe(true)
      expect(findUnwritableEdits([write(path)])).toEqual([])
    },
  )
})

describe('a list of edits', () => {
  test('that changes one path twice is refused', () => {
    expect(findUnwritableEdits([write('a'), remove('a')])).toMatchObject([{ code: 'E_PATH', file: 'a' }])
  })

  test('that writes two spellings of a name is refused', () => {
    expect(findUnwritableEdits([write('a/demo'), write('a/Demo')])).toMatchObject([
      { code: 'E_PATH', file: 'a/Demo' },
    ])
  })

  test('may remove a spelling before it writes the other, not after', () => {
    expect(findUnwritableEdits([remove('Demo'), write('demo')])).toEqual([])
    expect(findUnwritableEdits([write('demo'), remove('Demo')])).toMatchObject([
      { code: 'E_PATH', file: 'Demo' },
    ])
  })

  test('gets every finding at once', () => {
    expect(findUnwritableEdits([write('../a'), write('b'), write('B'), write('/c')])).toHaveLength(3)
  })
})
