import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { finding, type Finding } from '../../../shared/model/finding.ts'
import { codes, type Code } from '../../../shared/model/codes/table.ts'
import { renderAnnotations } from '../../../shared/render/annotations.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-log.ts'

const annotations = (findings: readonly Finding[], folder?: string) =>
  runnerCommands(renderAnnotations(findings, folder).join('\n'))

const at = (file: string, line?: number, column?: number) => ({ at: { file, line, column } })
const many = (code: Code, count: number, file = 'f') =>
  Array.from({ length: count }, (_, index) => finding(code, `${code} ${index}`, at(file, index + 1)))

test('a finding becomes an annotation at its place, with its code and what to do', () => {
  expect(annotations([finding('E_NAME', 'bad name', { ...at('a/b.yaml', 3, 7), hint: 'rename' })])).toEqual([
    {
      name: 'error',
      properties: { file: 'a/b.yaml', line: '3', col: '7', title: 'E_NAME' },
      data: 'bad name\nrename',
      form: 'colons',
    },
  ])
})

test('errors come first, each severity in file order', () => {
  const findings = [
    finding('N_SIG_STALE', 'n', at('a')),
    finding('E_NAME', 'second', at('b', 10)),
    finding('W_HISTORY', 'w', at('a')),
    finding('E_NAME', 'first', at('b', 9)),
  ]
  expect(annotations(findings).map(({ name, properties }) => [name, properties['line']])).toEqual([
    ['error', '9'],
    ['error', '10'],
    ['warning', undefined],
    ['notice', undefined],
  ])
})

test('ten of a severity are shown one by one', () => {
  expect(annotations([...many('E_NAME', 10), ...many('W_HISTORY', 10)])).toHaveLength(20)
})

test('eleven of one code are rolled up into one annotation that counts and names them', () => {
  const [only, ...more] = annotations(many('E_NAME', 11))
  expect(more).toEqual([])
  expect(only?.properties).toEqual({ file: 'f', line: '1', title: 'E_NAME in 11 places' })
  expect(only?.data).toMatch(
    /10 more times: f:2, f:3, f:4, f:5, f:6, f:7, f:8, f:9, … \(the log has all of them\)$/,
  )
})

test('rare codes keep their places when a frequent one is rolled up', () => {
  const shown = annotations([
    ...many('E_NAME', 500, 'm'),
    ...many('E_VERSION', 2, 'a'),
    ...many('E_PATH', 1, 'z'),
  ])
  expect(shown.map(({ properties }) => properties['title'])).toEqual([
    'E_VERSION',
    'E_VERSION',
    'E_NAME in 500 places',
    'E_PATH',
  ])
})

test('more than ten codes end in one annotation that counts the rest', () => {
  const errors = Object.keys(codes)
    .filter(code => code.startsWith('E_'))
    .slice(0, 15) as Code[]
  const shown = annotations(
    errors.flatMap((code, index) => many(code, 2, `f${String(index).padStart(2, '0')}`)),
  )
  expect(shown).toHaveLength(10)
  expect(shown.at(-1)?.properties).toEqual({ title: '12 more errors' })
  expect(shown.at(-1)?.data).toBe(
    `${errors
      .slice(9)
      .map(code => `${code} (2)`)
      .join(', ')}\nThe log has all of them.`,
  )
})

test('paths lead from the root of the repository', () => {
  expect(annotations([finding('E_NAME', 'x', at('a.yaml'))], 'sub/registry')[0]?.properties['file']).toBe(
    'sub/registry/a.yaml',
  )
})

test('no more than ten of a severity, and nothing but annotations, whatever the findings say', () => {
  const anyFinding = fc
    .tuple(fc.constantFrom(...(Object.keys(codes) as Code[])), hostileText, hostileText, fc.nat(99))
    .map(([code, message, file, line]) => finding(code, message, { ...at(file, line + 1), hint: message }))
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 60 }), findings => {
      const lines = renderAnnotations(findings)
      const seen = runnerCommands(lines.join('\n'))
      expect(seen).toHaveLength(lines.length)
      for (const severity of ['error', 'warning', 'notice'] as const) {
        const count = seen.filter(({ name }) => name === severity).length
        const all = findings.filter(found => found.severity === severity).length
        expect(count).toBeLessThanOrEqual(10)
        expect(count > 0).toBe(all > 0)
      }
      for (const { data } of seen) expect(data).not.toMatch(/##\[|[^\P{C}\n]/u)
    }),
  )
})
