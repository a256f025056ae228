import { expect, test } from '@jest/globals'
import { entryFinding } from '../../../shared/model/entry-finding.ts'
import { memoryFileSet } from '../../support/memory-files.ts'

test('everything but a plain file is a finding, and nothing is left out', () => {
  const files = memoryFileSet({
    'a.txt': 'text',
    link: { link: '/etc/passwd' },
    module: { kind: 'gitlink' },
    pipe: { kind: 'other' },
    'x\n::error::': '',
  })
  expect(files.list().map(entry => [entry.path, entryFinding(entry)?.code])).toEqual([
    ['a.txt', undefined],
    ['link', 'E_CHECKOUT_SYMLINK'],
    ['module', 'E_GITLINK'],
    ['pipe', 'E_PATH'],
    ['x\\x0a::error::', 'E_PATH'],
  ])
})
