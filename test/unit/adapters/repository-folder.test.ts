import { expect, test } from '@jest/globals'
import { repositoryFolder } from '../../../shared/adapters/repository-folder.ts'
import { withVariables } from '../../support/variables.ts'

test.each([
  ['/w', '/w', ''],
  ['/w', '/w/sub/registry', 'sub/registry'],
  ['/w/', '/w/sub/', 'sub'],
  ['/w', '/w-other', ''],
  ['/w', '/', ''],
  ['', '/w/sub', ''],
  ['/w', '/w/..hidden', '..hidden'],
])('from %j to %j the way is %j', (workspace, folder, expected) => {
  withVariables({ GITHUB_WORKSPACE: workspace }, () => {
    expect(repositoryFolder(folder)).toBe(expected)
  })
})
