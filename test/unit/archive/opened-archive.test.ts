import { expect, test } from '@jest/globals'
import { open } from '../../support/opening.ts'
import { folder, hardlink, symlink, tar, tarEntry } from '../../support/tar-builder.ts'

const bytes = tar(
  symlink('d/link', 'x'),
  tarEntry('d/x', 'hello', { mode: '0000711\0' }),
  hardlink('d/hard', 'd/x'),
  folder('d/empty/'),
  tarEntry('dd/y'),
)

test('is a set of files and links in code-point order, without folders', async () => {
  const files = (await open(bytes)).archive?.files()
  expect(files?.list()).toEqual([
    { path: 'd/hard', kind: 'file', executable: true, sizeBytes: 5 },
    { path: 'd/link', kind: 'link', executable: false, sizeBytes: 0 },
    { path: 'd/x', kind: 'file', executable: true, sizeBytes: 5 },
    { path: 'dd/y', kind: 'file', executable: false, sizeBytes: 0 },
  ])
})

test('lists what is at or below a path, not what starts with its letters', async () => {
  const files = (await open(bytes)).archive?.files()
  expect(files?.list('d').map(({ path }) => path)).toEqual(['d/hard', 'd/link', 'd/x'])
  expect(files?.list('d/x').map(({ path }) => path)).toEqual(['d/x'])
  expect(files?.list('nothing')).toEqual([])
})

test('reads files and hard links and nothing else', async () => {
  const { archive } = await open(bytes)
  const files = archive?.files()
  expect(files?.read('d/x')).toEqual(Buffer.from('hello'))
  expect(files?.read('d/hard')).toEqual(Buffer.from('hello'))
  for (const path of ['d/link', 'd/empty', 'd', 'nothing', '__proto__'])
    expect(files?.read(path)).toBeUndefined()
})
