import { posix, win32 } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { joinRepoPath, readRepoPath, repoPathProblem } from '../../../shared/model/repo-path.ts'
import { isWindowsDevice } from '../../../shared/model/windows-device.ts'

test.each([
  'packages/demo/module-package.yaml',
  'releases/demo/1.2.3.toml',
  'registry/modules/demo-1.0.0.tar.gz',
  '.gitattributes',
  'src/[id]/(group)/+page.ts',
  'docs/Read me, please.md',
  'a/.github/b',
])('takes %j for a path', text => {
  expect(repoPathProblem(text)).toBeUndefined()
  expect(readRepoPath(text)).toBe(text)
})

test.each([
  ['', 'empty'],
  ['/etc/passwd', 'absolute'],
  ['../x', '`..`'],
  ['a/../../x', '`..`'],
  ['a/./x', '`.`'],
  ['a//x', 'empty segment'],
  ['a/x/', 'empty segment'],
  ['a\\x', 'backslash'],
  ['C:/x', 'one of the characters'],
  ['-rf', 'starts with'],
  ['a/--output=x', 'starts with'],
  ['~/x', 'starts with'],
  ['a/.GIT/config', 'git folder'],
  ['a/git~1/config', 'git folder'],
  ['.github/workflows/x.yml', 'forge'],
  ['.GitHub/x', 'forge'],
  ['a/x\n', 'printable'],
  ['a/caf\u00e9', 'printable'],
  ['a/x\0', 'printable'],
  ['a/"x"', 'one of the characters'],
  [':(top)x', 'one of the characters'],
  ['a/*', 'one of the characters'],
  ['$HOME/x', 'one of the characters'],
  ['a/%2e%2e', 'one of the characters'],
  ['a/x ', 'blank'],
  ['a/ x', 'blank'],
  ['a/x.', 'dot'],
  ['a/CON', 'Windows'],
  ['a/aux.c', 'Windows'],
  ['a/'.repeat(600), 'longer'],
  ['a'.repeat(256), 'longer'],
])('refuses %j and says why', (text, reason) => {
  expect(repoPathProblem(text)).toContain(reason)
  expect(readRepoPath(text)).toBeUndefined()
})

test('joins checked parts', () => {
  expect(joinRepoPath('', 'packages')).toBe('packages')
  expect(joinRepoPath(joinRepoPath('', 'packages'), 'demo', 'x.yaml')).toBe('packages/demo/x.yaml')
})

test.each([['..', 'x'], ['/etc'], [''], ['demo', '../../x']])(
  'throws on a part that escaped its grammar: %j',
  (...parts) => {
    expect(() => joinRepoPath(joinRepoPath('', 'packages'), ...parts)).toThrow('joined to a path')
  },
)

test('a path stays where it is joined, whatever the segments', () => {
  const segment = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('..', '.', '', 'a', '.git', 'nul'))
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), segments => {
      const path = readRepoPath(['base', ...segments].join('/'))
      fc.pre(path !== undefined)
      expect(posix.normalize(path)).toBe(path)
      expect(win32.normalize(path)).toBe(path.replaceAll('/', '\\'))
      expect(path).toMatch(/^base(?:\/|$)/)
    }),
  )
})

test.each(['con', 'NUL.txt', 'com1.tar.gz', 'LPT¹', 'aux .c', 'conin$'])('%j is a device', name => {
  expect(isWindowsDevice(name)).toBe(true)
})

test.each(['console', 'com', 'com10', 'lpt', 'auxiliary.c', 'xcon'])('%j is no device', name => {
  expect(isWindowsDevice(name)).toBe(false)
})
