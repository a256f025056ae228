import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { diskFiles } from '../../../shared/adapters/disk-files.ts'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { trackedFiles } from '../../../shared/registry/tracked-files.ts'
import { gitRepository } from '../../support/git-repository.ts'

test('tracked files are listed as git has them, with bytes and sizes as the disk has them', async () => {
  await using repo = await gitRepository({
    files: { a: '1', tool: { executable: 'x' }, gone: 'y', link: { link: 'a' } },
  })
  writeFileSync(join(repo.folder, 'a'), 'edited')
  writeFileSync(join(repo.folder, 'untracked'), 'x')
  rmSync(join(repo.folder, 'gone'))
  const checkout = { git: gitProcess(process.env), folder: repo.folder }
  const files = await trackedFiles(checkout, diskFiles().tree(repo.folder))
  expect(
    files.list().map(({ path, kind, executable, sizeBytes }) => [path, kind, executable, sizeBytes]),
  ).toEqual([
    ['a', 'file', false, 6],
    ['gone', 'file', false, 0],
    ['link', 'link', false, 0],
    ['tool', 'file', true, 1],
  ])
  expect(files.read('a')).toEqual(Buffer.from('edited'))
  expect(files.read('link')).toBeUndefined()
  expect(files.list('a')).toHaveLength(1)
})
