import { describe, expect, test } from '@jest/globals'
import type { ExtractionStep } from '../../../shared/model/extraction.ts'
import { findUnsafeSteps } from '../../../shared/model/unsafe-steps.ts'

const file = (path: string): ExtractionStep => ({
  kind: 'file',
  path,
  bytes: new Uint8Array(0),
  executable: false,
})
const folder = (path: string): ExtractionStep => ({ kind: 'folder', path })
const link = (path: string, target: string): ExtractionStep => ({ kind: 'link', path, target })
const codes = (...steps: ExtractionStep[]): readonly string[] =>
  findUnsafeSteps(steps).map(({ code }) => code)

test.each(['../evil', '/etc/passwd', 'a/../b', 'C:/x', 'a\\b', 'a\n', '.git/hooks/x', ''])(
  'a file at %j is refused',
  path => {
    expect(codes(file(path))).toEqual(['E_ARCHIVE_PATH'])
    expect(codes(folder(path))).toContain('E_ARCHIVE_PATH')
  },
)

describe('a link', () => {
  test.each([
    ['bin/npm', '../lib/npm-cli.js'],
    ['a', 'b'],
    ['a/b/c', '..'],
    ['a/b/c', '../..'],
    ['lib/libx.so', 'libx.so.1'],
  ])('at %s to %s is taken', (path, target) => {
    expect(codes(link(path, target))).toEqual([])
  })

  test.each([
    ['a', '../x'],
    ['a', '..'],
    ['a/b', '../../x'],
    ['a', '/etc/passwd'],
    ['a', ''],
    ['a', 'C:x'],
    ['a', 'b\\c'],
    // Where b is a link deep into the tree, `..` goes up from there and not from here.
    ['a', 'b/../x'],
    ['a/b', '../x/../../y'],
  ])('at %s to %j is refused', (path, target) => {
    expect(codes(link(path, target))).toEqual(['E_ARCHIVE_LINK'])
  })

  test('is never written through, wherever in the list it stands', () => {
    expect(codes(file('a/x'), link('a', 'b'))).toContain('E_ARCHIVE_LINK')
    expect(codes(link('a', 'b'), file('a/c/x'))).toContain('E_ARCHIVE_LINK')
  })
})

test.each([
  ['exactly', 'a', 'a'],
  ['by case', 'a', 'A'],
  ['by composition', 'caf\u00e9', 'cafe\u0301'],
  ['as file and folder', 'a', 'a/b'],
])('two entries that meet %s are refused', (_, first, second) => {
  expect(codes(file(first), file(second))).toEqual(['E_ARCHIVE_DUPLICATE'])
})

test('a folder may be named before, after and between its files', () => {
  expect(codes(folder('a'), file('a/x'), folder('a'), file('a/y'))).toEqual([])
})
