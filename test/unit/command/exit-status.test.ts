import { expect, test } from '@jest/globals'
import { exitStatus, findGravest } from '../../../shared/command/exit-status.ts'
import { finding } from '../../../shared/model/finding.ts'

test('nothing, warnings and notices are clean', () => {
  expect(exitStatus([])).toBe(0)
  expect(exitStatus([finding('W_SIG_MISSING', 'w'), finding('N_SIG_STALE', 'n')])).toBe(0)
  expect(findGravest([finding('W_SIG_MISSING', 'w')])).toBeUndefined()
})

test.each([
  ['E_NAME', 1],
  ['E_USAGE', 2],
  ['E_SIG_MISMATCH', 3],
  ['E_HISTORY', 4],
  ['E_GIT_LOCKED', 5],
  ['E_IO', 6],
  ['E_INTERNAL', 70],
] as const)('%s exits with %i', (code, status) => {
  expect(exitStatus([finding(code, 'x')])).toBe(status)
})

test('of several errors the highest counts, and its first finding is named', () => {
  const findings = [
    finding('E_NAME', 'a'),
    finding('E_IO', 'b'),
    finding('W_HISTORY', 'c'),
    finding('E_IO', 'd'),
  ]
  expect(exitStatus(findings)).toBe(6)
  expect(findGravest(findings)?.message).toBe('b')
})
