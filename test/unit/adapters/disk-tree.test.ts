import { describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { diskTree } from '../../../shared/adapters/disk-tree.ts'
import { entryFinding } from '../../../shared/model/entry-finding.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString()

describe('a link', () => {
  test('is listed as what it is, and nothing behind it is seen', () => {
    using outside = scratchFolder({ secret: 'secret' })
    using folder = scratchFolder({
      'a/x': 'x',
      registry: { link: outside.path },
      file: { link: outside.at('secret') },
      inside: { link: 'a' },
      broken: { link: 'none' },
    })
    const tree = diskTree(folder.path)
    expect(tree.list().map(({ path, kind }) => [path, kind])).toEqual([
      ['a/x', 'file'],
      ['broken', 'link'],
      ['file', 'link'],
      ['inside', 'link'],
      ['registry', 'link'],
    ])
    expect(tree.list('registry')).toMatchObject([{ path: 'registry', kind: 'link', executable: false }])
    expect(tree.list('registry/secret')).toEqual([])
    for (const path of ['registry/secret', 'file', 'inside/x', 'broken'])
      expect(tree.read(path)).toBeUndefined()
  })

  test('at the root itself is the caller to answer for', () => {
    using folder = scratchFolder({ 'a/x': 'x', link: { link: 'a' } })
    expect(text(diskTree(folder.at('link')).read('x'))).toBe('x')
  })
})

describe('a name that is no clean text', () => {
  test('is listed, becomes a finding and is not read', () => {
    using folder = scratchFolder({ 'a\nb/module.yaml': '', 'x\n::error::owned': '', 'back\\slash': '' })
    const name = (...bytes: number[]) => Buffer.concat([Buffer.from(folder.at('caf')), Buffer.from(bytes)])
    writeFileSync(name(0xe9), 'latin')
    mkdirSync(name(0xff))
    writeFileSync(folder.at('\ufffd'), 'honest')
    const tree = diskTree(folder.path)
    const listed = tree.list()
    expect(listed.map(({ path, kind }) => [path, kind])).toEqual([
      ['a\\x0ab', 'misnamed'],
      ['back\\x5cslash', 'misnamed'],
      ['caf\\xe9', 'misnamed'],
      ['caf\\xff', 'misnamed'],
      ['x\\x0a::error::owned', 'misnamed'],
      ['\ufffd', 'file'],
    ])
    expect(listed.map(entry => entryFinding(entry)?.code)).toEqual([
      ...Array<string>(5).fill('E_PATH'),
      undefined,
    ])
    expect(listed.map(({ path }) => text(tree.read(path)))).toEqual([
      ...Array<undefined>(5).fill(undefined),
      'honest',
    ])
    expect(tree.read('back\\slash')).toBeUndefined()
    expect(tree.list('a\nb')).toEqual([])
  })

  test('is not hidden by looking like a temporary file', () => {
    using folder = scratchFolder({ '.x\n.0123456789abcdef.tmp': '' })
    expect(diskTree(folder.path).list()).toMatchObject([{ kind: 'misnamed' }])
  })
})

test('what a dead writer left is no part of the tree', () => {
  using folder = scratchFolder({ 'a/.x.0123456789abcdef.tmp': 'half', 'a/x': 'whole' })
  const tree = diskTree(folder.path)
  expect(tree.list().map(({ path }) => path)).toEqual(['a/x'])
  expect(tree.read('a/.x.0123456789abcdef.tmp')).toBeUndefined()
})

test.each(['..', '../x', '/etc', '.', '', 'a/', 'a//x', '.git', 'a/../a/x'])('%j reaches nothing', path => {
  using folder = scratchFolder({ 'a/x': '', '.git/config': '' })
  const tree = diskTree(folder.at('a'))
  expect(tree.list(path)).toEqual([])
  expect(diskTree(folder.path).read(path)).toBeUndefined()
})

test('entries say size and mode', () => {
  using folder = scratchFolder({
    run: { content: '#!', mode: 0o755 },
    text: 'four',
    other: { content: '', mode: 0o654 },
  })
  expect(diskTree(folder.path).list()).toMatchObject([
    { path: 'other', kind: 'file', executable: false, sizeBytes: 0 },
    { path: 'run', kind: 'file', executable: true, sizeBytes: 2 },
    { path: 'text', kind: 'file', executable: false, sizeBytes: 4 },
  ])
})

test('a tree of a folder that is not there is empty', () => {
  using folder = scratchFolder()
  expect(diskTree(folder.at('none')).list()).toEqual([])
  expect(diskTree(folder.at('none')).read('a')).toBeUndefined()
})

test('a tree shows what was written after it was made', () => {
  using folder = scratchFolder({ 'a/x': 'x' })
  const tree = diskTree(folder.path)
  tree.list()
  tree.read('b/y')
  mkdirSync(folder.at('b'))
  writeFileSync(folder.at('b/y'), 'y')
  expect(tree.list('b')).toHaveLength(1)
  expect(text(tree.read('b/y'))).toBe('y')
})
