import { expect, test } from '@jest/globals'
import { plainLines, runnerCommands } from '../../support/runner-log.ts'

const names = (output: string) => runnerCommands(output).map(({ name }) => name)

test.each([
  ['::error::x'],
  ['  \u00a0\u0085\u2028::error::x'],
  ['some text ##[error]x'],
  ['#\u00ad##[error]x'],
  ['#\u200d#[error]x'],
  [':\u00ad:error::x'],
  ['::ERROR file=a::x'],
  ['a\r::error::x'],
  ['a\n##[error title=x]'],
])('the runner obeys a command in disguise (%#)', output => {
  expect(names(output).map(name => name.toLowerCase())).toEqual(['error'])
})

test.each([
  ['| ::error::x'],
  ['##\\[error]x'],
  ['::nothing::x'],
  ['::error'],
  ['##[error'],
  ['# #[error]x'],
  ['x'],
])('the runner shows what is no command (%#)', output => {
  expect(runnerCommands(output)).toEqual([])
  expect(plainLines(output)).toEqual([output])
})

test('properties and data are decoded', () => {
  expect(runnerCommands('::error file=a%2Cb%3A%25,line=3::x%0Ay%2541')).toEqual([
    { name: 'error', properties: { file: 'a,b:%', line: '3' }, data: 'x\ny%41', form: 'colons' },
  ])
})

test('nothing counts between stop-commands and its token', () => {
  expect(names('::stop-commands::tok\n::error::a\n::tok::\n::warning::b')).toEqual([
    'stop-commands',
    'warning',
  ])
})
