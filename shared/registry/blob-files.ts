import { refuse } from '../command/refusal.ts'
import type { FileEntry, FileSet } from '../model/file-set.ts'
import { byCodePoint } from '../model/order.ts'
import { shown } from '../text/shown.ts'
import type { TreeEntry } from './tree-entry.ts'

/** Entries with the contents of their ids, as a file set. */
export function blobFiles(entries: readonly TreeEntry[], blobs: ReadonlyMap<string, Uint8Array>): FileSet {
  const ids = new Map<string, string>()
  const listed = entries.map(({ path, kind, executable, id }): FileEntry => {
    if (kind === 'file') ids.set(path, id)
    return { path, kind, executable, sizeBytes: blobs.get(id)?.length ?? 0 }
  })
  listed.sort((left, right) => byCodePoint(left.path, right.path))
  return {
    read(path, limitBytes = Infinity) {
      const bytes = blobs.get(ids.get(path) ?? '')
      if (bytes === undefined || bytes.length <= limitBytes) return bytes
      throw refuse('E_DOC_LIMIT', `${shown(path)} has ${bytes.length} bytes, more than ${limitBytes}`)
    },
    list: under => (under === undefined ? listed : rangeUnder(listed, under)),
  }
}

// Everything below a folder stands together, because `/` is compared like any other character.
function rangeUnder(sorted: readonly FileEntry[], under: string): readonly FileEntry[] {
  const start = firstAtOrAfter(sorted, `${under}/`)
  const end = firstAtOrAfter(sorted, `${under}0`) // `0` is the character after `/`
  const itself = sorted[firstAtOrAfter(sorted, under)]
  return [...(itself?.path === under ? [itself] : []), ...sorted.slice(start, end)]
}

function firstAtOrAfter(sorted: readonly FileEntry[], path: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (byCodePoint(sorted[middle]?.path ?? '', path) < 0) low = middle + 1
    else high = middle
  }
  return low
}
