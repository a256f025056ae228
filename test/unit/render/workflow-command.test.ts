import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderWorkflowCommand } from '../../../shared/render/workflow-command.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-log.ts'

test('a command without properties has none', () => {
  expect(renderWorkflowCommand('error', 'x', { file: undefined })).toBe('::error::x')
})

test('signs that end a property or a command are encoded', () => {
  expect(renderWorkflowCommand('error', 'a::b%\n', { file: 'a,b::c%', line: 3 })).toBe(
    '::error file=a%2Cb%3A%3Ac%25,line=3::a::b%25%0A',
  )
})

test('one command is one command with the same title and data, whatever they hold', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, data) => {
      const visible = (text: string) => text.replace(/[\p{C}\p{DI}\u2028\u2029]/gu, '').trim()
      const [command, ...more] = runnerCommands(
        renderWorkflowCommand('warning', visible(data), { title: visible(title) }),
      )
      expect(more).toEqual([])
      expect(command).toMatchObject({
        name: 'warning',
        properties: { title: visible(title) },
        data: visible(data),
      })
    }),
    { numRuns: 2000 },
  )
})
