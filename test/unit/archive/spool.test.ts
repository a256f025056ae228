import { expect, test } from '@jest/globals'
import { bytesSource, pieces, readAll, stretch } from '../../../shared/archive/byte-source.ts'
import { memoryBytes, spool } from '../../../shared/archive/spool.ts'
import { open } from '../../support/opening.ts'
import { pseudoRandom } from '../../support/pseudo-random.ts'
import { tar, tarEntry } from '../../support/tar-builder.ts'

const noise = pseudoRandom(10_000)

function filled(pieceBytes: number) {
  const target = spool()
  for (let at = 0; at < noise.length; at += pieceBytes) target.append(noise.subarray(at, at + pieceBytes))
  return target
}

test.each([1, 7, 1000, 9_999, 10_000])('gives back what was appended in pieces of %i bytes', pieceBytes => {
  const target = filled(pieceBytes)
  expect(target.sizeBytes).toBe(noise.length)
  for (const [offset, length] of [
    [0, 10_000],
    [0, 1],
    [9_999, 1],
    [995, 10],
    [3, 5_000],
    [42, 0],
  ] as const) {
    expect(Buffer.from(target.read(offset, length))).toEqual(noise.subarray(offset, offset + length))
  }
})

test('reading inside one piece makes no copy', () => {
  const target = spool()
  target.append(noise)
  expect(target.read(5, 10).buffer).toBe(noise.buffer)
})

test('reading past the end is a bug that is seen', () => {
  expect(() => filled(100).read(9_990, 20)).toThrow(RangeError)
})

test('an empty piece leaves no trace', () => {
  const target = spool()
  target.append(new Uint8Array())
  target.append(noise)
  expect(Buffer.from(readAll(target))).toEqual(noise)
})

test('what does not fit in memory goes to the scratch', () => {
  const scratch = spool()
  const target = spool(scratch)
  const block = pseudoRandom(memoryBytes / 4)
  for (let index = 0; index < 5; index++) target.append(block)
  expect([target.sizeBytes, scratch.sizeBytes]).toEqual([block.length * 5, block.length])
  const seam = memoryBytes - 10
  expect(Buffer.from(target.read(seam, 20))).toEqual(
    Buffer.concat([block.subarray(-10), block.subarray(0, 10)]),
  )
  expect(Buffer.from(target.read(memoryBytes + 5, 5))).toEqual(block.subarray(5, 10))
  expect(Buffer.from(target.read(3, 5))).toEqual(block.subarray(3, 8))
})

test('an archive opens through a scratch as well', async () => {
  const { archive } = await open(tar(tarEntry('a', 'hello')), { scratch: spool() })
  expect(archive?.read('a')).toEqual(Buffer.from('hello'))
})

test('what is opened does not change with the file it came from', async () => {
  const held = Buffer.from(tar(tarEntry('a', 'hello')))
  const source = {
    sizeBytes: held.length,
    read: (at: number, length: number) => Buffer.from(held.subarray(at, at + length)),
  }
  const { openArchive } = await import('../../../shared/archive/open.ts')
  const { archive } = await openArchive(source, { name: 'a.tar', profile: 'upstream' })
  held.fill('!')
  expect(Buffer.from(archive?.read('a') ?? []).toString()).toBe('hello')
})

test('a stretch and pieces of a source are its own bytes', () => {
  const source = stretch(bytesSource(noise), 100, 250)
  expect(Buffer.from(readAll(source))).toEqual(noise.subarray(100, 350))
  expect([...pieces(source, 100)].map(({ length }) => length)).toEqual([100, 100, 50])
  expect([...pieces(source, 100, 200)].map(({ length }) => length)).toEqual([50])
})
