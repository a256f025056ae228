import { problem, type Problem } from './problem.ts'
import type { RawEntry } from './scan.ts'
import type { ZipEntry } from './zip-directory.ts'

/** What an entry is and may, by its name and its attributes. */
export interface ZipType {
  readonly type: RawEntry['type']
  readonly mode: number
  readonly flaws: readonly Problem[]
}

/** File types in a Unix mode. */
const unixTypes: ReadonlyMap<number, RawEntry['type']> = new Map([
  [0o100000, 'file'],
  [0o040000, 'folder'],
  [0o120000, 'symlink'],
])

/** Hosts of APPNOTE.TXT 4.4.2.2 whose upper attribute bits every reader takes for a Unix mode: Unix and Darwin. */
const unixHosts: readonly number[] = [3, 19]

const dosFolder = 0x10

/**
 * Reads the type of an entry. Name, Unix mode and DOS attribute may each call it a folder; where they differ, so do
 * readers.
 */
export function typeOfEntry(entry: ZipEntry): ZipType {
  const { title, host, attributes, sizeBytes } = entry
  const unix = attributes >>> 16
  const named = title.endsWith('/') ? 'folder' : 'file'
  const bits = unix & 0o170000
  const type = bits === 0 ? named : (unixTypes.get(bits) ?? 'special')
  const flaws: Problem[] = []
  const flaw = (what: string) => flaws.push(problem('E_ARCHIVE_AMBIGUOUS', what, title))
  const called = (attributes & dosFolder) === 0 ? named : 'folder'
  if (called !== named || (type !== named && (type === 'file' || type === 'folder'))) {
    flaw('is a file by one attribute and a folder by another')
  }
  if (type === 'symlink' && !unixHosts.includes(host)) flaw('is a link made on a system without links')
  if (named === 'folder' && sizeBytes > 0) flaw(`is a folder with ${sizeBytes} bytes of contents`)
  const usual = named === 'folder' ? 0o755 : 0o644
  return { type, mode: unix === 0 ? usual : unix & 0o7777, flaws }
}
