import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Refusal } from '../../../shared/command/refusal.ts'
import { outputText, renderOutputs, outputsLimitBytes } from '../../../shared/render/outputs.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { parseRunnerFile } from '../../support/runner-files.ts'

const refusal = (outputs: Readonly<Record<string, string>>) => {
  try {
    renderOutputs(outputs, 'd')
    return undefined
  } catch (error) {
    return error instanceof Refusal ? error.findings[0] : error
  }
}

test.each([
  ['x', 'x'],
  ['', ''],
  [null, ''],
  [true, 'true'],
  [3, '3'],
  [['a', 1], '["a",1]'],
  [{ a: null }, '{"a":null}'],
] as const)('an output reaches workflows as text (%#)', (value, expected) => {
  expect(outputText(value)).toBe(expected)
})

test('every value arrives as it was given, and no other output with it', () => {
  const value = hostileText.map(text => text.replaceAll('\r', '')) // the runner ends lines at CR LF as well
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), values => {
      const outputs = Object.fromEntries(values.map((text, index) => [`name-${index}`, text]))
      expect(parseRunnerFile(renderOutputs(outputs, 'ghadelimiter_x'))).toEqual(outputs)
    }),
  )
})

test('a value that holds the delimiter is not written', () => {
  expect(() => renderOutputs({ a: 'x\nd\nevil=1' }, 'd')).toThrow('the output a holds its own delimiter')
})

test.each([['na\nme'], ['a=b'], ['a<<b'], ['A'], [''], ['__proto__']])('refuses an odd name (%#)', name => {
  expect(refusal({ [name]: 'x' })).toMatchObject({ code: 'E_OUTPUT_NAME' })
})

test('all outputs together have a limit, and the largest is named', () => {
  const half = 'x'.repeat(outputsLimitBytes / 2)
  expect(refusal({ a: half, b: half })).toBeUndefined()
  expect(refusal({ a: half, b: `${half}x` })).toMatchObject({
    code: 'E_OUTPUT_SIZE',
    message:
      '2 outputs together, of which b is the largest, are 900001 bytes; a workflow passes on 900000 at most',
  })
  expect(refusal({ a: 'ü'.repeat(outputsLimitBytes / 2 + 1) })).toMatchObject({ code: 'E_OUTPUT_SIZE' })
})
