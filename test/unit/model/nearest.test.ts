import { expect, test } from '@jest/globals'
import { editDistance, nearest } from '../../../shared/model/nearest.ts'

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['bat', 'bat', 0],
  ['bat', 'bta', 2],
])('from %j to %j it is %i edits', (left, right, distance) => {
  expect(editDistance(left, right)).toBe(distance)
})

test('suggests the closest name within two edits, and nothing beyond', () => {
  expect(nearest('pakage', ['precheck', 'package', 'packages'])).toBe('package')
  expect(nearest('zzz', ['precheck', 'package'])).toBeUndefined()
})
