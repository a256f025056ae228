import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { consoleLog } from '../../../shared/adapters/console-log.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { runnerCommands } from '../../support/runner-log.ts'

function printing(options: { inWorkflow?: boolean; verbose?: boolean } = {}) {
  let printed = ''
  const write = (text: string) => {
    printed += text
  }
  const log = consoleLog({ inWorkflow: false, verbose: false, ...options, write })
  return { log, printed: () => printed }
}

const pem = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIBODY\n-----END PRIVATE KEY-----\n'

test('in a workflow every line has its mark, on a laptop none', () => {
  const workflow = printing({ inWorkflow: true })
  workflow.log.info('a\n::error::b')
  expect(workflow.printed()).toBe('| a\n| ::error::b\n')
  const laptop = printing()
  laptop.log.info('a\n\u001b[31mb')
  expect(laptop.printed()).toBe('a\n\\x1b[31mb\n')
})

test('debugging messages are seen only when asked for', () => {
  const quiet = printing()
  quiet.log.debug('x')
  expect(quiet.printed()).toBe('')
  const verbose = printing({ verbose: true })
  verbose.log.debug('x')
  expect(verbose.printed()).toBe('debug: x\n')
})

test('a secret is hidden from everything printed later, whole and line by line', () => {
  const { log, printed } = printing()
  log.mask(pem)
  log.info(`key ${pem} end; body MC4CAQAwBQYDK2VwBCIEIBODY!`)
  expect(printed()).not.toContain('BODY')
  expect(printed()).toBe('key *** end; body ***!\n')
  expect(log.redact('want a -----BEGIN PRIVATE KEY----- here')).toBe(
    'want a -----BEGIN PRIVATE KEY----- here',
  )
})

test('of secrets that hold each other nothing is left', () => {
  const { log } = printing()
  log.mask('secret')
  log.mask('secret-and-more')
  expect(log.redact('secret-and-more secret')).toBe('*** ***')
})

test('nothing is masked for blank secrets and short lines', () => {
  const { log, printed } = printing({ inWorkflow: true })
  log.mask('')
  log.mask(' \n')
  expect(printed()).toBe('')
  log.mask('{\n"seed": "abcdef"\n}')
  expect(log.redact('{ a }')).toBe('{ a }')
})

test('the runner is told the text and each of its lines, encoded', () => {
  const { log, printed } = printing({ inWorkflow: true })
  log.mask('a%0A::error::x\r\nsecond line')
  expect(printed()).toBe(
    '::add-mask::a%250A::error::x%0D%0Asecond line\n::add-mask::a%250A::error::x\n::add-mask::second line\n',
  )
  expect(runnerCommands(printed()).map(({ data }) => data)).toEqual([
    'a%0A::error::x\r\nsecond line',
    'a%0A::error::x',
    'second line',
  ])
})

test('a laptop gets no commands', () => {
  const { log, printed } = printing()
  log.mask('secret')
  expect(printed()).toBe('')
})

test('no message is a command, and masks are the only commands', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (message, secret) => {
      const { log, printed } = printing({ inWorkflow: true, verbose: true })
      log.info(message)
      log.debug(message)
      expect(runnerCommands(printed())).toEqual([])
      log.mask(secret)
      log.info(message)
      for (const { name } of runnerCommands(printed())) expect(name).toBe('add-mask')
    }),
  )
})
