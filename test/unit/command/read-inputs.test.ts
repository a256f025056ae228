import { expect, test } from '@jest/globals'
import {
  choice,
  count,
  flag,
  names,
  optional,
  paths,
  secret,
  text,
  token,
} from '../../../shared/command/input.ts'
import { readInputs } from '../../../shared/command/read-inputs.ts'
import { Refusal } from '../../../shared/command/refusal.ts'

const table = {
  bundle: text('A bundle.'),
  registry: text('A folder.', '.'),
  base: optional(text('A commit.')),
  mode: choice('How.', ['push', 'api'], 'push'),
  'dry-run': flag('Nothing.', false),
  shards: count('How many.', { min: 1, max: 256 }, 20),
  names: names('Names.'),
  paths: paths('Paths.'),
  key: secret('Key.'),
  token: token('Token.'),
}

const read = (texts: Readonly<Record<string, string>>) => readInputs(table, name => texts[name])

test('absent inputs have their defaults, an empty text is absent', () => {
  const values = {
    registry: '.',
    mode: 'push',
    'dry-run': false,
    shards: 20,
    names: [],
    paths: [],
    bundle: 'b',
  }
  expect(read({ bundle: 'b' })).toEqual(values)
  expect(
    read({ bundle: 'b', registry: '', base: '', 'dry-run': '', shards: '', key: '', names: '' }),
  ).toEqual(values)
})

test('texts become values', () => {
  expect(
    read({
      ...{ bundle: 'b', base: 'main', mode: 'api', 'dry-run': 'true', shards: '007', key: 'k', token: 't' },
      ...{ names: 'a, b\nc a', paths: 'x y\nz,1\r\n\nx y' },
    }),
  ).toEqual({
    ...{
      bundle: 'b',
      registry: '.',
      base: 'main',
      mode: 'api',
      'dry-run': true,
      shards: 7,
      key: 'k',
      token: 't',
    },
    ...{ names: ['a', 'b', 'c'], paths: ['x y', 'z,1'] },
  })
})

test('every mistake is told at once, each with its input', () => {
  const wrong = { mode: 'pull', 'dry-run': 'yes', shards: '257', bundle: '' }
  expect(() => read(wrong)).toThrow(Refusal)
  try {
    read(wrong)
  } catch (error) {
    expect((error as Refusal).findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'E_USAGE bundle is required: A bundle.',
      'E_USAGE mode: expected one of push, api, got "pull"',
      'E_USAGE dry-run: expected true or false, got "yes"',
      'E_USAGE shards: expected a whole number from 1 to 256, got "257"',
    ])
  }
})

test.each(['0', '-1', '1.5', '1e2', ' 1', '٣', '99999999999999999999', 'x'])('%j is no count', text => {
  expect(() => read({ bundle: 'b', shards: text })).toThrow('expected a whole number')
})

test.each(['TRUE', 'True', '1', 'yes', ' true'])('%j is neither true nor false', text => {
  expect(() => read({ bundle: 'b', 'dry-run': text })).toThrow('expected true or false')
})

test('a bug in an input stays a bug', () => {
  const broken = {
    ...text('x'),
    parse: () => {
      throw new TypeError('bug')
    },
  }
  expect(() => readInputs({ broken }, () => 'x')).toThrow(TypeError)
})
