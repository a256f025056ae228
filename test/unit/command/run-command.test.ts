import { expect, test } from '@jest/globals'
import { defineCommand } from '../../../shared/command/command.ts'
import { text } from '../../../shared/command/input.ts'
import type { Report } from '../../../shared/command/report.ts'
import { runCommand } from '../../../shared/command/run-command.ts'
import type { Ports } from '../../../shared/ports/ports.ts'

const ports = {} as Ports
const command = (report: Partial<Report>) =>
  defineCommand({
    ...{ name: 'try', summary: 'x', action: false, permissions: {} },
    inputs: { name: text('A name.') },
    outputs: { greeting: 'Words.' },
    run: ({ name }) =>
      Promise.resolve({ findings: [], blocks: [], outputs: { greeting: `hello ${name}` }, ...report }),
  })

test('texts become values, the report is the result', async () => {
  expect(await runCommand(command({}), new Map([['name', 'you']]), ports)).toMatchObject({
    outputs: { greeting: 'hello you' },
  })
})

test('texts that make no sense are refused before anything runs', async () => {
  await expect(runCommand(command({}), new Map(), ports)).rejects.toThrow('name is required')
})

test('an output that the command does not declare is a bug', async () => {
  await expect(
    runCommand(command({ outputs: { other: '' } }), new Map([['name', 'x']]), ports),
  ).rejects.toThrow('try does not declare: other')
})
