import { expect, test } from '@jest/globals'
import { effective, sameBytes, type Edit } from '../../../shared/model/edit.ts'
import type { RepoPath } from '../../../shared/model/repo-path.ts'

const path = 'a' as RepoPath
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test.each([
  [undefined, undefined, true],
  [undefined, bytes(), false],
  [bytes(), bytes(), true],
  [bytes(1, 2), bytes(1, 2), true],
  [bytes(1, 2), bytes(1, 3), false],
  [bytes(1), bytes(1, 2), false],
])('%j and %j: same is %s', (left, right, same) => {
  expect(sameBytes(left, right)).toBe(same)
})

test('only edits that change bytes are effective', () => {
  const change: Edit = { path, before: bytes(1), after: bytes(2) }
  expect(effective([{ path, before: bytes(1), after: bytes(1), executable: true }, change])).toEqual([change])
})
