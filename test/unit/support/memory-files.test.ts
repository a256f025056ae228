import { expect, test } from '@jest/globals'
import { describeFiles } from '../../support/files-contract.ts'
import { memoryFiles, memoryFileSet } from '../../support/memory-files.ts'

describeFiles('files in memory', tree => ({
  files: memoryFiles(tree),
  root: '/registry',
  [Symbol.dispose]: () => undefined,
}))

test('a file set of a record has files, executables, links and bytes', () => {
  const files = memoryFileSet({
    'b.txt': 'text',
    'a.bin': Uint8Array.of(0xff),
    run: { content: '#!', executable: true },
    link: { link: 'b.txt' },
  })
  expect(files.list()).toEqual([
    { path: 'a.bin', kind: 'file', executable: false, sizeBytes: 1 },
    { path: 'b.txt', kind: 'file', executable: false, sizeBytes: 4 },
    { path: 'link', kind: 'link', executable: false, sizeBytes: 0 },
    { path: 'run', kind: 'file', executable: true, sizeBytes: 2 },
  ])
  expect(files.read('a.bin')).toEqual(Uint8Array.of(0xff))
  expect(files.read('link')).toBeUndefined()
})
