import { describe, expect, test } from '@jest/globals'
import { findPlainValue, plainKind } from '../../../../shared/dialects/specfact/yaml11-scalars.ts'

describe('an unquoted text of YAML 1.1', () => {
  test.each([
    ['bool', ['yes', 'Yes', 'YES', 'no', 'on', 'Off', 'true', 'False', 'TRUE']],
    ['str', ['y', 'n', 'yEs', 'tRUE', 'oN', 'nil', 'none', 'nUll', ' ']],
    ['null', ['', '~', 'null', 'Null', 'NULL']],
    ['int', ['0', '-1', '+1', '1_0', '0b1', '0x_', '017', '1:30', '1_0:59']],
    ['float', ['1.', '1.10', '.5', '1.5e+3', '-1.5E-3', '1:30.5', '-.inf', '.nan']],
    [
      'str',
      ['1e3', '1.5e3', '-.5', '-.nan', '08', '0o17', '1:60', '0:30', '1.2.3', '_1', '0b2', '1 000', '.', '+'],
    ],
    [
      'timestamp',
      ['2001-12-14', '2001-1-2 3:04:05', '2001-12-14t21:59:43.10 -05:00', '2001-12-14 21:59:43Z'],
    ],
    ['str', ['2001-1-2', '2001-12', '2001-12-14 21:59', '2001-12-14 21', '2001-12-14 21:59:43 UTC']],
    ['merge', ['<<']],
    ['value', ['=']],
    ['str', ['<', '<<<', '==', 'a', '-', 'yes\n', '1\n', '2001-12-14\n']],
  ])('is of kind %s: %j', (kind, texts) => {
    expect(texts.map(plainKind)).toEqual(texts.map(() => kind))
  })

  test.each([
    ['Yes', { kind: 'bool', value: true }],
    ['oFF', { kind: 'str', value: 'oFF' }],
    ['OFF', { kind: 'bool', value: false }],
    ['~', { kind: 'null' }],
    ['1_0', { kind: 'int', value: 10n }],
    ['1_0.', { kind: 'float', value: 10 }],
    ['a b', { kind: 'str', value: 'a b' }],
  ])('%s has the value that Python gives it', (text, value) => {
    expect(findPlainValue(text)).toEqual(value)
  })

  test.each(['<<', '=', '0b_', '2001-13-01', '2001-12-14 25:00:00'])(
    '%s has none where Python raises',
    text => {
      expect(findPlainValue(text)).toBeUndefined()
    },
  )
})

describe('a time of YAML 1.1', () => {
  test.each([
    ['2001-12-14', 'date', '2001-12-14'],
    ['0001-01-01', 'date', '0001-01-01'],
    ['2000-02-29', 'date', '2000-02-29'],
    ['2001-1-2  3:04:05', 'naive', '2001-01-02 03:04:05'],
    ['2001-12-14 23:59:59', 'naive', '2001-12-14 23:59:59'],
    ['2001-12-14T21:59:43.1', 'naive', '2001-12-14 21:59:43.100000'],
    ['2001-12-14 21:59:43.1234569', 'naive', '2001-12-14 21:59:43.123456'],
    ['2001-12-14 21:59:43.0000001', 'naive', '2001-12-14 21:59:43'],
    ['2001-12-14 21:59:43.', 'naive', '2001-12-14 21:59:43'],
    ['2001-12-14 21:59:43 Z', 'aware', '2001-12-14 21:59:43+00:00'],
    ['2001-12-14 21:59:43 -0', 'aware', '2001-12-14 21:59:43+00:00'],
    ['2001-12-14 21:59:43 +5', 'aware', '2001-12-14 21:59:43+05:00'],
    ['2001-12-14 21:59:43-05:30', 'aware', '2001-12-14 21:59:43-05:30'],
    ['2001-12-14 21:59:43+5:99', 'aware', '2001-12-14 21:59:43+06:39'],
  ])('%s is a %s written as %s', (text, family, iso) => {
    expect(findPlainValue(text)).toMatchObject({ kind: 'timestamp', family, iso })
  })

  test.each([
    ['0000-01-01', 'no year 0'],
    ['1900-02-29', 'no leap year'],
    ['2001-00-01', 'no month 0'],
    ['2001-01-00', 'no day 0'],
    ['2001-04-31', 'no day 31'],
    ['2001-12-14 24:00:00', 'no hour 24'],
    ['2001-12-14 23:60:00', 'no minute 60'],
    ['2001-12-14 23:59:60', 'no leap second'],
    ['2001-12-14 23:59:59 +24', 'no zone a day off'],
  ])('%s is none: there is %s', text => {
    expect(findPlainValue(text)).toBeUndefined()
  })

  test('is the same instant wherever it was taken', () => {
    const [here, there] = ['2001-12-14 21:59:43.5 -05:30', '2001-12-15 03:29:43.5 Z'].map(findPlainValue)
    expect(here).toMatchObject({ microseconds: 1008386983500000n })
    expect(there).toMatchObject({ microseconds: 1008386983500000n })
  })
})
