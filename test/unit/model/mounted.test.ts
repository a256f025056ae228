import { expect, test } from '@jest/globals'
import { finding } from '../../../shared/model/finding.ts'
import { mounted, moveFindings } from '../../../shared/model/mounted.ts'
import { memoryFileSet } from '../../support/memory-files.ts'

const files = mounted(memoryFileSet({ 'manifest.yaml': 'm', 'src/a.py': 'a' }), 'packages/alone')

test('a mounted folder reads as if it lay in a registry', () => {
  expect(files.read('packages/alone/src/a.py')).toEqual(new TextEncoder().encode('a'))
  expect(files.read('src/a.py')).toBeUndefined()
})

test.each([undefined, 'packages', 'packages/alone'])('it is listed whole below %s', under => {
  expect(files.list(under).map(({ path }) => path)).toEqual([
    'packages/alone/manifest.yaml',
    'packages/alone/src/a.py',
  ])
})

test('it is listed in part below a folder inside, and not at all elsewhere', () => {
  expect(files.list('packages/alone/src').map(({ path }) => path)).toEqual(['packages/alone/src/a.py'])
  expect(files.list('registry')).toEqual([])
  expect(files.list('packages/al')).toEqual([])
})

test('findings move with the folder', () => {
  const at = (file: string) => finding('E_NAME', 'x', { at: { file } })
  const moved = (file: string, from: string, to: string) => moveFindings([at(file)], { from, to })[0]?.file
  expect(moved('packages/alone/src/a.py', 'packages/alone', '../here')).toBe('../here/src/a.py')
  expect(moved('packages/alone/src/a.py', 'packages/alone', '')).toBe('src/a.py')
  expect(moved('packages/alone', 'packages/alone', '')).toBe('.')
  expect(moved('index.json', '', 'sub')).toBe('sub/index.json')
  expect(moved('packages/other/a', 'packages/alone', 'x')).toBe('packages/other/a')
})
