import { expect, test } from '@jest/globals'
import { refuse } from '../../../shared/command/refusal.ts'
import { settle } from '../../../shared/command/settle.ts'

function collector() {
  const lines: string[] = []
  const log = {
    info: (line: string) => void lines.push(line),
    debug: (line: string) => void lines.push(`debug ${line}`),
  }
  return { lines, log }
}

test('a value is a value', async () => {
  expect(await settle(() => Promise.resolve(3), collector().log)).toEqual({ ok: true, value: 3 })
})

test('a refusal is its findings, and its cause is for debugging', async () => {
  const { lines, log } = collector()
  const refusal = refuse('E_IO', 'no file')
  refusal.cause = new Error('ENOENT')
  expect(await settle(() => Promise.reject(refusal), log)).toEqual({ ok: false, findings: refusal.findings })
  expect(lines.join()).toMatch(/^debug Error: ENOENT/)
})

test('anything else is a bug, with its stack and what caused it in the log', async () => {
  const { lines, log } = collector()
  const error = new TypeError('x is not a function', { cause: new Error('beneath') })
  expect(await settle(() => Promise.reject(error), log)).toMatchObject({
    ok: false,
    findings: [{ code: 'E_INTERNAL', message: 'TypeError: x is not a function' }],
  })
  expect(lines.join()).toMatch(/^TypeError: x is not a function\n +at .*\ncaused by Error: beneath\n +at /s)
})

test('what is thrown need not be an error, and causes may go in circles', async () => {
  const { log } = collector()
  const thrown = () => Promise.reject('text') // eslint-disable-line @typescript-eslint/prefer-promise-reject-errors
  expect(await settle(thrown, log)).toMatchObject({ findings: [{ code: 'E_INTERNAL', message: 'text' }] })
  const circle = new Error('round')
  circle.cause = circle
  expect(await settle(() => Promise.reject(circle), log)).toMatchObject({ ok: false })
})
