import { createHash } from 'node:crypto'
import { byCodePoint } from '../model/order.ts'
import { pieces, type ByteSource } from './byte-source.ts'
import { isExecutable, type OpenedArchive } from './opened-archive.ts'
import type { ArchiveEntry } from './plan-entries.ts'

/** A file that two archives do not have alike. */
export interface Difference {
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed'
  /** SHA-256 of the published file, or of what it is instead; absent when it was added. */
  readonly published?: string
  readonly own?: string
}

/** How a published archive relates to one that was packed from its sources. */
export type Comparison =
  /** The same tar: the sources reproduce the archive. */
  | { readonly result: 'identical'; readonly tarSha256Hex: string }
  /** The same files with the same bytes and modes, packed by another tool. */
  | {
      readonly result: 'equivalent'
      readonly publishedTarSha256Hex?: string
      readonly ownTarSha256Hex?: string
    }
  | { readonly result: 'different'; readonly differences: readonly Difference[] }

/** Compares an archive that is published with one made from its sources; both have passed every check by being open. */
export function compareArchives(published: OpenedArchive, own: OpenedArchive): Comparison {
  const [publishedHex, ownHex] = [tarDigest(published), tarDigest(own)]
  if (publishedHex !== undefined && publishedHex === ownHex)
    return { result: 'identical', tarSha256Hex: ownHex }
  const [before, after] = [statesOf(published), statesOf(own)]
  const differences = [...new Set([...before.keys(), ...after.keys()])]
    .toSorted(byCodePoint)
    .map(path => difference(path, before.get(path), after.get(path)))
    .filter(found => found !== undefined)
  if (differences.length > 0) return { result: 'different', differences }
  return {
    result: 'equivalent',
    ...(publishedHex === undefined ? {} : { publishedTarSha256Hex: publishedHex }),
    ...(ownHex === undefined ? {} : { ownTarSha256Hex: ownHex }),
  }
}

/** SHA-256 of the uncompressed tar, lower-case hex; `undefined` for an archive that is no tar. */
export function tarDigest({ tar }: OpenedArchive): string | undefined {
  return tar === undefined ? undefined : digest(tar)
}

function digest(source: ByteSource): string {
  const hash = createHash('sha256')
  for (const piece of pieces(source, 1024 ** 2)) hash.update(piece)
  return hash.digest('hex')
}

/** What stands at each path, as a text that is the same exactly when the thing is. */
function statesOf(archive: OpenedArchive): ReadonlyMap<string, string> {
  const states = archive.entries
    .filter(({ type }) => type !== 'folder')
    .map(entry => [entry.path, stateOf(entry, archive)] as const)
  return new Map(states)
}

function stateOf(entry: ArchiveEntry, archive: OpenedArchive): string {
  const bytes = archive.read(entry.path)
  if (bytes === undefined) return `link to ${entry.linkTarget ?? ''}`
  const hex = createHash('sha256').update(bytes).digest('hex')
  return isExecutable(entry) ? `${hex}, executable` : hex
}

function difference(
  path: string,
  published: string | undefined,
  own: string | undefined,
): Difference | undefined {
  if (published === own) return undefined
  if (published === undefined) return { path, change: 'added', ...(own === undefined ? {} : { own }) }
  if (own === undefined) return { path, change: 'removed', published }
  return { path, change: 'changed', published, own }
}
