import { isAbsolute, relative } from 'node:path'
import { readVariable } from './process-environment.ts'

/**
 * How to get from the root of the repository to the working folder, with `/`; empty when it is the root, lies
 * elsewhere or the root is not known. Findings have paths from the working folder, the platform wants them
 * from the root.
 */
export function repositoryFolder(folder = process.cwd()): string {
  const workspace = readVariable('GITHUB_WORKSPACE')
  const way = workspace === undefined ? '' : relative(workspace, folder).replaceAll('\\', '/')
  return way === '..' || way.startsWith('../') || isAbsolute(way) ? '' : way
}
