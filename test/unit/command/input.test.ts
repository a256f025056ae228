import { expect, test } from '@jest/globals'
import { names, paths } from '../../../shared/command/input.ts'
import { Refusal } from '../../../shared/command/refusal.ts'

test.each([
  ['', []],
  ['a,b c\nd, a', ['a', 'b', 'c', 'd']],
  ['["a","b"]', ['a', 'b']],
  [' [] ', []],
])('names in %j are %j', (text, expected) => {
  expect(names('Some.').parse(text)).toEqual(expected)
})

test.each([
  ['a b,c\r\nd', ['a b,c', 'd']],
  ['["a b,c", "d"]', ['a b,c', 'd']],
])('paths in %j are %j', (text, expected) => {
  expect(paths('Some.').parse(text)).toEqual(expected)
})

test.each(['[', '[1]', '["a"', '[["a"]]'])('%j is refused where it claims to be an array', text => {
  expect(() => names('Some.').parse(text)).toThrow(Refusal)
})
