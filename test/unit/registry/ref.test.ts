import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assertRef, findCommitId, isZeroId } from '../../../shared/registry/ref.ts'
import { codesThrownBy } from '../../support/codes.ts'

const refused = (text: string) =>
  codesThrownBy(() => {
    assertRef(text)
  })

test.each([
  'main',
  'HEAD',
  'HEAD^',
  'HEAD~12',
  'refs/heads/main',
  'release/v1.2',
  'dependabot/npm_and_yarn/@types/node-20.1.0',
  'renovate/foo-1.x',
  'gh-readonly-queue/main/pr-104-0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567',
  'a'.repeat(64),
  'refs/heads/cafe',
  'add',
])('%s is a reference', text => {
  expect(refused(text)).toEqual([])
})

describe.each([
  ['--upload-pack=touch x', 'an option'],
  ['main..evil', 'a range'],
  ['main:registry/index.json', 'a path in a commit'],
  ['main^{/x}', 'a search'],
  ['@', 'git for HEAD'],
  ['main\n', 'two lines'],
  ['refs/pull/1/merge', 'a pull request'],
  ['pull/1/head', 'a pull request, by a short name'],
  ['remotes/pull/1/merge', 'a pull request, where actions/checkout puts it'],
  ['0123456', 'a shortened id'],
  ['A'.repeat(256), 'longer than any name'],
  ['0'.repeat(64), 'the zero id'],
  ['größe', 'not ASCII'],
])('%j', (text, what) => {
  test(`is refused: it is ${what}`, () => {
    expect(refused(text)).toEqual(['E_REF'])
  })
})

test('whatever is accepted holds nothing that a shell, a refspec or an option parser acts on', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'a0/.-+@{~^:*#= \n'.split('')), maxLength: 6 }),
      text => {
        fc.pre(refused(text).length === 0)
        expect(text).toMatch(/^[A-Za-z0-9_][\w./+@#=,-]*$/)
      },
    ),
  )
})

test('a commit id is full, in lower case, and not zero', () => {
  const id = '0123456789abcdef0123456789abcdef01234567'
  expect(findCommitId(id)).toBe(id)
  for (const text of [id.toUpperCase(), id.slice(1), `${id}0`, '0'.repeat(40), ''])
    expect(findCommitId(text)).toBeUndefined()
  expect(isZeroId('0'.repeat(40))).toBe(true)
})
