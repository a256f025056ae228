import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { finding } from '../../../shared/model/finding.ts'
import { renderJson, visibleJson } from '../../../shared/render/json.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-log.ts'

test('is the document of the command line', () => {
  const found = finding('W_HISTORY', 'm', { at: { file: 'f', line: 1, column: 2 }, hint: 'h' })
  const text = renderJson('precheck', {
    findings: [found],
    outputs: { checked: 1 },
    blocks: [],
    dialect: 'd',
  })
  expect(text.endsWith('}\n')).toBe(true)
  expect(JSON.parse(text)).toEqual({
    command: 'precheck',
    ok: true,
    dialect: 'd',
    findings: [
      { code: 'W_HISTORY', severity: 'warning', file: 'f', line: 1, column: 2, message: 'm', hint: 'h' },
    ],
    outputs: { checked: 1 },
  })
})

test('an error is not ok, an unknown dialect is null', () => {
  const text = renderJson('x', { findings: [finding('E_NAME', 'm')], outputs: {}, blocks: [] })
  expect(JSON.parse(text)).toMatchObject({ ok: false, dialect: null })
})

test('strings are exact, and neither a terminal nor a runner finds anything in the text', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (key, value) => {
      const text = visibleJson({ [`k${key}`]: value })
      expect(JSON.parse(text)).toEqual({ [`k${key}`]: value })
      expect(text).not.toMatch(/[^\P{C}\n]|[\p{Zl}\p{Zp}\u00a0]/u)
      expect(runnerCommands(text)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
