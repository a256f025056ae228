import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../../shared/command/report.ts'
import { finding } from '../../../shared/model/finding.ts'
import { renderSummary, summaryLimitBytes } from '../../../shared/render/summary.ts'
import { hostileText } from '../../support/hostile-text.ts'

const report = (part: Partial<Report>): Report => ({ findings: [], outputs: {}, blocks: [], ...part })

test('shows blocks, then findings with the gravest first', () => {
  const summary = renderSummary(
    'precheck',
    report({
      blocks: [
        { kind: 'heading', text: 'Bundles' },
        { kind: 'text', text: 'Two of `b`.' },
        { kind: 'list', items: ['a', '- b'] },
        { kind: 'code', text: 'x = 1' },
        { kind: 'table', head: ['name', 'a|b'], rows: [['x', '`1.0`']] },
      ],
      findings: [
        finding('W_HISTORY', 'no base'),
        finding('E_NAME', 'name is "A"', { at: { file: 'b/m.yaml', line: 2, column: 5 }, hint: 'use `a`' }),
      ],
    }),
  )
  expect(summary).toBe(`## modreg precheck: 1 error, 1 warning

### Bundles

Two of \`b\`.

- a
- \\- b

\`\`\`
x = 1
\`\`\`

| name | a\\|b |
| --- | --- |
| x | \`1.0\` |

### Findings

| Severity | Where | What | Code |
| --- | --- | --- | --- |
| error | \`b/m.yaml:2:5\` | name is "A"<br>use \`a\` | \`E_NAME\` |
| warning |  | no base<br>Check out with \`fetch-depth: 0\` for a smaller set. | \`W_HISTORY\` |

`)
})

test('is cut between rows, below the limit in bytes, and says how much is missing', () => {
  const findings = Array.from({ length: 20_000 }, (_, line) =>
    finding('E_NAME', 'ü'.repeat(40), { at: { file: 'f', line } }),
  )
  const summary = renderSummary('precheck', report({ findings }))
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(summaryLimitBytes)
  expect(Buffer.byteLength(summary)).toBeGreaterThan(summaryLimitBytes - 1000)
  const rows = summary.split('\n').filter(line => line.startsWith('| error'))
  expect(summary).toContain(`The summary ends here: ${20_001 - rows.length} more parts do not fit.`)
  for (const row of rows) expect(row).toMatch(/`E_NAME` \|$/)
})

test('a fence is never cut open', () => {
  const blocks = Array.from({ length: 10 }, () => ({ kind: 'code' as const, text: 'line\n'.repeat(100) }))
  const summary = renderSummary('x', report({ blocks }), 2000)
  expect(summary.match(/^```$/gm)).toHaveLength(6)
  expect(summary).toMatch(/7 more parts do not fit/)
})

test('a table of hostile findings has as many rows and cells as there are findings', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), texts => {
      const findings = texts.map(text => finding('E_NAME', text, { at: { file: text, line: 1 }, hint: text }))
      const blocks = texts.flatMap(text => [
        { kind: 'text' as const, text },
        { kind: 'code' as const, text },
      ])
      const summary = renderSummary('x', report({ findings, blocks }))
      const rows = summary.split('\n').filter(line => line.startsWith('| error |'))
      expect(rows).toHaveLength(texts.length)
      for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(5)
    }),
  )
})
