import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readFloat, readInt, renderFloat } from '../../../../shared/dialects/specfact/python-numbers.ts'

describe('ints of YAML 1.1', () => {
  test.each([
    ['0', 0n],
    ['-0', 0n],
    ['+12', 12n],
    ['1_000', 1000n],
    ['0b1_01', 5n],
    ['-0b11', -3n],
    ['0x1F', 31n],
    ['-0xff', -255n],
    ['017', 15n],
    ['0_7', 7n],
    ['00', 0n],
    ['1:30', 90n],
    ['-1:30:59', -5459n],
    ['123456789012345678901234567890', 123456789012345678901234567890n],
  ])('%s is %s', (text, value) => {
    expect(readInt(text)).toBe(value)
  })

  test.each(['0b_', '0x_', '0x__'])('%s has no digits', text => {
    expect(readInt(text)).toBeUndefined()
  })

  test('has as many digits as Python writes and no more', () => {
    const longest = 10n ** 4300n - 1n
    expect(readInt(String(longest))).toBe(longest)
    expect(readInt(String(longest + 1n))).toBeUndefined()
    expect(readInt(`0x${longest.toString(16)}`)).toBe(longest)
    expect(readInt(`-0x${(longest + 1n).toString(16)}`)).toBeUndefined()
    expect(readInt(`0b${'0'.repeat(5000)}_${longest.toString(2)}`)).toBe(longest)
    expect(readInt(`0${(longest + 1n).toString(8)}`)).toBeUndefined()
    expect(readInt(`1${':00'.repeat(2400)}`)).toBe(60n ** 2400n)
    expect(readInt(`1${':00'.repeat(2500)}`)).toBeUndefined()
  })
})

describe('floats of YAML 1.1', () => {
  test.each([
    ['1.10', 1.1],
    ['1_0.5_0', 10.5],
    ['.5', 0.5],
    ['1.5e+3', 1500],
    ['1.E-2', 0.01],
    ['190:20:30.15', 685230.15],
    ['-1:30.', -90],
    ['-0.0', -0],
    ['+.Inf', Infinity],
    ['-.INF', -Infinity],
    ['.NaN', NaN],
    ['9.9e+999', Infinity],
  ])('%s is %s', (text, value) => {
    expect(readFloat(text)).toBe(value)
  })

  test('in base 60 end where Python overflows', () => {
    expect(readFloat(`1${':00'.repeat(173)}.5`)).toBe(60 ** 173 + 0.5)
    expect(readFloat(`1${':00'.repeat(174)}.5`)).toBeUndefined()
  })
})

describe('floats as PyYAML writes them', () => {
  test.each([
    [0, '0.0'],
    [-0, '-0.0'],
    [1, '1.0'],
    [-1.5, '-1.5'],
    [0.1, '0.1'],
    [100, '100.0'],
    [123.456, '123.456'],
    [0.0001, '0.0001'],
    [0.00012, '0.00012'],
    [0.00001, '1.0e-05'],
    [0.000012, '1.2e-05'],
    [1e15, '1000000000000000.0'],
    [9999999999999998, '9999999999999998.0'],
    [1e16, '1.0e+16'],
    [12345678901234568, '1.2345678901234568e+16'],
    [1e22, '1.0e+22'],
    [1e100, '1.0e+100'],
    [1.7976931348623157e308, '1.7976931348623157e+308'],
    [5e-324, '5.0e-324'],
    [Infinity, '.inf'],
    [-Infinity, '-.inf'],
    [NaN, '.nan'],
  ])('%d is %s', (value, text) => {
    expect(renderFloat(value)).toBe(text)
  })

  test('read back as the same float', () => {
    const property = fc.property(fc.double(), value => {
      expect(readFloat(renderFloat(value))).toBe(value)
    })
    fc.assert(property, { numRuns: 2000 })
  })
})
