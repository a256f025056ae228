import { expect, test } from '@jest/globals'
import { isTemporaryName, isTemporaryOf, temporaryName } from '../../../shared/model/temporary-name.ts'

const hex = '0123456789abcdef'

test('a temporary name is hidden and says whose it is', () => {
  expect(temporaryName('index.json', hex)).toBe('.index.json.0123456789abcdef.tmp')
  expect(isTemporaryName('.index.json.0123456789abcdef.tmp')).toBe(true)
  expect(isTemporaryOf('index.json', temporaryName('index.json', hex))).toBe(true)
  expect(isTemporaryOf('other.json', temporaryName('index.json', hex))).toBe(false)
})

test.each([
  'index.json',
  '.hidden',
  '.x.tmp',
  'x.0123456789abcdef.tmp',
  '.x.0123456789ABCDEF.tmp',
  '.0123456789abcdef.tmp',
])('%s is no temporary name', name => {
  expect(isTemporaryName(name)).toBe(false)
})

test.each(['n'.repeat(255), 'é'.repeat(127), '😀'.repeat(63)])('the longest names fit', name => {
  const temporary = temporaryName(name, hex)
  expect(Buffer.byteLength(temporary)).toBeLessThanOrEqual(255)
  expect(isTemporaryOf(name, temporary)).toBe(true)
})
