import { describe, expect, test } from '@jest/globals'
import { findCollisions } from '../../../shared/model/collisions.ts'

describe('paths that are one on some file system', () => {
  test.each([
    ['case', ['demo', 'Demo'], [{ path: 'Demo', other: 'demo' }]],
    ['composition', ['caf\u00e9', 'cafe\u0301'], [{ path: 'cafe\u0301', other: 'caf\u00e9' }]],
    ['sharp s', ['straße', 'strasse'], [{ path: 'strasse', other: 'straße' }]],
    ['case of a folder', ['a/x', 'A/y'], [{ path: 'A/y', other: 'a' }]],
    ['a file that is a folder, too', ['a', 'a/b'], [{ path: 'a/b', other: 'a' }]],
    ['a folder that is a file, too', ['a/b', 'a'], [{ path: 'a', other: 'a' }]],
    ['the same file twice', ['a', 'a'], [{ path: 'a', other: 'a' }]],
    ['a named folder and a file', ['a/', 'A'], [{ path: 'A', other: 'a' }]],
  ])('are found by %s', (_, paths, collisions) => {
    expect(findCollisions(paths)).toEqual(collisions)
  })

  test.each([
    ['different names', ['a', 'b', 'a-b']],
    ['one folder with two files', ['a/x', 'a/y', 'a/b/x']],
    ['a folder named twice', ['a/', 'a/', 'a/x']],
    ['equal names in different folders', ['a/x', 'b/x']],
  ])('are not found in %s', (_, paths) => {
    expect(findCollisions(paths)).toEqual([])
  })

  test('are all told, not the first only', () => {
    expect(findCollisions(['a', 'A', 'b', 'B'])).toHaveLength(2)
  })
})
