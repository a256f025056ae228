import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { finding, type Finding } from '../../../shared/model/finding.ts'
import { renderSarif } from '../../../shared/render/sarif.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-log.ts'

interface Sarif {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly level: string
        readonly message: { readonly text: string }
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ]
      }[]
    },
  ]
}

const sarif = (findings: readonly Finding[], folder?: string) =>
  (JSON.parse(renderSarif('precheck', { findings, outputs: {}, blocks: [] }, folder)) as Sarif).runs[0]

test('a finding is a result with its rule and its place', () => {
  const run = sarif(
    [finding('E_NAME', 'bad', { at: { file: 'a b/ü.yaml', line: 3, column: 7 }, hint: 'h' })],
    'sub',
  )
  expect(run.tool.driver.rules).toEqual([
    expect.objectContaining({
      id: 'E_NAME',
      shortDescription: { text: 'A name does not follow the grammar of names.' },
      help: expect.objectContaining({ text: expect.stringContaining('lower-case') as unknown }) as unknown,
      defaultConfiguration: { level: 'error' },
    }),
  ])
  expect(run.results).toEqual([
    {
      ruleId: 'E_NAME',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'bad\nh' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'sub/a%20b/%C3%BC.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    },
  ])
})

test('each code is one rule, and every result points at its own', () => {
  const run = sarif([
    finding('W_HISTORY', 'w'),
    finding('E_NAME', 'a'),
    finding('N_SIG_STALE', 'n'),
    finding('E_NAME', 'b'),
  ])
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['E_NAME', 'N_SIG_STALE', 'W_HISTORY'])
  for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  expect(run.results.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note'])
})

test('a finding without a file is put at the configuration: code scanning refuses results without a place', () => {
  const [result] = sarif([finding('E_NAME', 'x')], './sub/').results
  expect(result?.locations[0].physicalLocation.artifactLocation.uri).toBe('sub/modreg.toml')
})

test('a message makes no link and no placeholder', () => {
  expect(sarif([finding('E_NAME', '[a](javascript:b) {0} {x}', { hint: '' })]).results[0]?.message.text).toBe(
    '[a] (javascript:b) { 0} {x}\n',
  )
})

test('whatever the findings say, the document is one, relative and without commands', () => {
  fc.assert(
    fc.property(hostileText, text => {
      const found = finding('E_NAME', text, { at: { file: `a/${text}`, line: 1 }, hint: text })
      const document = renderSarif(text, { findings: [found], outputs: {}, blocks: [] })
      expect(runnerCommands(document)).toEqual([])
      const [result] = (JSON.parse(document) as Sarif).runs[0].results
      expect(result?.message.text).not.toMatch(/\]\(|[^\P{C}\n]/u)
      expect(result?.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^a(?:\/[\w.!~*'()%-]+)*$/)
    }),
  )
})
