import { startHasher } from '../crypto/digest.ts'
import { byCodePoint } from '../model/order.ts'
import { isExecutable, type ArchiveEntry } from './archive-entry.ts'
import { pieces, type ByteSource } from './byte-source.ts'
import type { OpenedArchive } from './opened-archive.ts'

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
    .flatMap(path => difference(path, before.get(path), after.get(path)))
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
  const hash = startHasher()
  for (const piece of pieces(source, 1024 ** 2)) hash.update(piece)
  return hash.finishHex()
}

/** What stands at each path, as a text that is the same exactly when the thing is. */
function statesOf({ entries }: OpenedArchive): ReadonlyMap<string, string> {
  return new Map(entries.filter(({ type }) => type !== 'folder').map(entry => [entry.path, stateOf(entry)]))
}

function stateOf(entry: ArchiveEntry): string {
  if (entry.type === 'symlink') return `link to ${entry.linkTarget}`
  const hex = digest(entry.content)
  return isExecutable(entry) ? `${hex}, executable` : hex
}

function difference(path: string, published?: string, own?: string): readonly Difference[] {
  if (published === own) return []
  const states = { ...(published === undefined ? {} : { published }), ...(own === undefined ? {} : { own }) }
  const change = published === undefined ? 'added' : own === undefined ? 'removed' : 'changed'
  return [{ path, change, ...states }]
}
