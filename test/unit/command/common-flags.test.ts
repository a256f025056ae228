import { expect, test } from '@jest/globals'
import { findCommonFlags } from '../../../shared/command/common-flags.ts'

const none = { help: false, verbose: false, format: 'human' }

test.each([
  [[], none],
  [['precheck', '--format', 'json'], { ...none, format: 'json' }],
  [['--format=sarif', '--verbose', 'x'], { ...none, format: 'sarif', verbose: true }],
  [['--format', 'json', '--format', 'human'], none],
  [['--format'], { ...none, format: undefined }],
  [['--format', 'xml'], { ...none, format: undefined }],
  [['--help'], { ...none, help: true }],
  [['-h'], { ...none, help: true }],
  [['--', '--help', '--format', 'json', '--verbose'], none],
])('reads the output flags of %j', (words, expected) => {
  expect(findCommonFlags(words)).toEqual(expected)
})
