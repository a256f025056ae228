import { basename } from 'node:path'
import { expect, test } from '@jest/globals'
import { processEnvironment } from '../../../shared/adapters/process-environment.ts'
import { withVariables } from '../../support/variables.ts'

function environment() {
  const masked: string[] = []
  return { masked, environment: processEnvironment({ mask: secret => void masked.push(secret) }) }
}

test('a variable that is empty is not set', () => {
  withVariables({ MODREG_A: 'x', MODREG_B: '' }, () => {
    const { environment: given } = environment()
    expect(given.read('MODREG_A')).toBe('x')
    expect(given.read('MODREG_B')).toBeUndefined()
    expect(given.read('MODREG_C')).toBeUndefined()
  })
})

test('a secret is masked and gone from what child processes inherit', () => {
  withVariables({ MODREG_KEY: 'seed', MODREG_EMPTY: '' }, () => {
    const { masked, environment: taken } = environment()
    expect(taken.takeSecret('MODREG_KEY')).toBe('seed')
    expect(taken.takeSecret('MODREG_EMPTY')).toBeUndefined()
    expect(masked).toEqual(['seed'])
    expect(Object.keys(process.env).filter(name => /^MODREG_(?:KEY|EMPTY)$/.test(name))).toEqual([])
    expect(taken.takeSecret('MODREG_KEY')).toBeUndefined()
  })
})

test('knows where it is and who reads its output', () => {
  withVariables({ GITHUB_ACTIONS: 'true' }, () => {
    expect(environment().environment).toMatchObject({ workingFolder: process.cwd(), inWorkflow: true })
  })
  withVariables({ GITHUB_ACTIONS: 'TRUE' }, () => {
    expect(environment().environment.inWorkflow).toBe(false)
  })
  expect(basename(environment().environment.programFolder)).not.toBe('')
})
