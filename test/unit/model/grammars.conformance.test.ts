import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isName } from '../../../shared/model/name.ts'
import { readRepoPath } from '../../../shared/model/repo-path.ts'
import { compareVersions, isVersion } from '../../../shared/model/version.ts'
import { describeConformance } from '../../support/conformance.ts'

interface Row<T> {
  readonly value: T
  readonly expected: 'accept' | 'reject'
}

const isRising = (versions: readonly string[]) =>
  versions.every((version, index) => index === 0 || compareVersions(versions[index - 1] ?? '', version) < 0)

describeConformance('the hostile lists', data => {
  const rows = <T>(list: string): readonly Row<T>[] =>
    (JSON.parse(readFileSync(join(data, 'hostile/lists', `${list}.json`), 'utf8')) as { rows: Row<T>[] }).rows
  const wrong = <T>(list: string, accepts: (value: T) => boolean) =>
    rows<T>(list).filter(({ value, expected }) => accepts(value) !== (expected === 'accept'))

  test('names', () => {
    expect(wrong('names', isName)).toEqual([])
  })
  test('versions', () => {
    expect(wrong<string>('versions', text => isVersion(text))).toEqual([])
  })
  test('the order of versions', () => {
    expect(wrong('version-order', isRising)).toEqual([])
  })
  test('paths in a repository', () => {
    expect(wrong<string>('paths', text => readRepoPath(text) !== undefined)).toEqual([])
  })
})
