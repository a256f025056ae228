import { expect, test } from '@jest/globals'
import { readEntryPath } from '../../../shared/archive/entry-path.ts'
import { isProblem } from '../../../shared/archive/problem.ts'
import { testLimits } from '../../support/archive-limits.ts'
import { codesOf, open } from '../../support/opening.ts'
import { folder, tar, tarEntry } from '../../support/tar-builder.ts'

test.each([
  ...['../x', 'a/../b', 'a/..', '..', 'a/../../../x', './../x'],
  ...['/etc/passwd', '////x', '/', '//srv/share/x'],
  ...['C:/x', 'C:..\\x', 'a\\b', '\\\\srv\\share\\x', 'a.txt:stream', 'a*', 'a?', 'a"b', 'a<b', 'a>b', 'a|b'],
  ...['CON', 'demo/aux.txt', 'nul', 'com1', 'LPT9.log', 'com¹', 'conin$', 'CONOUT$', 'prn.tar.gz'],
  ...['evil.', 'evil ', 'a./b', 'a /b', '...'],
  ...[
    '',
    'a\0b',
    'a\nb',
    'a\x1b[2Jb',
    'a\x7fb',
    'a\x85b',
    'a\u202eb',
    'a\u2066b',
    'a\u2028b',
    '.g\u200cit',
    '\ufeffa',
    '\ue000',
  ],
  ...['a//b', 'x//tmp/evil'],
  ...['c'.repeat(256), 'é'.repeat(128), `${'a/'.repeat(2050)}a`],
])('refuses the path %j', async path => {
  const parts = path.length > 100 ? [] : [tarEntry(path)]
  if (parts.length > 0) expect(await codesOf(tar(...parts))).toEqual(['E_ARCHIVE_PATH'])
  const read = readEntryPath(path, testLimits)
  expect(isProblem(read) ? read.code : read.doubled && 'E_ARCHIVE_PATH').toBe('E_ARCHIVE_PATH')
})

test('refuses a name that is not UTF-8', async () => {
  expect(await codesOf(tar(tarEntry(Buffer.from([0x61, 0xc3, 0x28]))))).toEqual(['E_ARCHIVE_PATH'])
  expect(await codesOf(tar(tarEntry(Buffer.from([0xed, 0xa0, 0x80]))))).toEqual(['E_ARCHIVE_PATH'])
})

test('refuses a file that takes the place of the root', async () => {
  expect(await codesOf(tar(tarEntry('.'), tarEntry('a')))).toEqual(['E_ARCHIVE_PATH'])
})

test('refuses what is nested too deep', () => {
  const read = readEntryPath('d/'.repeat(1500), testLimits)
  expect(isProblem(read) && read.code).toBe('E_ARCHIVE_LIMIT')
})

test.each([
  ...[
    'a',
    '.hidden',
    'a.b/c-d_e',
    '-rf',
    '[',
    '~',
    'console',
    'com10',
    'auxiliary.c',
    'nul-file',
    'a b',
    ' a',
  ],
  ...['grüße.txt', '世界', 'a+b,c;d=e@f%g#h!i(j)k{l}', "it's", 'c'.repeat(255)],
])('accepts the path %j', async path => {
  const read = readEntryPath(path, testLimits)
  expect(isProblem(read)).toBe(false)
  if (Buffer.byteLength(path) <= 100) expect(await codesOf(tar(tarEntry(path)))).toEqual([])
})

test.each([
  ['the same twice', 'a', 'a'],
  ['the same once normalised', 'd/a', './d//a'],
  ['case', 'Readme', 'README'],
  ['case of a folder', 'Demo/a', 'demo/b'],
  ['composed and decomposed', 'caf\u00e9', 'cafe\u0301'],
  ['sharp s and ss', 'stra\u00dfe', 'STRASSE'],
  ['capital sharp s', 'STRA\u1e9eE', 'strasse'],
  ['a ligature', '\ufb01le', 'file'],
  ['the Kelvin sign', '\u212a', 'k'],
  ['the final sigma', '\u03b1\u03c2', '\u03b1\u03c3'],
  ['a variation selector', 'a\ufe0f', 'a'],
  ['a file and a folder', 'n', 'n/child'],
  ['a folder and a file', 'n/child', 'n'],
])('refuses two names that are one: %s', async (_, first, second) => {
  expect(await codesOf(tar(tarEntry(first, '1'), tarEntry(second, '2')))).toEqual(['E_ARCHIVE_DUPLICATE'])
})

test('a folder may come after what is in it, and once only', async () => {
  expect(await codesOf(tar(tarEntry('d/a'), folder('d/')))).toEqual([])
  expect(await codesOf(tar(folder('d/'), tarEntry('d/a'), folder('d/')))).toEqual(['E_ARCHIVE_DUPLICATE'])
})

test('strips leading segments after every check', async () => {
  const { archive } = await open(tar(folder('app/'), tarEntry('app/bin/x', '1'), tarEntry('top')), {
    stripComponents: 1,
  })
  expect(archive?.entries.map(({ path }) => path)).toEqual(['bin/x'])
  expect(await codesOf(tar(tarEntry('x/../../evil')), { stripComponents: 1 })).toEqual(['E_ARCHIVE_PATH'])
  expect(await codesOf(tar(tarEntry('x//tmp/evil')), { stripComponents: 1 })).toEqual(['E_ARCHIVE_PATH'])
  expect(await codesOf(tar(tarEntry('a/x'), tarEntry('b/x')), { stripComponents: 1 })).toEqual([
    'E_ARCHIVE_DUPLICATE',
  ])
  expect(await codesOf(tar(tarEntry('x')), { stripComponents: 1 })).toEqual(['E_ARCHIVE_CONTENT'])
})
