import { expect, test } from '@jest/globals'
import { parseRunnerFile } from '../../support/runner-files.ts'

test('reads both forms of a record', () => {
  expect(parseRunnerFile('a=1\nb<<X\nline\nc=2\nX\nd=x<<y\n')).toEqual({ a: '1', b: 'line\nc=2', d: 'x<<y' })
})

test.each([['a<<X\nnever ends\n'], ['no sign\n'], ['a<<\n']])('fails as the runner does on %j', text => {
  expect(() => parseRunnerFile(text)).toThrow(/delimiter not found|Invalid format/)
})
