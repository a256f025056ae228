import { describe, expect, test } from '@jest/globals'
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { writeEdits } from '../../../shared/adapters/atomic-write.ts'
import type { Edit } from '../../../shared/model/edit.ts'
import { refusalCodes, textEdit } from '../../support/files-contract.ts'
import { everythingIn, scratchFolder } from '../../support/scratch-folder.ts'

const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8)
const codes = (root: string, ...edits: Edit[]) =>
  refusalCodes(() => {
    writeEdits(root, edits)
  })

describe('a link on the way', () => {
  test.each([
    ['as the target', 'link'],
    ['as a folder above it', 'registry/index.json'],
    ['as a folder far above it', 'registry/a/b/index.json'],
  ])('stops the write %s', (_, path) => {
    using outside = scratchFolder({ precious: 'kept' })
    using folder = scratchFolder({
      link: { link: outside.at('precious') },
      registry: { link: outside.path },
      other: 'other',
    })
    const before = everythingIn(folder.path)
    for (const after of ['new', undefined])
      expect(codes(folder.path, textEdit('other', 'other', 'x'), textEdit(path, 'kept', after))).toEqual([
        'E_CHECKOUT_SYMLINK',
      ])
    expect(codes(folder.path, textEdit(path, undefined, 'new'))).toEqual(['E_CHECKOUT_SYMLINK'])
    expect(everythingIn(outside.path)).toEqual({ precious: 'kept' })
    expect(everythingIn(folder.path)).toEqual(before)
  })

  test('is told once for many files below it', () => {
    using outside = scratchFolder()
    using folder = scratchFolder({ registry: { link: outside.path } })
    expect(
      codes(folder.path, textEdit('registry/a', undefined, ''), textEdit('registry/b', undefined, '')),
    ).toEqual(['E_CHECKOUT_SYMLINK'])
  })

  test('above the root is the caller to answer for', () => {
    using folder = scratchFolder({ 'real/a': 'old', link: { link: 'real' } })
    writeEdits(folder.at('link'), [textEdit('a', 'old', 'new')])
    expect(everythingIn(folder.at('real'))).toEqual({ a: 'new' })
  })
})

describe('the mode', () => {
  test.each([0o644, 0o755, 0o600, 0o664])('of a file that is replaced stays: %o', mode => {
    using folder = scratchFolder({ a: { content: 'old', mode } })
    writeEdits(folder.path, [textEdit('a', 'old', 'new')])
    expect(modeOf(folder.at('a'))).toBe(mode.toString(8))
  })

  test('of a new file is the same under any umask', () => {
    const umask = process.umask(0o077)
    try {
      using folder = scratchFolder()
      writeEdits(folder.path, [
        textEdit('plain', undefined, ''),
        { ...textEdit('run', undefined, ''), executable: true },
        { ...textEdit('text', undefined, ''), executable: false },
      ])
      expect(['plain', 'run', 'text'].map(name => modeOf(folder.at(name)))).toEqual(['644', '755', '644'])
    } finally {
      process.umask(umask)
    }
  })

  test('of a replaced file is changed when that is asked for, and special bits never stay', () => {
    using folder = scratchFolder({ a: { content: 'old', mode: 0o644 }, b: { content: 'old', mode: 0o755 } })
    chmodSync(folder.at('b'), 0o4755)
    writeEdits(folder.path, [
      { ...textEdit('a', 'old', 'new'), executable: true },
      textEdit('b', 'old', 'new'),
    ])
    expect([modeOf(folder.at('a')), modeOf(folder.at('b'))]).toEqual(['755', '755'])
  })
})

describe('names that meet what is on the disk', () => {
  test.each([
    ['a file', { Demo: '' }, 'demo'],
    ['a file of other composition', { 'caf\u00e9': '' }, 'cafe\u0301'],
    ['a folder above', { 'Packages/a': '' }, 'packages/b'],
  ])('are refused: %s', (_, tree, path) => {
    using folder = scratchFolder(tree)
    expect(codes(folder.path, textEdit(path, undefined, 'new'))).toEqual(['E_PATH'])
    expect(everythingIn(folder.path)).toEqual(tree)
  })

  test('may be put right: remove one spelling, then write the other', () => {
    using folder = scratchFolder({ Demo: 'x' })
    writeEdits(folder.path, [textEdit('Demo', 'x', undefined), textEdit('demo', undefined, 'x')])
    expect(everythingIn(folder.path)).toEqual({ demo: 'x' })
  })

  test('do not keep a file that is there from being replaced', () => {
    using folder = scratchFolder({ Demo: 'x', demo: 'y' })
    writeEdits(folder.path, [textEdit('demo', 'y', 'z')])
    expect(everythingIn(folder.path)).toEqual({ Demo: 'x', demo: 'z' })
  })
})

describe('what is not a file', () => {
  test('is not replaced', () => {
    using folder = scratchFolder({ 'a/x': '' })
    expect(codes(folder.path, textEdit('a', undefined, 'new'))).toEqual(['E_IO'])
    expect(codes(folder.path, textEdit('a', 'old', undefined))).toEqual(['E_IO'])
  })

  test('is not taken for a folder', () => {
    using folder = scratchFolder({ a: '' })
    expect(codes(folder.path, textEdit('a/x', undefined, 'new'))).toEqual(['E_IO'])
  })
})

describe('removing a file', () => {
  test('takes along the folders that it leaves empty, and no others', () => {
    using folder = scratchFolder({ 'a/b/c/x': 'x', 'a/y': 'y', 'other/': '' })
    writeEdits(folder.path, [textEdit('a/b/c/x', 'x', undefined)])
    expect(everythingIn(folder.path)).toEqual({ 'a/y': 'y', 'other/': '/' })
  })

  test('never takes the root along', () => {
    using folder = scratchFolder({ 'root/a/x': 'x' })
    writeEdits(folder.at('root'), [textEdit('a/x', 'x', undefined)])
    expect(everythingIn(folder.path)).toEqual({ 'root/': '/' })
  })
})

describe('temporary files of an earlier crash', () => {
  test('of the same targets are removed, others are left alone', () => {
    using folder = scratchFolder({
      'a/x': 'old',
      'a/.y.0123456789abcdef.tmp': 'not ours',
      'a/.x.tmp': 'not ours',
    })
    for (let crash = 0; crash < 50; crash++)
      writeFileSync(folder.at(`a/.x.${crash.toString(16).padStart(16, '0')}.tmp`), 'half')
    mkdirSync(folder.at('a/.x.ffffffffffffffff.tmp/full'), { recursive: true })
    writeEdits(folder.path, [textEdit('a/x', 'old', 'new')])
    expect(everythingIn(folder.path)).toEqual({
      'a/x': 'new',
      'a/.y.0123456789abcdef.tmp': 'not ours',
      'a/.x.tmp': 'not ours',
    })
  })

  test('that are links are removed without what they point at', () => {
    using outside = scratchFolder({ precious: 'kept' })
    using folder = scratchFolder({ x: 'old', '.x.0123456789abcdef.tmp': { link: outside.path } })
    writeEdits(folder.path, [textEdit('x', 'old', 'new')])
    expect(everythingIn(folder.path)).toEqual({ x: 'new' })
    expect(everythingIn(outside.path)).toEqual({ precious: 'kept' })
  })
})

describe('a write that fails', () => {
  test('says what failed and why, and takes back what it made', () => {
    using folder = scratchFolder({ old: 'old' })
    const tooLong = `deep/${'n'.repeat(256)}`
    expect(() => {
      writeEdits(folder.path, [textEdit('new/deep/a', undefined, 'a'), textEdit(tooLong, undefined, 'b')])
    }).toThrow(`${tooLong} cannot be written: ENAMETOOLONG: name too long (lstat).`)
    expect(everythingIn(folder.path)).toEqual({ old: 'old' })
  })
})

test('the longest name that the system takes is written', () => {
  using folder = scratchFolder()
  const name = 'n'.repeat(255)
  writeEdits(folder.path, [textEdit(name, undefined, 'x')])
  expect(readdirSync(folder.path)).toEqual([name])
})

test('a root that is not there yet is made', () => {
  using folder = scratchFolder()
  writeEdits(folder.at('deep/root'), [textEdit('a', undefined, 'x')])
  expect(everythingIn(folder.path)).toEqual({ 'deep/root/a': 'x' })
})

test('a megabyte arrives as it was sent', () => {
  using folder = scratchFolder()
  const after = Uint8Array.from({ length: 1 << 20 }, (_, index) => index * 31)
  writeEdits(folder.path, [{ ...textEdit('big', undefined, ''), after }])
  expect(statSync(folder.at('big')).size).toBe(after.length)
  writeEdits(folder.path, [{ ...textEdit('big', undefined, undefined), before: after, after: undefined }])
  expect(existsSync(folder.at('big'))).toBe(false)
})
