import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { logLine } from '../../../shared/render/log-line.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-log.ts'

test.each([
  ['hello', '| hello'],
  ['a\n::error::x\r\nb', '| a\n| ::error::x\n| b'],
  ['a\r::error::x', '| a\\x0d::error::x'],
  ['x ##[error]y ###[group]', '| x ##\\[error]y ###\\[group]'],
  ['#\u00ad#[error]', '| #\\xad#[error]'],
  ['#\u034f#[error]', '| #\\u034f#[error]'],
  ['#[derive] [##]', '| #[derive] [##]'],
  ['\u0085::error::x', '| \\x85::error::x'],
  ['', '| '],
])('marks lines and shows what is hidden (%#)', (text, expected) => {
  expect(logLine(text)).toBe(expected)
})

test('no text at all makes a command', () => {
  fc.assert(
    fc.property(hostileText, text => {
      expect(runnerCommands(logLine(text))).toEqual([])
      expect(logLine(text)).not.toMatch(/[^\P{C}\n]/u)
      for (const line of logLine(text).split('\n')) expect(line).toMatch(/^\| /)
    }),
    { numRuns: 2000 },
  )
})

test('an endless text is cut and says so', () => {
  const lines = logLine('x\n'.repeat(5000)).split('\n')
  expect(lines).toHaveLength(1001)
  expect(lines.at(-1)).toBe('| … and 4001 more lines')
})
