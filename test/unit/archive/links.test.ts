import { expect, test } from '@jest/globals'
import { planExtraction } from '../../../shared/archive/extract-plan.ts'
import { codesOf, open } from '../../support/opening.ts'
import { folder, hardlink, pax, symlink, tar, tarEntry } from '../../support/tar-builder.ts'

const file = tarEntry('demo/lib/a', 'x')

test.each<[string, string, string]>([
  ['a file beside it', 'a', 'a'],
  ['a file through its own folder', './a', 'a'],
  ['a file through the folder above', '../lib/a', '../lib/a'],
  ['a folder', '../lib', '../lib'],
  ['a folder with a slash at the end', '../lib/', '../lib'],
  ['its own folder', '.', '../lib'],
  ['a file with a way up in the middle', '../lib/../lib/a', 'a'],
  ['a folder with a way up at the end', '../lib/..', '..'],
])('keeps a link to %s', async (_, target, plain) => {
  const { archive, findings } = await open(tar(file, symlink('demo/lib/l', target)))
  expect(findings).toEqual([])
  expect(archive?.entries[1]).toMatchObject({ linkTarget: plain === '..' ? '../../demo' : plain })
})

test('keeps a link beside the top folder', async () => {
  expect(await codesOf(tar(file, symlink('latest', 'demo')))).toEqual([])
})

test('keeps a chain of links that stays inside, as versioned libraries have', async () => {
  const parts = [
    file,
    symlink('demo/lib/a.1', 'a'),
    symlink('demo/lib/a.so', 'a.1'),
    symlink('demo/l', 'lib/a.so'),
  ]
  expect(await codesOf(tar(...parts))).toEqual([])
})

test('keeps a link that comes before what it points at, and one through a link to a folder', async () => {
  expect(await codesOf(tar(symlink('demo/current', 'lib'), symlink('demo/a', 'current/a'), file))).toEqual([])
})

test.each<[string, readonly Uint8Array[]]>([
  ['an absolute target', [symlink('demo/l', '/etc/passwd')]],
  ['a target above the root', [symlink('demo/l', '../../x')]],
  ['the root itself', [symlink('demo/l', '..')]],
  ['an empty target', [symlink('demo/l', '')]],
  ['a target with backslashes', [symlink('demo/l', '..\\..\\x')]],
  ['a target with a drive', [symlink('demo/l', 'C:x')]],
  ['a target with a line break', [symlink('demo/l', 'a\nb')]],
  ['a target of 5,000 bytes', [pax({ linkpath: 'a/'.repeat(2500) }), symlink('demo/l', 'lib')]],
  ['a target that is not UTF-8', [tarEntry('demo/l', '', { type: '2', link: Buffer.from([0xc3, 0x28]) })]],
  ['a target that is not there', [symlink('demo/l', 'nothing')]],
  ['a target in another case', [symlink('demo/l', 'LIB')]],
  ['a target below a file', [symlink('demo/l', 'lib/a/b')]],
  ['a target of pax that leads out', [pax({ linkpath: '/etc/passwd' }), symlink('demo/l', 'lib')]],
  ['itself', [symlink('demo/l', 'l')]],
  ['each other', [symlink('demo/l', 'm'), symlink('demo/m', 'l')]],
  [
    'a link that leads out when it is followed',
    [symlink('demo/lib/up', '../..'), symlink('demo/x', 'lib/up/../x')],
  ],
  [
    'a link after another that goes up',
    [folder('a/b/c/'), symlink('a/b/c/up', '../..'), symlink('a/b/x', 'c/up/../..')],
  ],
])('refuses a link to %s', async (_, links) => {
  expect(await codesOf(tar(file, ...links))).toEqual(['E_ARCHIVE_LINK'])
})

test('refuses a chain of more links than any archive needs', async () => {
  const links = Array.from({ length: 20 }, (_, n) => symlink(`demo/l${n}`, n === 0 ? 'lib/a' : `l${n - 1}`))
  expect(await codesOf(tar(file, ...links))).toEqual(['E_ARCHIVE_LINK'])
})

test('refuses to write through a link', async () => {
  expect(await codesOf(tar(file, symlink('demo/l', 'lib'), tarEntry('demo/l/x')))).toEqual(['E_ARCHIVE_LINK'])
})

test('refuses a link in the place of a folder, whatever comes after', async () => {
  const swap = tar(folder('demo/x/'), symlink('demo/x', '/tmp'), tarEntry('demo/x/evil'))
  expect(await codesOf(swap)).toEqual(['E_ARCHIVE_DUPLICATE'])
})

test('says nothing of where links lead in an archive that was not read to its end', async () => {
  expect(await codesOf(tar(symlink('l', 'later'), tarEntry('x', '', { checksum: '0' })))).toEqual([
    'E_ARCHIVE_FORMAT',
  ])
})

test('a hard link has the bytes of the file before it', async () => {
  const { archive } = await open(tar(file, hardlink('demo/b', 'demo/lib/a'), hardlink('demo/c', './demo/b')))
  expect(archive?.read('demo/c')).toEqual(Buffer.from('x'))
  expect(archive?.entries[2]).toMatchObject({ type: 'hardlink', linkTarget: 'demo/b', sizeBytes: 1 })
})

test('the target of a hard link is stripped as its path is', async () => {
  const { archive } = await open(tar(file, hardlink('demo/b', 'demo/lib/a')), { stripComponents: 1 })
  expect(archive?.entries[1]).toMatchObject({ path: 'b', linkTarget: 'lib/a' })
})

test.each<[string, string]>([
  ['nothing', 'demo/nothing'],
  ['itself', 'demo/h'],
  ['a file after it', 'demo/later'],
  ['a folder', 'demo/lib'],
  ['a symbolic link', 'demo/s'],
  ['a file through a link', 'demo/s/a'],
  ['an absolute path', '/etc/passwd'],
  ['a path above the root', '../../etc/passwd'],
])('refuses a hard link to %s', async (_, target) => {
  const parts = [file, symlink('demo/s', 'lib'), hardlink('demo/h', target), tarEntry('demo/later')]
  expect(await codesOf(tar(...parts))).toEqual(['E_ARCHIVE_LINK'])
})

test('plans folders from the outside in, then files, then links', async () => {
  const parts = [
    symlink('d/l', 'e/f'),
    tarEntry('d/e/f', 'x', { mode: '0000775\0' }),
    hardlink('d/h', 'd/e/f'),
    folder('z/'),
  ]
  const { archive } = await open(tar(...parts))
  expect(archive && planExtraction(archive).map(step => ({ ...step }))).toEqual([
    { kind: 'folder', path: 'd' },
    { kind: 'folder', path: 'd/e' },
    { kind: 'folder', path: 'z' },
    { kind: 'file', path: 'd/e/f', executable: true, bytes: Buffer.from('x') },
    { kind: 'file', path: 'd/h', executable: true, bytes: Buffer.from('x') },
    { kind: 'link', path: 'd/l', target: 'e/f' },
  ])
})
