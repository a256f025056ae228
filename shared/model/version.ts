/** A version as SemVer 2.0.0 reads it. */
export interface Version {
  readonly core: readonly [major: number, minor: number, patch: number]
  /** Empty for a release; numbers and words in their order. */
  readonly prerelease: readonly (number | string)[]
  readonly build: string | undefined
}

export interface VersionOptions {
  /** SemVer gives `1.0.0+a` and `1.0.0+b` one precedence, so two files would have one version. Refused by default. */
  readonly build?: 'refuse' | 'allow'
}

/** The longest version, in characters: it is part of file names. */
export const versionLength = 128

// https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string, with ASCII digits only.
const number = '(0|[1-9][0-9]*)'
const prereleasePart = '(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)'
const grammar = new RegExp(
  `^${number}\\.${number}\\.${number}` +
    `(?:-(${prereleasePart}(?:\\.${prereleasePart})*))?(?:\\+([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?$`,
)

/** The parts of a version, or `undefined` when the text is none: no `v`, no blanks, numbers up to 2^53-1. */
export function readVersion(text: string, options: VersionOptions = {}): Version | undefined {
  const match = text.length <= versionLength ? grammar.exec(text) : null
  if (match === null) return undefined
  const [, major = '', minor = '', patch = '', prerelease, build] = match
  if (build !== undefined && options.build !== 'allow') return undefined
  const version: Version = {
    core: [Number(major), Number(minor), Number(patch)],
    prerelease: prerelease?.split('.').map(part => (/^[0-9]+$/.test(part) ? Number(part) : part)) ?? [],
    build,
  }
  // Above 2^53 neighbours are one number to some readers, and their order is anybody's guess.
  return [...version.core, ...version.prerelease].every(isOrdered) ? version : undefined
}

/** Whether a text is a version under these options. */
export function isVersion(text: string, options: VersionOptions = {}): boolean {
  return readVersion(text, options) !== undefined
}

/** Why a text is no version, as the end of a sentence that starts with it; `undefined` when it is one. */
export function versionProblem(text: string, options: VersionOptions = {}): string | undefined {
  if (isVersion(text, options)) return undefined
  if (text.length > versionLength) return `is longer than ${versionLength} characters`
  if (isVersion(text, { build: 'allow' }))
    return 'has a build part (+…), which does not tell two versions apart'
  if (/^[v=]/.test(text) && isVersion(text.slice(1), options)) return `has a leading ${text.charAt(0)}`
  if (/^[0-9]+(\.[0-9]+)?$/.test(text)) return 'has fewer than three numbers'
  if (/(^|[.-])0[0-9]+([.-]|$)/.test(text)) return 'has a number with a leading zero'
  return 'is not of the form MAJOR.MINOR.PATCH[-PRERELEASE] with numbers up to 9007199254740991'
}

/** Negative, zero or positive, as SemVer 2.0.0 section 11 orders two versions. Throws on a text that is none. */
export function compareVersions(left: string, right: string): number {
  const [a, b] = [mustRead(left), mustRead(right)]
  return (
    firstDifference(a.core, b.core) ||
    // A release follows all of its pre-releases.
    Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0) ||
    firstDifference(a.prerelease, b.prerelease)
  )
}

type Part = number | string

const isOrdered = (part: Part) => typeof part === 'string' || Number.isSafeInteger(part)

function mustRead(text: string): Version {
  const version = readVersion(text, { build: 'allow' })
  if (version === undefined) throw new Error('compareVersions was given a text that is no version')
  return version
}

function firstDifference(left: readonly Part[], right: readonly Part[]): number {
  for (const [index, part] of left.entries()) {
    const other = right[index]
    const order = other === undefined ? 1 : compareParts(part, other)
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareParts(left: Part, right: Part): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : Number(left > right)
  return typeof left === 'number' ? -1 : 1
}
