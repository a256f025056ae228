import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'
import { compareVersions, isVersion, readVersion, versionProblem } from '../../../shared/model/version.ts'

test('reads the parts of a version', () => {
  expect(readVersion('1.2.3')).toEqual({ core: [1, 2, 3], prerelease: [], build: undefined })
  expect(readVersion('1.2.3-rc.1.x-y')).toEqual({
    core: [1, 2, 3],
    prerelease: ['rc', 1, 'x-y'],
    build: undefined,
  })
  expect(readVersion('1.2.3-a+b.01', { build: 'allow' })).toEqual({
    core: [1, 2, 3],
    prerelease: ['a'],
    build: 'b.01',
  })
})

test.each([
  ['1.2.3+build', 'build part'],
  ['v1.2.3', 'leading v'],
  ['=1.2.3', 'leading ='],
  ['1', 'fewer than three'],
  ['1.2', 'fewer than three'],
  ['01.2.3', 'leading zero'],
  ['1.2.3-01', 'leading zero'],
  ['1.2.3\n', 'not of the form'],
  ['1.2.3-', 'not of the form'],
  ['1.2.\u0663', 'not of the form'],
  ['9007199254740992.0.0', 'not of the form'],
  ['1.0.0-9007199254740992', 'not of the form'],
  [`1.0.0-${'a'.repeat(123)}`, 'longer'],
])('refuses %j and says why', (text, reason) => {
  expect(versionProblem(text)).toContain(reason)
  expect(isVersion(text)).toBe(false)
})

test('takes a version of 128 characters and the largest safe number', () => {
  expect(versionProblem(`1.0.0-${'a'.repeat(122)}`)).toBeUndefined()
  expect(versionProblem('9007199254740991.0.0')).toBeUndefined()
})

test('throws when asked to order what is no version', () => {
  expect(() => compareVersions('1.0', '1.0.0')).toThrow('no version')
})

const part = fc.stringMatching(/^(?:0|[1-9][0-9]{0,3}|[0-9a-zA-Z-]{1,4})$/)
const version = fc
  .tuple(fc.array(fc.nat(12), { minLength: 3, maxLength: 3 }), fc.array(part, { maxLength: 3 }))
  .map(([core, prerelease]) => core.join('.') + (prerelease.length === 0 ? '' : `-${prerelease.join('.')}`))

test('agrees with another implementation on what is valid and on the order', () => {
  fc.assert(
    fc.property(version, version, (left, right) => {
      expect(isVersion(left)).toBe(semver.valid(left) === left)
      fc.pre(isVersion(left) && isVersion(right))
      expect(Math.sign(compareVersions(left, right))).toBe(semver.compare(left, right))
    }),
  )
})
