import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { writeOutputs, writeSummary } from '../../../shared/adapters/runner-files.ts'
import { parseRunnerFile } from '../../support/runner-files.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { withVariables } from '../../support/variables.ts'

const withRunnerFiles = (use: (paths: { output: string; summary: string }) => void) => {
  using folder = scratchFolder({ output: 'earlier=1\n', summary: 'earlier\n' })
  const paths = { output: folder.at('output'), summary: folder.at('summary') }
  withVariables({ GITHUB_OUTPUT: paths.output, GITHUB_STEP_SUMMARY: paths.summary }, () => {
    use(paths)
  })
}

test('outputs are added to what is there, each value between lines of its own', () => {
  withRunnerFiles(({ output }) => {
    writeOutputs({ a: 'x\ny=1', b: ['z'] })
    writeOutputs({ c: true })
    expect(parseRunnerFile(readFileSync(output, 'utf8'))).toEqual({
      earlier: '1',
      a: 'x\ny=1',
      b: '["z"]',
      c: 'true',
    })
  })
})

test('the delimiter is another one each time', () => {
  withRunnerFiles(({ output }) => {
    writeOutputs({ a: '' })
    writeOutputs({ a: '' })
    const delimiters = [...readFileSync(output, 'utf8').matchAll(/<<(.+)/g)].map(([, name]) => name)
    expect(new Set(delimiters).size).toBe(2)
    for (const delimiter of delimiters) expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/)
  })
})

test('what is too large is not written at all', () => {
  withRunnerFiles(({ output }) => {
    expect(() => {
      writeOutputs({ a: 'small', b: 'x'.repeat(900_000) })
    }).toThrow('a workflow passes on 900000')
    expect(readFileSync(output, 'utf8')).toBe('earlier=1\n')
  })
})

test('a summary is added; without a place for it nothing happens', () => {
  withRunnerFiles(({ summary }) => {
    writeSummary('# more\n')
    expect(readFileSync(summary, 'utf8')).toBe('earlier\n# more\n')
  })
  withVariables({ GITHUB_STEP_SUMMARY: '' }, () => {
    writeSummary('x')
  })
})

test('outputs without a place are refused: nobody may read them as "nothing"', () => {
  withVariables({ GITHUB_OUTPUT: '' }, () => {
    expect(() => {
      writeOutputs({ a: '1' })
    }).toThrow('GITHUB_OUTPUT is not set')
  })
  withVariables({ GITHUB_OUTPUT: '/nowhere/output' }, () => {
    expect(() => {
      writeOutputs({ a: '1' })
    }).toThrow('GITHUB_OUTPUT cannot be written: ENOENT')
  })
})
