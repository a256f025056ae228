import { crc32, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { openArchive } from '../../../shared/archive/open.ts'
import { codesOf, open } from '../../support/opening.ts'
import { pseudoRandom } from '../../support/pseudo-random.ts'
import { tar, tarEntry } from '../../support/tar-builder.ts'
import { xz, varint } from '../../support/xz-builder.ts'
import { u16, u32 } from '../../support/zip-builder.ts'
import { zstd } from '../../support/zstd-builder.ts'

const plain = tar(tarEntry('demo/a', 'hello\n'))
const large = tar(tarEntry('demo/a', pseudoRandom(3_000_000).toString('latin1')))
const gzipped = gzipSync(plain)

/** The gzip file with another header: flags and what they announce. */
const withHeader = (flags: number, rest: Uint8Array) =>
  Buffer.concat([
    gzipped.subarray(0, 3),
    Buffer.from([flags]),
    gzipped.subarray(4, 10),
    rest,
    gzipped.subarray(10),
  ])

function changed(bytes: Uint8Array, at: number, value?: number): Buffer {
  const copy = Buffer.from(bytes)
  const index = at < 0 ? copy.length + at : at
  copy[index] = value ?? (copy[index] ?? 0) ^ 1
  return copy
}

test.each([
  ['a.tar.gz', gzipSync],
  ['a.tgz', gzipSync],
  ['a.tar.xz', xz],
  ['a.txz', xz],
  ['a.tar.zst', zstd],
  ['a.tzst', zstd],
])('unpacks %s of any size', async (name, pack) => {
  for (const bytes of [plain, large]) {
    const { archive, findings } = await open(pack(bytes), { name })
    expect(findings).toEqual([])
    expect(archive?.tar?.sizeBytes).toBe(bytes.length)
    expect(Buffer.from(archive?.tar?.read(0, bytes.length) ?? []).equals(bytes)).toBe(true)
  }
})

test.each([
  [
    'xz',
    '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AXTASpdABiCgo8iTvimVffwmaUlDZBFkVpRtJvKrNwFMuyFUp+xSG3v3OhLuWG64JxTf5jIqVQO/D0q0wbXZkQ9VmSmzT3Xxx9E9BjfAgs/4sbGe+Hnf3lEHHm3Qq5luBu1DoThmoIGIzlaf3KqQ/qlmh+SwL5FcXlK1ZPGkAo5rZxlhyq2GjjH4ZMXytA+CeqwUvAQYCbAXl8QkQ25eXh9l0Jg0KY4d+Ej6LsoT4hSLXVYJj9m/eKc69OvYdk1ev/7YrE8fJMc8mS4TRyFKrFcAAY2AUrrvAVI71xotTxxgZ4sbORnBs+FKnUJGYy8F0QNzTxpxjbEnpzS7js1Ej6TUpedkeFNVjFeyuWWgq9ADIWjSVbIkWpANfkU5FUtUTUkUoSAFyAtXAOMwa3czwAAAACIFdwwdc985gABxgLUCwAAO7tH27HEZ/sCAAAAAARZWg==',
  ],
  [
    'zstd',
    'KLUv/QRodRMASl2kCQugxQ1k22RPVe8eApYAlgCWABtwh+3apu3Zlu3Y7ja3tw22A9gFNoE9YAvYAXbBJtgDG4AdwhWm8IQlHOGGGV4YhENdNdVTSx11a9arQR3oookeWuigS5MeDegw10zzzDLH3JnzZjAHuWSSRxY55MqUJwM5xBVTPLHEETdmvBjEoVenPl169Hb2ddADL058uPDg5eTjgIddm/Zs2bG7ubfBDtf0LMedL+Md5/jGwXgAvAAnwAdwATwAL+AEfIADwEPYFTaFPWFL2BF2w2bYCxuEHWpXbao9taV21G5t1l5tUDvQLtpEe2gL7aBd2qQ92oB2mF2zafbMltkxu7M5e7PB7CC7ZJPskS2yQ3ZlU/ZkA9khdsWm2BNbYkfsxmbsxQaxQ3d1U/d0S3d0t5vd6wbdgbu4iXu4hTu4y03uMQT6gC6gB+gFnaAPdAB6CLwCp8AncAk8Am/gDHyBg8BD8SpOxae4FI/iLc7iKw6KB+JFnIgPcSEexEucxEccEA/DazgNn+EyPIZ3OIdvOBgehJdwEj7CRXgIr3AKn3AgPASv4BR8gkvwCN7gDL7gIHgor3Iqn3Ipj/KWs3zloDyQFzmRD7mQB3nJST5yQB7Ga5zGZ1zGIwMQh9ArdAp9QpfQI/SGztAXOgg9VK/qVH2qS/Wo3uqsvuqgeqBe1In6UBfqQb3USX3UAfUwvabT9Jku02N6p3P6poPpQXpJJ+kjXaSH9Eqn9EkH0kP0ik7RJ7pEj+iNzuiLDqKH9mqn9mmX9mhvO9vXDtoDe7ET+7ALe7CXnexjB+xhvdZpfdZlPda7zvWtg/UAeoEeADugOAg=',
  ],
])('unpacks what the %s tool makes', async (tool, base64) => {
  const name = `numbers.${tool === 'xz' ? 'xz' : 'zst'}`
  const { archive } = await open(Buffer.from(base64, 'base64'), { name })
  const numbers = Array.from({ length: 400 }, (_, index) => `${index + 1}\n`).join('')
  expect(Buffer.from(archive?.read('numbers') ?? []).toString()).toBe(numbers)
})

test.each<[string, Uint8Array]>([
  ['a name', withHeader(0x08, Buffer.from('../x\0'))],
  ['a comment', withHeader(0x10, Buffer.from('hello\0'))],
  ['an extra field', withHeader(0x04, Buffer.concat([u16(3), Buffer.from('abc')]))],
  [
    'a checksum of its header',
    withHeader(
      0x02,
      u16(crc32(Buffer.concat([gzipped.subarray(0, 3), Buffer.from([2]), gzipped.subarray(4, 10)])) & 0xffff),
    ),
  ],
])('a gzip header may have %s, but not in a bundle', async (_, bytes) => {
  expect(await codesOf(bytes, { name: 'a.tar.gz' })).toEqual([])
  expect(await codesOf(bytes, { name: 'a.tar.gz', profile: 'bundle' })).toEqual(['E_ARCHIVE_FORMAT'])
})

test.each<[string, Uint8Array]>([
  ['no byte', Buffer.alloc(0)],
  ['an error page', Buffer.from('<html>not found</html>')],
  ['a tar that is not packed', plain],
  ['a header that is cut', gzipped.subarray(0, 5)],
  ['another method', changed(gzipped, 2, 7)],
  ['reserved flags', changed(gzipped, 3, 0x20)],
  [
    'a name without an end',
    Buffer.concat([gzipped.subarray(0, 3), Buffer.from([8]), gzipped.subarray(4, 10), Buffer.from('name')]),
  ],
  ['an extra field that is cut', withHeader(0x04, u16(60_000))],
  [
    'a cut length of an extra field',
    Buffer.concat([gzipped.subarray(0, 3), Buffer.from([4]), gzipped.subarray(4, 10), Buffer.from([1])]),
  ],
  ['a wrong checksum of its header', withHeader(0x02, u16(1))],
  ['data that is cut', gzipped.subarray(0, -20)],
  ['damaged data', changed(gzipped, 12, 0xff)],
  ['no checksum', gzipped.subarray(0, -8)],
  ['a wrong checksum', changed(gzipped, -8)],
  ['a wrong length', changed(gzipped, -4)],
  ['bytes after its end', Buffer.concat([gzipped, Buffer.from('garbage')])],
  ['zeros after its end', Buffer.concat([gzipped, Buffer.alloc(512)])],
  ['a second member', Buffer.concat([gzipped, gzipped])],
  ['another gzip file in it', gzipSync(gzipped)],
])('refuses a gzip file with %s', async (_, bytes) => {
  expect(await codesOf(bytes, { name: 'a.tar.gz' })).toEqual(['E_ARCHIVE_FORMAT'])
})

const xzIndex = (...numbers: readonly number[]) => {
  const bytes = Buffer.concat([Buffer.from([0]), ...numbers.map(varint)])
  return Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
}

test.each<[string, string, Uint8Array]>([
  ['E_ARCHIVE_FORMAT', 'a cut file', xz(plain).subarray(0, 1000)],
  ['E_ARCHIVE_FORMAT', 'less than a header', xz(plain).subarray(0, 20)],
  ['E_ARCHIVE_FORMAT', 'damaged data', changed(xz(plain), 600)],
  ['E_ARCHIVE_FORMAT', 'damaged flags', changed(xz(plain), 7)],
  ['E_ARCHIVE_FORMAT', 'a damaged footer', changed(xz(plain), -12)],
  ['E_ARCHIVE_FORMAT', 'a damaged index', changed(xz(plain), -16)],
  ['E_ARCHIVE_FORMAT', 'an index longer than the file', xzWithFooter(1_000)],
  ['E_ARCHIVE_FORMAT', 'an index that says nothing', xz(plain, { index: () => Buffer.alloc(4, 0x80) })],
  ['E_ARCHIVE_FORMAT', 'an index without a number', xz(plain, { index: () => Buffer.alloc(0) })],
  ['E_ARCHIVE_FORMAT', 'an index with too few numbers', xz(plain, { index: () => xzIndex(9, 9) })],
  [
    'E_ARCHIVE_FORMAT',
    'an index with other bytes in it',
    xz(plain, { index: index => Buffer.concat([index, Buffer.alloc(4, 1)]) }),
  ],
  ['E_ARCHIVE_FORMAT', 'bytes between blocks and index', xz(plain, { between: Buffer.alloc(4) })],
  ['E_ARCHIVE_FORMAT', 'bytes after its end', Buffer.concat([xz(plain), Buffer.from('garbage!')])],
  ['E_ARCHIVE_FORMAT', 'padding after its end', Buffer.concat([xz(plain), Buffer.alloc(4)])],
  ['E_ARCHIVE_FORMAT', 'a second stream', Buffer.concat([xz(plain), xz(plain)])],
  ['E_ARCHIVE_FORMAT', 'an index that states another size', xz(plain, { size: 1 })],
  ['E_ARCHIVE_FORMAT', 'an unknown filter', xz(plain, { filter: 0x04 })],
  ['E_ARCHIVE_LIMIT', 'a dictionary of 3 GiB', xz(plain, { dictionary: 39 })],
  ['E_ARCHIVE_LIMIT', 'contents of 10 GB by its index', xz(plain, { size: 10_000_000_000 })],
  ['E_ARCHIVE_LIMIT', 'a thousandfold size by its index', xz(plain, { size: 4_000_000 })],
  ['E_ARCHIVE_LIMIT', 'more contents than its index states', xz(pseudoRandom(21_000_000), { size: 1 })],
])('answers %s to an xz file with %s', async (code, _, bytes) => {
  expect(await codesOf(bytes, { name: 'a.tar.xz' })).toEqual([code])
})

/** An xz file whose footer, checksum and all, states another size of the index. */
function xzWithFooter(words: number): Buffer {
  const tail = Buffer.concat([u32(words), Buffer.from([0, 1])])
  return Buffer.concat([xz(plain).subarray(0, -12), u32(crc32(tail)), tail, Buffer.from('YZ')])
}

test('an xz file can be opened after one that was left in the middle', async () => {
  await open(xz(pseudoRandom(21_000_000), { size: 1 }), { name: 'a.tar.xz' })
  expect(await codesOf(xz(plain), { name: 'a.tar.xz' })).toEqual([])
})

test.each<[string, Uint8Array]>([
  ['a size of eight bytes', zstd(plain, { sizeField: 8 })],
  ['a size of two bytes', zstd(plain, { sizeField: 2 })],
  ['no size', zstd(plain, { sizeField: 0 })],
])('understands a zstd frame with %s', async (_, bytes) => {
  expect(await codesOf(bytes, { name: 'a.tar.zst' })).toEqual([])
})

test('understands a zstd frame with a size of one byte', async () => {
  expect(await codesOf(zstd(Buffer.from('x'), { sizeField: 1 }), { name: 'x.zst' })).toEqual([])
})

test.each<[string, string, Uint8Array]>([
  ['E_ARCHIVE_FORMAT', 'a cut file', zstd(plain).subarray(0, 500)],
  ['E_ARCHIVE_FORMAT', 'a cut header', zstd(plain).subarray(0, 6)],
  ['E_ARCHIVE_FORMAT', 'a cut checksum', zstd(plain, { bits: 4, checksum: Buffer.alloc(2) })],
  ['E_ARCHIVE_FORMAT', 'a wrong checksum', zstd(plain, { bits: 4, checksum: Buffer.alloc(4) })],
  ['E_ARCHIVE_FORMAT', 'a reserved bit', zstd(plain, { bits: 8 })],
  ['E_ARCHIVE_FORMAT', 'a dictionary', zstd(plain, { bits: 1 })],
  ['E_ARCHIVE_FORMAT', 'bytes after its end', Buffer.concat([zstd(plain), Buffer.from('x')])],
  ['E_ARCHIVE_FORMAT', 'a second frame', Buffer.concat([zstd(plain), zstd(plain)])],
  ['E_ARCHIVE_FORMAT', 'a block of no known type', changed(zstd(plain), 10, (zstd(plain)[10] ?? 0) | 6)],
  ['E_ARCHIVE_LIMIT', 'a window of 2 GiB', zstd(plain, { window: 0xa8 })],
  ['E_ARCHIVE_LIMIT', 'contents of 10 GB by its header', zstd(plain, { sizeField: 8, size: 10_000_000_000 })],
  ['E_ARCHIVE_LIMIT', 'a thousandfold size by its header', zstd(plain, { size: 4_000_000 })],
  ['E_ARCHIVE_LIMIT', 'contents that it does not state', zstd(plain, { sizeField: 0, repeat: 40_000_000 })],
])('answers %s to a zstd file with %s', async (code, _, bytes) => {
  expect(await codesOf(bytes, { name: 'a.tar.zst' })).toEqual([code])
})

test('refuses a gzip bomb by its ratio before it is unpacked', async () => {
  expect(await codesOf(gzipSync(Buffer.alloc(10_000_000)), { name: 'a.tar.gz' })).toEqual(['E_ARCHIVE_LIMIT'])
})

test('refuses more bytes than the limit however badly they pack', async () => {
  const noise = pseudoRandom(21_000_000)
  expect(await codesOf(gzipSync(noise, { level: 1 }), { name: 'a.tar.gz' })).toEqual(['E_ARCHIVE_LIMIT'])
  expect(await codesOf(noise, { name: 'a.tar' })).toEqual(['E_ARCHIVE_LIMIT'])
})

test.each(['a.tar.gz', 'a.tar.xz', 'a.tar.zst'])('an error of the disk is no fault of %s', async name => {
  const bytes = name.endsWith('gz') ? gzipSync(large) : name.endsWith('xz') ? xz(large) : zstd(large)
  let reads = 0
  const source = {
    sizeBytes: bytes.length,
    read(offset: number, length: number) {
      if (length > 10_000 && ++reads > 1) throw Object.assign(new Error('the disk is gone'), { code: 'EIO' })
      return bytes.subarray(offset, offset + length)
    },
  }
  await expect(openArchive(source, { name, profile: 'upstream' })).rejects.toThrow('the disk is gone')
})
