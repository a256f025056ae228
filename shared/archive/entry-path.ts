import { isWindowsDevice } from '../model/windows-device.ts'
import type { ArchiveLimits } from './limits.ts'
import { problem, type Problem } from './problem.ts'

/** A name from an archive, checked and taken apart. */
export interface EntryPath {
  /** Without `.` segments; empty for the root itself. */
  readonly segments: readonly string[]
  /** Whether an empty segment (`a//b`) was left out: harmless alone, absolute after a naive strip. */
  readonly doubled: boolean
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a name, or a problem when its bytes are not UTF-8: systems would disagree on what it says. */
export function readName(bytes: Uint8Array): string | Problem {
  try {
    return utf8.decode(bytes)
  } catch {
    return problem('E_ARCHIVE_PATH', 'is not UTF-8', Buffer.from(bytes).toString('latin1'))
  }
}

// Cc: C readers cut at NUL, logs break at newlines. Cf: bidi overrides (CVE-2021-42574) and HFS+'s ignorables, which
// make `.g<ZWNJ>it` a `.git` (CVE-2014-9390). The rest cannot be seen, or has no meaning that two systems share.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u

// What NTFS gives a meaning of its own: separators, drives and streams (CVE-2021-37713), wildcards.
const windowsOnly = /[\\:*?"<>|]/

/**
 * Checks a name against every system's rules and takes it apart. Leading segments are stripped from what it gives, so
 * that no strip can turn a harmless path into another.
 */
export function readEntryPath(name: string, limits: ArchiveLimits): EntryPath | Problem {
  const wrong = wrongWhole(name, limits)
  if (wrong !== undefined) return problem('E_ARCHIVE_PATH', wrong, name)
  const all = name.replace(/\/+$/, '').split('/')
  const segments = all.filter(segment => segment !== '' && segment !== '.')
  for (const segment of segments) {
    const reason = wrongSegment(segment, limits)
    if (reason !== undefined) return problem('E_ARCHIVE_PATH', reason, name)
  }
  if (segments.length > limits.depth) {
    return problem(
      'E_ARCHIVE_LIMIT',
      `is ${segments.length} folders deep, the limit is ${limits.depth}`,
      name,
    )
  }
  return { segments, doubled: all.includes('') }
}

function wrongWhole(name: string, { pathBytes }: ArchiveLimits): string | undefined {
  const sizeBytes = Buffer.byteLength(name)
  if (name === '') return 'is an empty name'
  if (sizeBytes > pathBytes) return `is a path of ${sizeBytes} bytes, the limit is ${pathBytes}`
  if (name.startsWith('/')) return 'is an absolute path'
  if (unprintable.test(name)) return 'holds a control, invisible or direction-changing character'
  const character = windowsOnly.exec(name)?.[0]
  return character === undefined ? undefined : `holds ${character}, which Windows reads as something else`
}

function wrongSegment(segment: string, { segmentBytes }: ArchiveLimits): string | undefined {
  const sizeBytes = Buffer.byteLength(segment)
  if (segment === '..') return 'has a .. segment'
  if (sizeBytes > segmentBytes) return `has a segment of ${sizeBytes} bytes, the limit is ${segmentBytes}`
  if (/[. ]$/.test(segment)) return 'has a segment that ends in a dot or blank, which Windows drops'
  return isWindowsDevice(segment) ? 'is the name of a device on Windows' : undefined
}

/** The folders that a path lies in, from the outermost. */
export function* parents(path: string): Generator<string, void> {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) yield path.slice(0, end)
}
