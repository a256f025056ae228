import { expect, test } from '@jest/globals'
import { bundleCodes, codesOf, listing, open } from '../../support/opening.ts'
import { folder, gnuLong, pax, tar, tarEnd, tarEntry } from '../../support/tar-builder.ts'

const good = tarEntry('demo/a.txt', 'hello\n')
const long = `demo/${'n'.repeat(150)}`

test('lists files and folders in the order of the archive', async () => {
  const opened = await open(tar(folder('demo/'), tarEntry('demo/run', 'x', { mode: '0000755\0' })))
  expect(opened.kind).toBe('tar')
  expect(listing(opened)).toEqual([
    { path: 'demo', type: 'folder', mode: 0o755, sizeBytes: 0 },
    { path: 'demo/run', type: 'file', mode: 0o755, sizeBytes: 1 },
  ])
})

test.each<[string, Uint8Array, string]>([
  ['a pax path', Buffer.concat([pax({ path: long }), tarEntry('demo/short', 'x')]), long],
  ['a GNU long name', Buffer.concat([gnuLong('L', `${long}\0`), tarEntry('demo/short', 'x')]), long],
  ['a ustar prefix', tarEntry('b', 'x', { prefix: 'demo/a' }), 'demo/a/b'],
  ['a name that fills its field', tarEntry(`demo/${'n'.repeat(95)}`, 'x'), `demo/${'n'.repeat(95)}`],
  ['a leading ./', tarEntry('./demo/a', 'x'), 'demo/a'],
  ['a pax size that agrees', Buffer.concat([pax({ size: '1' }), tarEntry('demo/a', 'x')]), 'demo/a'],
  ['harmless pax keys', Buffer.concat([pax({ mtime: '1.5', 'SCHILY.dev': '1' }), tarEntry('a', 'x')]), 'a'],
  ['a global comment', Buffer.concat([pax({ comment: 'abc' }, 'g'), tarEntry('a', 'x')]), 'a'],
  ['a NUL type flag', tarEntry('demo/a', 'x', { type: '\0' }), 'demo/a'],
  ['blank numbers', tarEntry('demo/a', 'x', { mode: '        ', owner: '\0\0\0\0\0\0\0\0' }), 'demo/a'],
  ['a time before 1970', tarEntry('demo/a', 'x', { mtime: '\xff'.repeat(12) }), 'demo/a'],
  ['type bits in the mode', tarEntry('demo/a', 'x', { mode: '0100644\0' }), 'demo/a'],
  ['a size in base 256', tarEntry('demo/a', 'x', { size: '\x80\0\0\0\0\0\0\0\0\0\0\x01' }), 'demo/a'],
])('understands %s', async (_, entry, path) => {
  const { archive, findings } = await open(tar(entry))
  expect(findings).toEqual([])
  expect(archive?.entries.map(({ path }) => path)).toEqual([path])
  expect(archive?.read(path)).toEqual(Buffer.from('x'))
})

test('a GNU long link is the target of the link after it', async () => {
  const target = 'n'.repeat(150)
  const link = tarEntry('demo/l', '', { type: '2', link: 'short' })
  const { archive } = await open(
    tar(pax({ path: `demo/${target}` }), good, gnuLong('K', `${target}\0`), link),
  )
  expect(archive?.entries[1]).toMatchObject({ type: 'symlink', linkTarget: target })
})

test.each<[string, string, Uint8Array]>([
  ['E_ARCHIVE_FORMAT', 'nothing', Buffer.alloc(0)],
  ['E_ARCHIVE_FORMAT', 'text', Buffer.from('<html>not found</html>')],
  ['E_ARCHIVE_FORMAT', 'a wrong checksum', tar(tarEntry('demo/a', 'x', { checksum: '000000\0 ' }))],
  [
    'E_ARCHIVE_FORMAT',
    'a header from before POSIX',
    tar(good, tarEntry('demo/a', 'x', { magic: '\0\0\0\0\0\0\0\0' })),
  ],
  ['E_ARCHIVE_FORMAT', 'a cut header', tar(good).subarray(0, 1100)],
  ['E_ARCHIVE_FORMAT', 'cut contents', tarEntry('demo/a', 'x'.repeat(600)).subarray(0, 1024)],
  ['E_ARCHIVE_FORMAT', 'no end blocks', good],
  ['E_ARCHIVE_FORMAT', 'one end block', Buffer.concat([good, Buffer.alloc(512)])],
  [
    'E_ARCHIVE_FORMAT',
    'an entry after one end block',
    Buffer.concat([good, Buffer.alloc(512), good, tarEnd]),
  ],
  ['E_ARCHIVE_FORMAT', 'an entry after the end blocks', tar(good, tarEnd, tarEntry('../x'))],
  ['E_ARCHIVE_FORMAT', 'half a block after the end', Buffer.concat([tar(good), Buffer.alloc(100)])],
  ['E_ARCHIVE_FORMAT', 'bytes after the end blocks', Buffer.concat([tar(good), Buffer.alloc(512, 'x')])],
  ['E_ARCHIVE_FORMAT', 'a negative size', tar(tarEntry('a', '', { size: '\xff'.repeat(12) }))],
  ['E_ARCHIVE_FORMAT', 'a size that is no number', tar(tarEntry('a', '', { size: '00000000 9x\0' }))],
  ['E_ARCHIVE_FORMAT', 'an owner that is no number', tar(tarEntry('a', '', { owner: '00x0000\0' }))],
  [
    'E_ARCHIVE_FORMAT',
    'a time beyond all time',
    tar(tarEntry('a', '', { mtime: '\xff\0\0\0\0\0\0\0\0\0\0\0' })),
  ],
  ['E_ARCHIVE_FORMAT', 'a negative mode', tar(tarEntry('a', '', { mode: '\xff'.repeat(8) }))],
  ['E_ARCHIVE_FORMAT', 'a time that is no number', tar(tarEntry('a', '', { mtime: '99999999999\0' }))],
  ['E_ARCHIVE_FORMAT', 'a size with an unknown marker', tar(tarEntry('a', '', { size: '\x90'.repeat(12) }))],
  ['E_ARCHIVE_FORMAT', 'a mode that is no number', tar(tarEntry('a', '', { mode: '0000649\0' }))],
  ['E_ARCHIVE_FORMAT', 'a mode beyond all bits', tar(tarEntry('a', '', { mode: '7777777\0' }))],
  ['E_ARCHIVE_LIMIT', 'a size past 2^53', tar(tarEntry('a', '', { size: '\x80\0\0\0\x80\0\0\0\0\0\0\0' }))],
  [
    'E_ARCHIVE_LIMIT',
    'a size of 10 GB in 2 KB',
    tar(tarEntry('a', '', { size: '\x80\0\0\0\0\0\0\x02\x80\0\0\0' })),
  ],
  [
    'E_ARCHIVE_LIMIT',
    'more files than allowed',
    tar(...Array.from({ length: 2001 }, (_, n) => tarEntry(`a/${n}`))),
  ],
  ['E_ARCHIVE_PATH', 'bytes after the end of a name', tar(tarEntry('a\0b'))],
  ['E_ARCHIVE_LINK', 'bytes after the end of a link', tar(tarEntry('a', '', { type: '2', link: 'b\0c' }))],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a GNU header with a prefix',
    tar(tarEntry('a', '', { magic: 'ustar  \0', prefix: '..' })),
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'a link with contents', tar(tarEntry('l', 'hello', { type: '2', link: 'a' }))],
  ['E_ARCHIVE_AMBIGUOUS', 'a folder with contents', tar(tarEntry('d/', 'hello', { type: '5' }))],
  ['E_ARCHIVE_AMBIGUOUS', 'a file with the name of a folder', tar(tarEntry('d/'))],
  ['E_ARCHIVE_CONTENT', 'no entry', tar()],
  ['E_ARCHIVE_CONTENT', 'the root and nothing else', tar(folder('./'))],
])('answers %s to %s', async (code, _, bytes) => {
  expect(await codesOf(bytes)).toEqual([code])
})

test('stops before the files together pass the limit', async () => {
  const parts = Array.from({ length: 5 }, (_, n) => tarEntry(`a/${n}`, 'x'.repeat(4_000_000)))
  expect(await codesOf(tar(...parts))).toEqual(['E_ARCHIVE_LIMIT'])
})

test.each(['3', '4', '6', '7', 'S', 'D', 'M', 'V', 'Z'])('refuses entries of type %s', async type => {
  expect(await codesOf(tar(tarEntry('demo/x', '', { type })))).toEqual(['E_ARCHIVE_TYPE'])
})

test.each(['GNU.sparse.major', 'GNU.sparse.name', 'SCHILY.realsize'])(
  'refuses a sparse file by %s',
  async key => {
    expect(await codesOf(tar(pax({ [key]: '1' }), good))).toEqual(['E_ARCHIVE_TYPE'])
  },
)

test.each<[string, string, readonly Uint8Array[]]>([
  ['E_ARCHIVE_AMBIGUOUS', 'two pax headers', [pax({ path: 'a' }), pax({ path: 'b' }), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'two GNU long names', [gnuLong('L', 'a\0'), gnuLong('L', 'b\0'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'two GNU long links', [gnuLong('K', 'a\0'), gnuLong('K', 'b\0'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'pax before a GNU long name', [pax({ size: '0' }), gnuLong('L', 'a\0'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'pax before a GNU long link', [pax({ size: '0' }), gnuLong('K', 'a\0'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'pax after a GNU long name', [gnuLong('L', 'a\0'), pax({ size: '0' }), good]],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a GNU long name longer than its size',
    [tarEntry('x', 'demo/abc', { type: 'L', size: '00000000006\0' }), good],
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'a global path', [pax({ path: 'demo/all' }, 'g'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'a global size', [pax({ size: '1' }, 'g'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'another character set', [pax({ hdrcharset: 'BINARY' }), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'a pax key twice', [pax('10 path=a\n10 path=b\n'), good]],
  ['E_ARCHIVE_AMBIGUOUS', 'a pax size that differs', [pax({ size: '0' }), good]],
  ['E_ARCHIVE_FORMAT', 'a pax header without an entry', [good, pax({ path: 'a' })]],
  ['E_ARCHIVE_FORMAT', 'a record without a value', [pax('13 pathdemox\n'), good]],
  ['E_ARCHIVE_FORMAT', 'a record without a key', [pax('5 =x\n'), good]],
  ['E_ARCHIVE_FORMAT', 'a record without its newline', [pax('15 path=demo/xx'), good]],
  ['E_ARCHIVE_FORMAT', 'a record of length 0', [pax('0 path=a\n'), good]],
  ['E_ARCHIVE_FORMAT', 'a record shorter than its length field', [pax('2 \n'), good]],
  ['E_ARCHIVE_FORMAT', 'a record longer than the header', [pax('99 path=a\n'), good]],
  ['E_ARCHIVE_FORMAT', 'a pax size that only Number() takes', [pax({ size: '1e3' }), good]],
  ['E_ARCHIVE_FORMAT', 'a negative pax size', [pax({ size: '-1' }), good]],
  ['E_ARCHIVE_FORMAT', 'a cut extended header', [pax({ path: long }).subarray(0, 512)]],
  ['E_ARCHIVE_LIMIT', 'a pax size of 2^63', [pax({ size: '9223372036854775807' }), good]],
  ['E_ARCHIVE_LIMIT', 'a pax header of 300 KB', [pax({ path: `demo/${'q'.repeat(300_000)}` }), good]],
  ['E_ARCHIVE_LIMIT', 'a long name of 8 GB', [tarEntry('x', '', { type: 'L', size: '77777777777\0' }), good]],
  ['E_ARCHIVE_PATH', 'an empty pax path', [pax({ path: '' }), good]],
  ['E_ARCHIVE_PATH', 'a NUL in a pax path', [pax({ path: 'a\0b' }), good]],
  ['E_ARCHIVE_PATH', 'a NUL in a GNU long name', [gnuLong('L', 'a\0../../b\0'), good]],
])('answers %s to %s', async (code, _, parts) => {
  expect(await codesOf(tar(...parts))).toEqual([code])
})

test('a pax header names its entry only, not the next', async () => {
  const { archive } = await open(tar(pax({ path: 'demo/first' }), good, good))
  expect(archive?.entries.map(({ path }) => path)).toEqual(['demo/first', 'demo/a.txt'])
})

test('a key called __proto__ changes nothing in the program', async () => {
  expect(await codesOf(tar(pax({ __proto__x: 'a', ['__proto__']: 'x' }), good))).toEqual([])
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
})

test.each<[string, string, readonly Uint8Array[]]>([
  ['E_ARCHIVE_FORMAT', 'a time', [tarEntry('demo/a', 'x', { mtime: '00000000001\0' })]],
  ['E_ARCHIVE_FORMAT', 'an owner', [tarEntry('demo/a', 'x', { owner: '0001750\0' })]],
  ['E_ARCHIVE_FORMAT', 'a pax key that is not the path', [pax({ mtime: '0' }), good]],
  ['E_ARCHIVE_FORMAT', 'a GNU long name', [gnuLong('L', 'demo/a\0'), good]],
  ['E_ARCHIVE_FORMAT', 'a global header', [pax({ comment: 'x' }, 'g'), good]],
  ['E_ARCHIVE_MODE', 'a file that its owner cannot read', [tarEntry('demo/a', 'x', { mode: '0000000\0' })]],
  ['E_ARCHIVE_MODE', 'a file that everyone may write', [tarEntry('demo/a', 'x', { mode: '0000666\0' })]],
  [
    'E_ARCHIVE_LINK',
    'a symbolic link',
    [good, tarEntry('demo/l', '', { type: '2', link: 'a.txt', mode: '0000777\0' })],
  ],
  ['E_ARCHIVE_LINK', 'a hard link', [good, tarEntry('demo/l', '', { type: '1', link: 'demo/a.txt' })]],
  ['E_ARCHIVE_CONTENT', 'a second root', [good, tarEntry('other/a')]],
  ['E_ARCHIVE_CONTENT', 'a file beside its folder', [good, tarEntry('stray')]],
  ['E_ARCHIVE_CONTENT', 'a git folder', [good, tarEntry('demo/.GiT/config')]],
  ['E_ARCHIVE_CONTENT', "NTFS's name for a git folder", [good, tarEntry('demo/GIT~1/config')]],
])('answers %s to a bundle with %s', async (code, _, parts) => {
  expect(await bundleCodes(tar(...parts))).toEqual([code])
})

test('a flat bundle starts with the file that describes it', async () => {
  expect(await bundleCodes(tar(tarEntry('manifest.json', '{}'), tarEntry('frontend/x.js')))).toEqual([])
  expect(await bundleCodes(tar(tarEntry('frontend/x.js'), tarEntry('manifest.json', '{}')))).toEqual([
    'E_ARCHIVE_CONTENT',
  ])
})

test('reports every bad entry, not the first alone', async () => {
  const { findings } = await open(
    tar(tarEntry('../a'), tarEntry('b', '', { type: '6' }), tarEntry('c', '', { mode: '0004755\0' })),
  )
  expect(findings.map(({ code, file }) => [code, file])).toEqual([
    ['E_ARCHIVE_PATH', 'a.tar'],
    ['E_ARCHIVE_TYPE', 'a.tar'],
    ['E_ARCHIVE_MODE', 'a.tar'],
  ])
})

test('a name from the archive cannot act on a log', async () => {
  const { findings } = await open(tar(tarEntry('a\n::error::owned')))
  expect(findings[0]?.message).not.toMatch(/[\n]/)
})
