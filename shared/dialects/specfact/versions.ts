import { compare, major, minor, satisfies, valid, validRange } from '@renovatebot/pep440'
import type { VersionScheme } from '../dialect.ts'

/** PEP 440, as the client reads versions (format section 9.4). */
export const versions: VersionScheme = {
  title: 'PEP 440',
  isValid: version => valid(version) !== null && version.trim() === version,
  compare: (left, right) => compare(left, right),
}

/** Whether a text is a PEP 440 specifier set, such as `>=0.40.0,<1.0.0`. */
export function isSpecifierSet(text: string): boolean {
  return validRange(text)
}

/** Whether a specifier set lets a version in. */
export function allows(specifierSet: string, version: string): boolean {
  return satisfies(version, specifierSet, { prereleases: true })
}

export { major, minor }
