import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import type { OpenedArchive } from '../../../shared/archive/opened-archive.ts'
import { compareArchives, tarDigest } from '../../../shared/archive/repack.ts'
import { open } from '../../support/opening.ts'
import { folder, hardlink, symlink, tar, tarEntry } from '../../support/tar-builder.ts'
import { zip } from '../../support/zip-builder.ts'

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

async function opened(bytes: Uint8Array, name = 'a.tar'): Promise<OpenedArchive> {
  const { archive, findings } = await open(bytes, { name })
  if (archive === undefined) throw new Error(findings.map(({ message }) => message).join('\n'))
  return archive
}

const own = tar(tarEntry('d/a', 'one'), tarEntry('d/b', 'two'))

test('the same tar is identical', async () => {
  const result = compareArchives(await opened(own), await opened(own))
  expect(result).toEqual({ result: 'identical', tarSha256Hex: sha256(own) })
})

test('other times, folders and order with the same files are another packing', async () => {
  const published = tar(
    folder('d/'),
    tarEntry('d/b', 'two', { mtime: '00000000001\0' }),
    tarEntry('d/a', 'one', { mode: '0000664\0' }),
  )
  expect(compareArchives(await opened(published), await opened(own))).toEqual({
    result: 'equivalent',
    publishedTarSha256Hex: sha256(published),
    ownTarSha256Hex: sha256(own),
  })
})

test('a zip with the same files is another packing and has no tar digest', async () => {
  const published = await opened(
    zip([
      { name: 'd/a', body: 'one' },
      { name: 'd/b', body: 'two' },
    ]),
    'a.zip',
  )
  expect(tarDigest(published)).toBeUndefined()
  expect(compareArchives(published, published)).toEqual({ result: 'equivalent' })
  expect(compareArchives(published, await opened(own))).toEqual({
    result: 'equivalent',
    ownTarSha256Hex: sha256(own),
  })
})

test('differences are listed by path with what was and what is', async () => {
  const published = tar(
    tarEntry('d/a', 'other'),
    tarEntry('d/b', 'two', { mode: '0000755\0' }),
    tarEntry('d/gone', ''),
    symlink('d/l', 'a'),
    hardlink('d/h', 'd/a'),
  )
  const now = tar(
    tarEntry('d/a', 'one'),
    tarEntry('d/b', 'two'),
    tarEntry('d/new', ''),
    symlink('d/l', 'b'),
    tarEntry('d/h', 'other'),
  )
  expect(compareArchives(await opened(published), await opened(now))).toEqual({
    result: 'different',
    differences: [
      { path: 'd/a', change: 'changed', published: sha256('other'), own: sha256('one') },
      { path: 'd/b', change: 'changed', published: `${sha256('two')}, executable`, own: sha256('two') },
      { path: 'd/gone', change: 'removed', published: sha256('') },
      { path: 'd/l', change: 'changed', published: 'link to a', own: 'link to b' },
      { path: 'd/new', change: 'added', own: sha256('') },
    ],
  })
})
