import { expect, test } from '@jest/globals'
import type { Report } from '../../../shared/command/report.ts'
import { finding } from '../../../shared/model/finding.ts'
import { redacted } from '../../../shared/render/redacted.ts'

const hide = (text: string) => text.replaceAll('error', '***').replaceAll('list', '***')

test('every text from outside is redacted, and no word that modreg itself needs', () => {
  const report: Report = {
    findings: [
      finding('E_NAME', 'an error', { at: { file: 'error.yaml', line: 1, column: 2 }, hint: 'no error' }),
      finding('W_HISTORY', 'x'),
    ],
    outputs: { list: ['error', { error: 'error', n: 1, none: null }] },
    blocks: [
      { kind: 'list', items: ['list', 'b'] },
      { kind: 'table', head: ['error'], rows: [['list']] },
    ],
    dialect: 'd',
  }
  expect(redacted(report, hide)).toEqual({
    findings: [
      {
        code: 'E_NAME',
        severity: 'error',
        file: '***.yaml',
        line: 1,
        column: 2,
        message: 'an ***',
        hint: 'no ***',
      },
      finding('W_HISTORY', 'x'),
    ],
    outputs: { list: ['***', { error: '***', n: 1, none: null }] },
    blocks: [
      { kind: 'list', items: ['***', 'b'] },
      { kind: 'table', head: ['***'], rows: [['***']] },
    ],
    dialect: 'd',
  })
})
