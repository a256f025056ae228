import { statSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { generatedMark } from '../../../.github/scripts/generated-mark.ts'
import { writeDist } from '../../../.github/scripts/write-dist.ts'
import { writeGenerated } from '../../../.github/scripts/write-generated.ts'
import { everythingIn, scratchFolder } from '../../support/scratch-folder.ts'

const mark = `# ${generatedMark} x\n`

test('writes what differs and removes what an earlier table asked for, and nothing else', () => {
  using folder = scratchFolder({
    'old/action.yml': mark,
    'mine/action.yml': 'name: mine\n',
    'kept/action.yml': mark,
    'kept/README.md': 'by hand',
    'dist/old.js': mark,
    'dist/index.js': 'bundle',
    'dist/same.js': `${mark}same`,
    'action-docs/old.md': mark,
    'action-docs/architecture.md': 'by hand',
  })
  const files = new Map([
    ['dist/same.js', `${mark}same`],
    ['dist/cli.js', `#!/usr/bin/env node\n${mark}`],
    ['new/action.yml', mark],
  ])
  expect(writeGenerated(folder.path, files)).toEqual([
    'removed kept/action.yml',
    'removed old/action.yml',
    'removed dist/old.js',
    'removed action-docs/old.md',
    'wrote dist/cli.js',
    'wrote new/action.yml',
  ])
  expect(Object.keys(everythingIn(folder.path))).toEqual([
    'action-docs/architecture.md',
    'dist/cli.js',
    'dist/index.js',
    'dist/same.js',
    'kept/README.md',
    'mine/action.yml',
    'new/action.yml',
  ])
  expect(statSync(folder.at('dist/cli.js')).mode & 0o777).toBe(0o755)
  expect(writeGenerated(folder.path, files)).toEqual([])
})

test('a bundle replaces the one before and leaves the stubs', () => {
  using folder = scratchFolder({ '1.index.js': 'old chunk', 'precheck.js': mark, 'index.js': 'old' })
  writeDist(
    folder.path,
    new Map([
      ['index.js', 'new'],
      ['2.index.js', 'new chunk'],
    ]),
  )
  expect(everythingIn(folder.path)).toEqual({
    '2.index.js': 'new chunk',
    'index.js': 'new',
    'precheck.js': mark,
  })
})

test('a bundle that misses a module is refused before anything is touched', () => {
  using folder = scratchFolder({ 'index.js': 'old' })
  const bundle = new Map<string, string | Buffer>([
    ['index.js', 'new'],
    ['3.index.js', Buffer.from('function webpackMissingModule(e) {}')],
  ])
  expect(() => {
    writeDist(folder.path, bundle)
  }).toThrow('3.index.js misses a module')
  expect(everythingIn(folder.path)).toEqual({ 'index.js': 'old' })
})
