import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskFiles } from '../../../shared/adapters/disk-files.ts'
import { describeFiles, refusalCodes } from '../../support/files-contract.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'

describeFiles('files on the disk', tree => {
  const folder = scratchFolder(tree)
  return { files: diskFiles(), root: folder.path, [Symbol.dispose]: folder[Symbol.dispose] }
})

test('relative paths start at the working folder', () => {
  using folder = scratchFolder({ 'a/x': 'text' })
  const files = diskFiles({ workingFolder: folder.at('a') })
  expect(files.absolute('x')).toBe(folder.at('a/x'))
  expect(files.absolute('../b')).toBe(folder.at('b'))
  expect(files.read('x')).toEqual(new TextEncoder().encode('text'))
  expect(files.names('..')).toEqual(['a'])
})

test('a file that the caller names may be a link; its kind is that of the link', () => {
  using folder = scratchFolder({
    key: 'text',
    link: { link: 'key' },
    nowhere: { link: 'none' },
    round: { link: 'round' },
  })
  const files = diskFiles({ workingFolder: folder.path })
  expect(files.read('link')).toEqual(files.read('key'))
  expect(files.kind('link')).toBe('link')
  expect(files.read('nowhere')).toBeUndefined()
  expect(refusalCodes(() => files.read('round'))).toEqual(['E_IO'])
})

test('names are in code-point order and odd ones show as they do in a tree', () => {
  using folder = scratchFolder({ b: '', a: '', '\u{1f600}': '', '\uff5a': '' })
  writeFileSync(Buffer.concat([Buffer.from(folder.at('caf')), Buffer.of(0xe9)]), '')
  expect(diskFiles().names(folder.path)).toEqual(['a', 'b', 'caf\\xe9', '\uff5a', '\u{1f600}'])
})

describe('what cannot be read is refused and never taken for nothing', () => {
  test('a pipe does not make the reader wait', () => {
    using folder = scratchFolder()
    execFileSync('mkfifo', [folder.at('pipe')])
    expect(refusalCodes(() => diskFiles().read(folder.at('pipe')))).toEqual(['E_IO'])
    expect(diskFiles().tree(folder.path).read('pipe')).toBeUndefined()
    expect(diskFiles().kind(folder.at('pipe'))).toBe('other')
  })

  test('a name that is too long', () => {
    using folder = scratchFolder()
    const path = folder.at('n'.repeat(300))
    expect(() => diskFiles().read(path)).toThrow(/cannot be read: ENAMETOOLONG: name too long \(open\)/)
    expect(refusalCodes(() => diskFiles().kind(path))).toEqual(['E_IO'])
    expect(refusalCodes(() => diskFiles().names(path))).toEqual(['E_IO'])
    expect(refusalCodes(() => diskFiles().tree(folder.path).list('n'.repeat(300)))).toEqual(['E_IO'])
  })

  test('a folder of links that never end', () => {
    using folder = scratchFolder()
    mkdirSync(folder.at('a'))
    symlinkSync('loop', folder.at('a/loop'))
    expect(refusalCodes(() => diskFiles().read(join(folder.at('a/loop'), 'x')))).toEqual(['E_IO'])
  })
})

test('the size of a file in /proc is no limit to what is read', () => {
  // Its size is 0 and its content is not: as with a file that grows while it is read.
  const status = diskFiles().read('/proc/self/status')
  if (process.platform === 'linux') expect(status?.length).toBeGreaterThan(100)
  else expect(status).toBeUndefined()
})
