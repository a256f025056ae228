import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { logLine } from '../../../shared/render/log-line.ts'
import { markdownCode, markdownText } from '../../../shared/render/markdown.ts'
import { renderOutputs } from '../../../shared/render/outputs.ts'
import { escapeData, renderWorkflowCommand } from '../../../shared/render/workflow-command.ts'
import { describeConformance } from '../../support/conformance.ts'
import { parseRunnerFile } from '../../support/runner-files.ts'
import { runnerCommands } from '../../support/runner-log.ts'

interface Row<Value> {
  readonly value: Value
  readonly output: string
  readonly reason: string
}

// The values themselves stand in no test's name: a runner that reads the names would obey them.
describeConformance('hostile lists of the output layer', data => {
  const rows = <Value>(name: string) => {
    const text = readFileSync(join(data, 'hostile', 'lists', `${name}.json`), 'utf8')
    return (JSON.parse(text) as { readonly rows: readonly Row<Value>[] }).rows
  }

  test.each(rows<string>('plain-log'))('log line %#: $reason', ({ value, output }) => {
    // The list writes two escapes in another way than `shown` does.
    const expected = output.replaceAll('\\u00a0', '\\xa0').replaceAll('\\r', '\\x0d')
    expect(logLine(value)).toBe(expected)
    expect(runnerCommands(logLine(value))).toEqual([])
  })

  test.each(rows<string>('log-text'))('command data %#: $reason', ({ value, output }) => {
    expect(escapeData(value)).toBe(output)
    expect(runnerCommands(renderWorkflowCommand('error', value))).toMatchObject([
      { name: 'error', data: value },
    ])
  })

  test.each(rows<string>('summary'))('markdown %#: $reason', ({ value, output }) => {
    const apart = '\u200b' // we part more than the list does: addresses and numbers, too
    const allowed = output.split(' or ').map(form => form.replaceAll(apart, ''))
    expect(allowed).toContain(markdownText(value).replaceAll(apart, ''))
    if (output.includes(apart))
      expect([markdownText(value), markdownCode(value)]).toEqual(output.split(' or '))
  })

  test.each(rows<readonly [string, string]>('output-file'))(
    'output %#: $reason',
    ({ value: [name, text], output }) => {
      const refused = /^throws (\w+)$/.exec(output)?.[1]
      if (refused === undefined) {
        const record = renderOutputs({ [name]: text }, 'ghadelimiter_UUID')
        if (output.includes('<<')) expect(record).toBe(output)
        expect(parseRunnerFile(record)).toEqual({ [name]: text })
      } else
        expect(() => renderOutputs({ [name]: text }, 'd')).toThrow(
          expect.objectContaining({ findings: [expect.objectContaining({ code: refused })] }),
        )
    },
  )
})
