import { expect, test } from '@jest/globals'
import type { Edit } from '../../../shared/model/edit.ts'
import { mergeEdits, overlay } from '../../../shared/model/overlay.ts'
import type { RepoPath } from '../../../shared/model/repo-path.ts'
import { memoryFileSet } from '../../support/memory-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const edit = (path: string, before: string | undefined, after: string | undefined): Edit => ({
  path: path as RepoPath,
  before: before === undefined ? undefined : bytes(before),
  after: after === undefined ? undefined : bytes(after),
})
const base = memoryFileSet({ 'a/one.txt': '1', 'a/two.txt': '2', 'b/three.txt': '3' })

test('reads what edits wrote, and everything else as it was', () => {
  const files = overlay(base, [edit('a/one.txt', '1', 'I'), edit('a/new.txt', undefined, 'n')])
  expect(files.read('a/one.txt')).toEqual(bytes('I'))
  expect(files.read('a/new.txt')).toEqual(bytes('n'))
  expect(files.read('b/three.txt')).toEqual(bytes('3'))
})

test('a removed file is neither read nor listed', () => {
  const files = overlay(base, [edit('a/two.txt', '2', undefined)])
  expect(files.read('a/two.txt')).toBeUndefined()
  expect(files.list('a').map(({ path }) => path)).toEqual(['a/one.txt'])
})

test('lists new files in order, and only below the folder that was asked for', () => {
  const files = overlay(base, [edit('a/b.txt', undefined, ''), edit('ab/c.txt', undefined, '')])
  expect(files.list('a').map(({ path }) => path)).toEqual(['a/b.txt', 'a/one.txt', 'a/two.txt'])
})

test('several edits of one path become one, from the first bytes to the last', () => {
  const merged = mergeEdits([edit('x', 'a', 'b'), edit('y', undefined, '1'), edit('x', 'b', 'c')])
  expect(merged).toEqual([edit('y', undefined, '1'), edit('x', 'a', 'c')])
})
