import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../../shared/command/report.ts'
import { finding } from '../../../shared/model/finding.ts'
import { renderTerminal } from '../../../shared/render/terminal.ts'
import { renderTextTable } from '../../../shared/render/text-table.ts'
import { hostileText } from '../../support/hostile-text.ts'

const report = (part: Partial<Report>): Report => ({ findings: [], outputs: {}, blocks: [], ...part })

const full = report({
  blocks: [
    { kind: 'heading', text: 'Bundles' },
    { kind: 'text', text: 'one\ntwo' },
    { kind: 'list', items: ['a', 'b\nc'] },
    { kind: 'code', text: 'x = 1\n\ty' },
    {
      kind: 'table',
      head: ['name', 'version'],
      rows: [
        ['specfact-x', '1.0'],
        ['y', '10.0.0'],
      ],
    },
  ],
  findings: [
    finding('E_NAME', 'second', { at: { file: 'b.yaml', line: 10 } }),
    finding('W_HISTORY', 'somewhere', { hint: 'look\naround' }),
    finding('E_VERSION', 'first\nof all', { at: { file: 'b.yaml', line: 9, column: 4 }, hint: 'h' }),
    finding('E_PATH', 'whole file', { at: { file: 'a.yaml' }, hint: 'h' }),
  ],
})

const expected = `Bundles

one
two

- a
- b
  c

    x = 1
        y

name        version
specfact-x  1.0
y           10.0.0

warning somewhere W_HISTORY
  hint: look
        around

a.yaml
  error whole file E_PATH
    hint: h

b.yaml
  9:4 error first E_VERSION
    of all
    hint: h
  10:1 error second E_NAME
    hint: Use lower-case letters, digits and single hyphens; start with a letter.

3 errors, 1 warning in 2 files
`

test('groups findings by file, in the order of their places', () => {
  expect(renderTerminal(full, { colour: false })).toBe(expected)
})

test('colours only where asked to, and nothing else changes', () => {
  const coloured = renderTerminal(full, { colour: true })
  expect(coloured).toContain('\u001b[31merror\u001b[39m')
  expect(stripVTControlCharacters(coloured)).toBe(expected)
})

test('says so when there is nothing', () => {
  expect(renderTerminal(report({}), { colour: false })).toBe('no findings\n')
})

test('no text acts on the terminal', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const findings = [finding('E_NAME', text, { at: { file: text, line: 1 }, hint: text })]
      const blocks = [
        { kind: 'heading' as const, text },
        { kind: 'code' as const, text },
        { kind: 'table' as const, head: [text, text], rows: [[text]] },
      ]
      expect(renderTerminal(report({ findings, blocks }), { colour: false })).not.toMatch(
        /[^\P{C}\n]|\p{Zl}|\p{Zp}/u,
      )
    }),
  )
})

test('columns of a table stand under each other', () => {
  expect(
    renderTextTable([
      ['a', 'bb', 'c'],
      ['e\u0301e', ''],
      ['🎉🎉🎉', 'b', ''],
    ]),
  ).toEqual(['a    bb  c', 'e\u0301e', '🎉🎉🎉  b'])
})
