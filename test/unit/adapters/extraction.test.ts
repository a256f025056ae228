import { describe, expect, test } from '@jest/globals'
import { statSync, symlinkSync } from 'node:fs'
import { extractTo } from '../../../shared/adapters/extraction.ts'
import type { ExtractionStep } from '../../../shared/model/extraction.ts'
import { refusalCodes } from '../../support/files-contract.ts'
import { everythingIn, scratchFolder } from '../../support/scratch-folder.ts'

const file = (path: string, text = '', executable = false): ExtractionStep => ({
  kind: 'file',
  path,
  bytes: new TextEncoder().encode(text),
  executable,
})
const link = (path: string, target: string): ExtractionStep => ({ kind: 'link', path, target })
const codes = (folder: string, ...steps: ExtractionStep[]) =>
  refusalCodes(() => {
    extractTo(folder, steps)
  })
const modeOf = (path: string): string => (statSync(path).mode & 0o7777).toString(8)

test('a tree with links, empty folders and executables is made under any umask', () => {
  const umask = process.umask(0o077)
  try {
    using folder = scratchFolder()
    const out = folder.at('prefix/1.0.0')
    extractTo(out, [
      link('bin/npm', '../lib/npm.js'),
      link('current', 'lib'),
      { kind: 'folder', path: 'share/empty' },
      file('lib/npm.js', '#!', true),
      file('README', 'text'),
    ])
    expect(everythingIn(folder.path)).toEqual({
      'prefix/1.0.0/README': 'text',
      'prefix/1.0.0/bin/npm': '-> ../lib/npm.js',
      'prefix/1.0.0/current': '-> lib',
      'prefix/1.0.0/lib/npm.js': '#!',
      'prefix/1.0.0/share/empty/': '/',
    })
    expect(['', 'lib', 'lib/npm.js', 'README'].map(path => modeOf(`${out}/${path}`))).toEqual([
      '755',
      '755',
      '755',
      '644',
    ])
  } finally {
    process.umask(umask)
  }
})

test('an empty folder is taken, and no step at all makes an empty one', () => {
  using folder = scratchFolder({ 'out/': '' })
  extractTo(folder.at('out'), [])
  extractTo(folder.at('out'), [file('a', 'x')])
  expect(everythingIn(folder.path)).toEqual({ 'out/a': 'x' })
})

describe('nothing is changed when', () => {
  test.each([
    ['there are files in the folder', 'full', ['E_USAGE']],
    ['the folder is a file', 'file', ['E_USAGE']],
    ['the folder is a link', 'link', ['E_USAGE']],
    ['the folder would be below a file', 'file/out', ['E_IO']],
    ['the name is too long', 'n'.repeat(256), ['E_IO']],
  ])('%s', (_, target, expected) => {
    using folder = scratchFolder({ 'full/x': 'x', file: 'file', 'real/': '', link: { link: 'real' } })
    const before = everythingIn(folder.path)
    expect(codes(folder.at(target), file('a'))).toEqual(expected)
    expect(everythingIn(folder.path)).toEqual(before)
  })

  test.each([
    ['leaves the folder', [file('ok'), file('../evil')], 'E_ARCHIVE_PATH'],
    ['links out of it', [file('ok'), link('a', '../../etc')], 'E_ARCHIVE_LINK'],
    ['writes through a link', [link('a', 'b'), file('a/x')], 'E_ARCHIVE_LINK'],
    ['meets another', [file('a'), file('A')], 'E_ARCHIVE_DUPLICATE'],
    ['is a link to itself', [file('ok'), link('a', 'a')], 'E_ARCHIVE_LINK'],
    ['is one of two links to each other', [link('a', 'b'), link('b', 'a')], 'E_ARCHIVE_LINK'],
  ])('a step %s', (_, steps, code) => {
    using folder = scratchFolder()
    expect(codes(folder.at('new/out'), ...steps)).toContain(code)
    expect(everythingIn(folder.path)).toEqual({})
  })

  test('the system fails half-way', () => {
    using folder = scratchFolder()
    expect(codes(folder.at('new/out'), file('a'), file(`b/${'n'.repeat(256)}`))).toEqual(['E_IO'])
    expect(everythingIn(folder.path)).toEqual({})
  })
})

test('a link to nothing and links through links stay, as they lead nowhere else', () => {
  using folder = scratchFolder()
  extractTo(folder.at('out'), [link('a', 'gone'), link('b', 'c/x'), link('c', 'd'), file('d/x', 'x')])
  expect(everythingIn(folder.at('out'))).toEqual({ a: '-> gone', b: '-> c/x', c: '-> d', 'd/x': 'x' })
})

test('what a dead extraction left is removed, links in it are not followed', () => {
  using outside = scratchFolder({ precious: 'kept' })
  using folder = scratchFolder({ '.out.0123456789abcdef.tmp/half': 'x' })
  symlinkSync(outside.path, folder.at('.out.0123456789abcdef.tmp/link'))
  extractTo(folder.at('out'), [file('a')])
  expect(everythingIn(folder.path)).toEqual({ 'out/a': '' })
  expect(everythingIn(outside.path)).toEqual({ precious: 'kept' })
})
