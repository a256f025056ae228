import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { listing, open, zipCodes } from '../../support/opening.ts'
import {
  descriptor,
  extraField,
  u16,
  u32,
  u64,
  zip,
  zip64End,
  type ZipFile,
} from '../../support/zip-builder.ts'
import { pseudoRandom } from '../../support/pseudo-random.ts'

const a: ZipFile = { name: 'demo/a.txt', body: 'hello\n' }
const crc = crc32('hello\n')
const deflated: ZipFile = { ...a, deflate: true }
const packedBytes = 8
const streamed: ZipFile = { ...deflated, flags: 0x808, local: { crc: 0, packed: 0, size: 0 } }
const zip64 = (...numbers: readonly number[]) => extraField(1, Buffer.concat(numbers.map(u64)))
const unicodePath = (name: string, own = 'demo/a.txt') =>
  extraField(0x7075, Buffer.concat([Buffer.from([1]), u32(crc32(own)), Buffer.from(name)]))
const big = 0xffffffff
const noise = pseudoRandom(6_000_000)

test('lists and reads files, folders and links', async () => {
  const opened = await open(
    zip([
      { name: 'd/', mode: 0o40755, dos: 0x10 },
      { ...deflated, name: 'd/run', mode: 0o100755 },
      { name: 'd/l', body: 'run', mode: 0o120777 },
      a,
    ]),
    { name: 'a.zip' },
  )
  expect(opened.kind).toBe('zip')
  expect(listing(opened)).toEqual([
    { path: 'd', type: 'folder', mode: 0o755, sizeBytes: 0 },
    { path: 'd/run', type: 'file', mode: 0o755, sizeBytes: 6 },
    { path: 'd/l', type: 'symlink', mode: 0o777, sizeBytes: 3, linkTarget: 'run' },
    { path: 'demo/a.txt', type: 'file', mode: 0o644, sizeBytes: 6 },
  ])
  expect(opened.archive?.read('d/run')).toEqual(Buffer.from('hello\n'))
  expect(opened.archive?.read('d/l')).toBeUndefined()
  expect(opened.archive?.tar).toBeUndefined()
})

test.each<[string, Uint8Array]>([
  ['a deflated file', zip([deflated])],
  ['a large deflated file', zip([{ name: 'a', body: noise, deflate: true }])],
  ['an empty deflated file', zip([{ name: 'a', deflate: true }])],
  ['a comment', zip([a], { comment: 'hello' })],
  ['a comment on an entry', zip([{ ...a, comment: 'hello' }])],
  ['an entry from DOS', zip([{ ...a, host: 0, dos: 0x20 }])],
  ['a data descriptor with its signature', zip([{ ...streamed, after: descriptor(crc, packedBytes, 6) }])],
  [
    'a data descriptor without it',
    zip([{ ...streamed, after: descriptor(crc, packedBytes, 6).subarray(4) }]),
  ],
  [
    'a data descriptor of zip64',
    zip([
      {
        ...streamed,
        local: { ...streamed.local, extra: zip64(0, 0) },
        after: Buffer.concat([u32(crc), u64(packedBytes), u64(6)]),
      },
    ]),
  ],
  [
    'a descriptor bit that the directory does not have',
    zip([{ ...streamed, central: { flags: 0x800 }, after: descriptor(crc, packedBytes, 6) }]),
  ],
  [
    'an honest zip64 end record',
    zip([a], { count: 0xffff, onDisk: 0xffff, size: big, start: big, before: zip64End }),
  ],
  ['a zip64 end record beside a whole plain one', zip([a], { before: zip64End })],
  [
    'zip64 sizes in both headers',
    zip([{ ...deflated, both: { packed: big, size: big, extra: zip64(6, packedBytes) } }]),
  ],
  [
    'zip64 sizes in the local header',
    zip([{ ...deflated, local: { packed: big, size: big, extra: zip64(6, packedBytes) } }]),
  ],
  ['a zip64 offset', zip([{ ...a, central: { start: big, extra: zip64(0) } }])],
  ['a Unicode path that is the name', zip([{ ...a, both: { extra: unicodePath('demo/a.txt') } }])],
  [
    'extra fields that say nothing of contents',
    zip([{ ...a, both: { extra: extraField(0x5455, Buffer.alloc(5)) } }]),
  ],
  ['a name in UTF-8', zip([{ ...a, name: 'demo/grüße' }])],
])('understands %s', async (_, bytes) => {
  expect(await zipCodes(bytes)).toEqual([])
})

test.each<[string, string, Uint8Array]>([
  ['E_ARCHIVE_FORMAT', 'nothing', Buffer.alloc(0)],
  ['E_ARCHIVE_FORMAT', 'text', Buffer.from('<html>not found</html>')],
  ['E_ARCHIVE_FORMAT', 'a zip that is cut', zip([a]).subarray(0, 100)],
  ['E_ARCHIVE_AMBIGUOUS', 'bytes after its end', Buffer.concat([zip([a]), Buffer.from('trailing')])],
  ['E_ARCHIVE_AMBIGUOUS', 'bytes before its start', Buffer.concat([Buffer.from('#!/bin/sh\n'), zip([a])])],
  ['E_ARCHIVE_AMBIGUOUS', 'bytes before its start and an end that knows', shifted(10)],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'bytes before an empty directory',
    Buffer.concat([Buffer.from('xxx'), zip([], { start: 3 })]),
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'two zips in a row', Buffer.concat([zip([a]), zip([a])])],
  ['E_ARCHIVE_AMBIGUOUS', 'a record in its comment', zip([a], { comment: 'xPK\x05\x06x' })],
  ['E_ARCHIVE_AMBIGUOUS', 'an end record in its comment', zip([a], { comment: zip([]).toString('latin1') })],
  ['E_ARCHIVE_AMBIGUOUS', 'parts on two disks', zip([a], { disk: 1 })],
  ['E_ARCHIVE_AMBIGUOUS', 'a count that differs from the count on this disk', zip([a], { onDisk: 2 })],
  ['E_ARCHIVE_AMBIGUOUS', 'a count that is too low', zip([a, { ...a, name: 'b' }], { count: 1 })],
  ['E_ARCHIVE_AMBIGUOUS', 'a count that is too high', zip([a], { count: 60_000 })],
  ['E_ARCHIVE_AMBIGUOUS', 'a wrong size of the directory', zip([a], { size: 10 })],
  ['E_ARCHIVE_AMBIGUOUS', 'a wrong start of the directory', zip([a], { start: 3 })],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a directory with other bytes in it',
    zip([a], { before: () => Buffer.alloc(50), size: 106 }),
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a directory with a few bytes after its entries',
    zip([a], { before: () => Buffer.alloc(10), size: 66 }),
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a directory entry without its signature',
    zip([{ ...a, central: { signature: 1 } }]),
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'saturated numbers without zip64', zip([a], { count: 0xffff, onDisk: 0xffff })],
  ['E_ARCHIVE_AMBIGUOUS', 'a zip64 record that differs', zip([a], { before: zip64End, start: 1, size: 1 })],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a zip64 record with another directory',
    zip([a], {
      count: 0xffff,
      onDisk: 0xffff,
      size: big,
      start: big,
      before: d => zip64End(d, { start: 1 }),
    }),
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a zip64 record with data of its own',
    zip([a], { before: d => zip64End(d, { recordSize: 64 }) }),
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a zip64 locator that points elsewhere',
    zip([a], { before: d => zip64End(d, { at: 0 }) }),
  ],
  ['E_ARCHIVE_CONTENT', 'no entry', zip([])],
])('answers %s to %s', async (code, _, bytes) => {
  expect(await zipCodes(bytes)).toEqual([code])
})

/** A zip behind other bytes whose offsets count them. */
function shifted(by: number): Buffer {
  const plain = zip([{ ...a, central: { start: by } }], { start: 46 + by })
  return Buffer.concat([Buffer.alloc(by, 'x'), plain])
}

test.each<[string, string, ZipFile]>([
  ['E_ARCHIVE_AMBIGUOUS', 'another name in its local header', { ...a, local: { name: 'demo/b.txt' } }],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a path in its local header that leads out',
    { ...a, local: { name: '../evil.txt' } },
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'other sizes in its local header', { ...a, local: { size: 3 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'another checksum in its local header', { ...a, local: { crc: 3 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'another method in its local header', { ...a, local: { method: 8 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'another encoding in its local header', { ...a, local: { flags: 0 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'no local header', { ...a, local: { signature: 0x02014b50 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'a local header elsewhere', { ...a, central: { start: 7 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'a local header that is not in the file', { ...a, central: { start: 9_999 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'more packed bytes than there are', { ...a, both: { packed: 999, size: 999 } }],
  ['E_ARCHIVE_AMBIGUOUS', 'bytes after it that are not listed', { ...a, after: Buffer.from('hidden') }],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a whole record after it that is not listed',
    { ...a, after: zip([a]).subarray(0, 46) },
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'a zip64 field without need', { ...a, both: { extra: zip64(6, 6) } }],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a zip64 field that is too long',
    { ...deflated, both: { size: big, extra: zip64(6, packedBytes) } },
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a zip64 field that is too short',
    { ...deflated, both: { size: big, packed: big, extra: zip64(6) } },
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'no zip64 field where one is due', { ...a, central: { start: big } }],
  ['E_ARCHIVE_AMBIGUOUS', 'two zip64 fields', { ...a, both: { extra: Buffer.concat([zip64(6), zip64(6)]) } }],
  ['E_ARCHIVE_AMBIGUOUS', 'a zip64 field in its local header alone', { ...a, local: { extra: zip64(6, 6) } }],
  ['E_ARCHIVE_AMBIGUOUS', 'another Unicode path', { ...a, both: { extra: unicodePath('demo/b.txt') } }],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a Unicode path of another name',
    { ...a, both: { extra: unicodePath('demo/a.txt', 'x') } },
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a Unicode path in its local header alone',
    { ...a, local: { extra: unicodePath('demo/b.txt') } },
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'a descriptor that lies', { ...streamed, after: descriptor(1, 2, 3) }],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a descriptor without the size',
    { ...streamed, after: descriptor(crc, packedBytes, 5) },
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'no descriptor where one is due', streamed],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'a descriptor with another signature',
    { ...streamed, after: Buffer.concat([u32(1), descriptor(crc, packedBytes, 6).subarray(4)]) },
  ],
  [
    'E_ARCHIVE_AMBIGUOUS',
    'stored bytes of unknown length',
    { ...a, flags: 0x808, local: { crc: 0, packed: 0, size: 0 }, after: descriptor(crc, 6, 6) },
  ],
  ['E_ARCHIVE_AMBIGUOUS', 'a folder with contents', { ...a, name: 'd/', mode: 0o40755 }],
  ['E_ARCHIVE_AMBIGUOUS', 'a folder that is called a file', { name: 'd', mode: 0o40755 }],
  ['E_ARCHIVE_AMBIGUOUS', 'a file that is called a folder', { name: 'd/', mode: 0o100644 }],
  ['E_ARCHIVE_AMBIGUOUS', 'a file that DOS calls a folder', { name: 'd', dos: 0x10 }],
  ['E_ARCHIVE_AMBIGUOUS', 'a name in an encoding that is not stated', { ...a, name: 'grüße', flags: 0 }],
  ['E_ARCHIVE_PATH', 'a name in code page 437', { ...a, name: Buffer.from([0x61, 0x91]), flags: 0 }],
  ['E_ARCHIVE_PATH', 'a name that is not the UTF-8 it claims', { ...a, name: Buffer.from([0xc3, 0x28]) }],
  ['E_ARCHIVE_PATH', 'a NUL in its name', { ...a, name: 'demo/a.txt\0.png' }],
  ['E_ARCHIVE_PATH', 'a path that leads out', { ...a, name: '../evil.txt' }],
  ['E_ARCHIVE_PATH', 'backslashes', { ...a, name: '..\\evil.txt' }],
  ['E_ARCHIVE_PATH', 'no name', { ...a, name: '' }],
  ['E_ARCHIVE_FORMAT', 'a checksum that is wrong', { ...a, both: { crc: 1 } }],
  [
    'E_ARCHIVE_FORMAT',
    'a size that is too small',
    { ...a, body: 'x'.repeat(5000), deflate: true, both: { size: 10 } },
  ],
  ['E_ARCHIVE_FORMAT', 'a size that is too large', { ...deflated, both: { size: 10 } }],
  ['E_ARCHIVE_FORMAT', 'two sizes of stored bytes', { ...a, both: { size: 10 } }],
  [
    'E_ARCHIVE_FORMAT',
    'bytes after the deflate stream',
    {
      ...deflated,
      packed: Buffer.concat([Buffer.from([3, 0]), Buffer.from('xxxx')]),
      both: { size: 0, crc: 0 },
    },
  ],
  ['E_ARCHIVE_FORMAT', 'a deflate stream that is cut', { ...deflated, packed: Buffer.from([0xcb]) }],
  ['E_ARCHIVE_FORMAT', 'damaged deflate data', { ...deflated, packed: Buffer.alloc(20, 0xff) }],
  [
    'E_ARCHIVE_FORMAT',
    'large damaged deflate data',
    { name: 'a', deflate: true, packed: Buffer.alloc(5_000_000, 0xff) },
  ],
  [
    'E_ARCHIVE_FORMAT',
    'a large size that is too small',
    { name: 'a', deflate: true, body: noise, both: { size: 5_000_000 } },
  ],
  ['E_ARCHIVE_FORMAT', 'an unknown method', { ...a, both: { method: 14 } }],
  ['E_ARCHIVE_FORMAT', 'a patch in place of contents', { ...a, flags: 0x820 }],
  [
    'E_ARCHIVE_FORMAT',
    'an extra field that is cut',
    { ...a, central: { extra: Buffer.concat([u16(1), u16(999)]) } },
  ],
  ['E_ARCHIVE_FORMAT', 'half an extra field', { ...a, local: { extra: Buffer.from([1, 0, 0]) } }],
  ['E_ARCHIVE_ENCRYPTED', 'traditional encryption', { ...a, flags: 0x801 }],
  ['E_ARCHIVE_ENCRYPTED', 'strong encryption', { ...a, flags: 0x841 }],
  ['E_ARCHIVE_ENCRYPTED', 'an encrypted directory', { ...a, flags: 0x2800 }],
  ['E_ARCHIVE_ENCRYPTED', 'AES', { ...a, both: { method: 99, extra: extraField(0x9901, Buffer.alloc(7)) } }],
  [
    'E_ARCHIVE_ENCRYPTED',
    'a field of strong encryption',
    { ...a, both: { extra: extraField(0x17, Buffer.alloc(8)) } },
  ],
  ['E_ARCHIVE_LIMIT', 'a size of 10 GB', { ...a, both: { size: big, extra: zip64(10 * 1024 ** 3, 6) } }],
  ['E_ARCHIVE_LIMIT', 'a size past 2^53', { ...deflated, both: { size: big, extra: zip64(2 ** 60) } }],
  ['E_ARCHIVE_LIMIT', 'a ratio of a thousand', { name: 'a', body: Buffer.alloc(4_000_000), deflate: true }],
  ['E_ARCHIVE_TYPE', 'a device', { name: 'null', mode: 0o20666 }],
  ['E_ARCHIVE_TYPE', 'a pipe', { name: 'pipe', mode: 0o10644 }],
  ['E_ARCHIVE_MODE', 'a set-user-id bit', { ...a, mode: 0o104755 }],
  ['E_ARCHIVE_LINK', 'a link that leads out', { name: 'l', body: '/etc/passwd', mode: 0o120777 }],
])('answers %s to an entry with %s', async (code, _, file) => {
  expect(await zipCodes(zip([file]))).toEqual([code])
})

test('a link from a system without links is two things', async () => {
  const codes = await zipCodes(zip([a, { name: 'demo/l', body: 'a.txt', mode: 0o120777, host: 0 }]))
  expect(codes).toEqual(['E_ARCHIVE_AMBIGUOUS'])
})

test('refuses an entry on another disk', async () => {
  const bytes = zip([a])
  bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 34)
  expect(await zipCodes(bytes)).toEqual(['E_ARCHIVE_AMBIGUOUS'])
})

test('refuses a data descriptor that the directory alone announces', async () => {
  expect(await zipCodes(zip([{ ...a, central: { flags: 0x808 } }]))).toEqual(['E_ARCHIVE_AMBIGUOUS'])
})

test('refuses an entry that needs a version nobody has', async () => {
  const bytes = zip([a])
  bytes.writeUInt16LE(64, bytes.indexOf('PK\x01\x02') + 6)
  expect(await zipCodes(bytes)).toEqual(['E_ARCHIVE_FORMAT'])
})

test('refuses records that overlap', async () => {
  const overlapping = zip([a, { ...a, name: 'demo/b.txt', central: { start: 0 } }])
  expect(await zipCodes(overlapping)).toEqual(['E_ARCHIVE_AMBIGUOUS'])
  const inside = zip([
    { ...a, body: 'x'.repeat(100) },
    { ...a, name: 'demo/b.txt', central: { start: 50 } },
  ])
  expect(await zipCodes(inside)).toEqual(['E_ARCHIVE_AMBIGUOUS'])
})

test('refuses more entries than the limit and more bytes than the limit', async () => {
  expect(await zipCodes(zip(Array.from({ length: 2001 }, (_, n) => ({ name: `a/${n}` }))))).toEqual([
    'E_ARCHIVE_LIMIT',
  ])
  const large = Buffer.alloc(6_000_000, 'x')
  expect(await zipCodes(zip(['a', 'b', 'c'].map(name => ({ name, body: large }))))).toEqual([
    'E_ARCHIVE_LIMIT',
  ])
})

test('a bundle as a zip has no comment', async () => {
  expect(await zipCodes(zip([a], { comment: 'hello' }), { profile: 'bundle' })).toEqual([
    'E_ARCHIVE_AMBIGUOUS',
  ])
  expect(await zipCodes(zip([a]), { profile: 'bundle' })).toEqual([])
})
