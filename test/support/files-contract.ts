import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../shared/command/refusal.ts'
import type { Code } from '../../shared/model/codes/table.ts'
import type { Edit } from '../../shared/model/edit.ts'
import type { RepoPath } from '../../shared/model/repo-path.ts'
import type { Files } from '../../shared/ports/files.ts'

/** A disk that holds some text files below `root`. */
export interface FilesUnderTest extends Disposable {
  readonly files: Files
  readonly root: string
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (content: Uint8Array | undefined): string | undefined =>
  content === undefined ? undefined : new TextDecoder().decode(content)

/** An edit from text to text. */
export function textEdit(path: string, before: string | undefined, after: string | undefined): Edit {
  return {
    path: path as RepoPath,
    before: before === undefined ? undefined : bytes(before),
    after: after === undefined ? undefined : bytes(after),
  }
}

/** The codes with which a call is refused; none when it goes through. */
export function refusalCodes(call: () => unknown): readonly Code[] {
  try {
    call()
    return []
  } catch (error) {
    if (error instanceof Refusal) return error.findings.map(({ code }) => code)
    throw error
  }
}

/** What every implementation of the port promises; the fake keeps it as the disk does. */
export function describeFiles(
  name: string,
  make: (tree: Readonly<Record<string, string>>) => FilesUnderTest,
): void {
  describe(name, () => {
    test('lists in code-point order of the path, below a folder or at a file', () => {
      using disk = make({
        'a/z': '',
        'a-b': '',
        'a.b': '',
        a0: '',
        'ab/x': '',
        '\u{1f600}': '',
        '\uff5a': '',
        B: '',
      })
      const tree = disk.files.tree(disk.root)
      const paths = (under?: string) => tree.list(under).map(({ path }) => path)
      expect(paths()).toEqual(['B', 'a-b', 'a.b', 'a/z', 'a0', 'ab/x', '\uff5a', '\u{1f600}'])
      expect(paths('a')).toEqual(['a/z'])
      expect(paths('a/z')).toEqual(['a/z'])
      expect(paths('none')).toEqual([])
    })

    test('leaves out git folders at any depth', () => {
      using disk = make({ '.git/config': '', 'a/.git/HEAD': '', 'a/x': '', '.gitignore': '' })
      const tree = disk.files.tree(disk.root)
      expect(tree.list().map(({ path }) => path)).toEqual(['.gitignore', 'a/x'])
    })

    test('reads what is there, and nothing is no error', () => {
      using disk = make({ 'a/x': 'text', empty: '' })
      const tree = disk.files.tree(disk.root)
      expect(text(tree.read('a/x'))).toBe('text')
      expect(text(tree.read('empty'))).toBe('')
      expect(tree.read('a')).toBeUndefined()
      expect(tree.read('a/y')).toBeUndefined()
      expect(tree.read('a/x/y')).toBeUndefined()
      expect(text(disk.files.read(`${disk.root}/a/x`))).toBe('text')
      expect(disk.files.read(`${disk.root}/b`)).toBeUndefined()
    })

    test('refuses what is larger than the limit', () => {
      using disk = make({ a: '12345' })
      const path = `${disk.root}/a`
      expect(text(disk.files.read(path, 5))).toBe('12345')
      expect(refusalCodes(() => disk.files.read(path, 4))).toEqual(['E_DOC_LIMIT'])
      expect(refusalCodes(() => disk.files.tree(disk.root).read('a', 4))).toEqual(['E_DOC_LIMIT'])
    })

    test('tells files, folders and nothing apart', () => {
      using disk = make({ 'a/x': '' })
      const kinds = ['a', 'a/x', 'b', 'a/x/y'].map(path => disk.files.kind(`${disk.root}/${path}`))
      expect(kinds).toEqual(['folder', 'file', 'absent', 'absent'])
      expect(disk.files.names(disk.root)).toEqual(['a'])
      expect(disk.files.names(`${disk.root}/b`)).toEqual([])
      expect(refusalCodes(() => disk.files.read(`${disk.root}/a`))).toEqual(['E_IO'])
    })

    test('writes new files, replaces old ones and removes others', () => {
      using disk = make({ old: 'old', 'gone/deep/x': 'x' })
      disk.files.write(disk.root, [
        textEdit('new/deep/file', undefined, 'new'),
        textEdit('old', 'old', 'newer'),
        textEdit('gone/deep/x', 'x', undefined),
      ])
      const tree = disk.files.tree(disk.root)
      expect(tree.list().map(({ path }) => [path, text(tree.read(path))])).toEqual([
        ['new/deep/file', 'new'],
        ['old', 'newer'],
      ])
      expect(disk.files.kind(`${disk.root}/gone`)).toBe('absent')
    })

    test('marks as executable what is asked for', () => {
      using disk = make({})
      const edit = textEdit('run', undefined, '#!')
      disk.files.write(disk.root, [{ ...edit, executable: true }, textEdit('text', undefined, '')])
      expect(disk.files.tree(disk.root).list()).toMatchObject([
        { path: 'run', kind: 'file', executable: true, sizeBytes: 2 },
        { path: 'text', kind: 'file', executable: false, sizeBytes: 0 },
      ])
    })

    test('writes nothing at all when the disk is not what one edit was computed from', () => {
      using disk = make({ a: 'a', b: 'b', c: 'c' })
      const codes = refusalCodes(() => {
        disk.files.write(disk.root, [
          textEdit('a', 'a', 'new'),
          textEdit('b', 'x', 'new'),
          textEdit('c', undefined, 'new'),
          textEdit('d', 'd', 'new'),
        ])
      })
      expect(codes).toEqual(['E_CHANGED_MEANWHILE', 'E_CHANGED_MEANWHILE', 'E_CHANGED_MEANWHILE'])
      expect(text(disk.files.tree(disk.root).read('a'))).toBe('a')
    })

    test('writes nothing when a path leaves the root or names meet', () => {
      using disk = make({})
      for (const path of ['../x', '/x', '.git/hooks/pre-push', 'a\n'])
        expect(
          refusalCodes(() => {
            disk.files.write(disk.root, [textEdit('ok', undefined, ''), textEdit(path, undefined, '')])
          }),
        ).toEqual(['E_PATH'])
      expect(
        refusalCodes(() => {
          disk.files.write(disk.root, [textEdit('demo', undefined, ''), textEdit('Demo', undefined, '')])
        }),
      ).toEqual(['E_PATH'])
      expect(disk.files.tree(disk.root).list()).toEqual([])
    })

    test('does not look at edits that change nothing', () => {
      using disk = make({ a: 'now' })
      disk.files.write(disk.root, [textEdit('a', 'same', 'same'), textEdit('b', undefined, undefined)])
      expect(text(disk.files.tree(disk.root).read('a'))).toBe('now')
    })

    test('extracts files, folders and links', () => {
      using disk = make({})
      const folder = `${disk.root}/deep/out`
      disk.files.extract(folder, [
        { kind: 'folder', path: 'empty' },
        { kind: 'link', path: 'bin/link', target: '../lib/tool' },
        { kind: 'file', path: 'lib/tool', bytes: bytes('#!'), executable: true },
      ])
      expect(disk.files.tree(folder).list()).toMatchObject([
        { path: 'bin/link', kind: 'link' },
        { path: 'lib/tool', kind: 'file', executable: true },
      ])
    })

    test('extracts nothing by unsafe steps or over files that are there', () => {
      using disk = make({ 'full/x': '' })
      const step = { kind: 'file', path: 'a', bytes: bytes(''), executable: false } as const
      expect(
        refusalCodes(() => {
          disk.files.extract(`${disk.root}/out`, [step, { ...step, path: '../b' }])
        }),
      ).toEqual(['E_ARCHIVE_PATH'])
      expect(disk.files.kind(`${disk.root}/out`)).toBe('absent')
      expect(
        refusalCodes(() => {
          disk.files.extract(`${disk.root}/full`, [step])
        }),
      ).toEqual(['E_USAGE'])
    })

    test('has a temporary folder for as long as it is used', async () => {
      using disk = make({})
      let folder = ''
      const value = await disk.files.withTemporaryFolder(path => {
        folder = path
        disk.files.write(path, [textEdit('a', undefined, 'x')])
        return Promise.resolve(text(disk.files.tree(path).read('a')))
      })
      expect(value).toBe('x')
      expect(disk.files.kind(folder)).toBe('absent')
    })
  })
}
