import type { ExtractionStep } from '../model/extraction.ts'
import { byCodePoint } from '../model/order.ts'
import { isExecutable, type ArchiveEntry } from './archive-entry.ts'
import { readAll } from './byte-source.ts'
import { parents } from './entry-path.ts'
import type { OpenedArchive } from './opened-archive.ts'

/**
 * The steps that unpack an archive: folders from the outside in, then files, then links, so that nothing is ever written
 * through a link. Of modes only the executable bit is kept. A hard link becomes a file of its own: the result does not
 * depend on what the file system does with links. The bytes of a file are fetched when its step is carried out.
 */
export function planExtraction({ entries }: OpenedArchive): readonly ExtractionStep[] {
  const steps = entries.map(stepOf).filter(step => step !== undefined)
  return [
    ...foldersOf(entries).map(path => ({ kind: 'folder', path }) as const),
    ...steps.filter(({ kind }) => kind === 'file'),
    ...steps.filter(({ kind }) => kind === 'link'),
  ]
}

function stepOf(entry: ArchiveEntry): ExtractionStep | undefined {
  const { path, type, content } = entry
  if (type === 'folder') return undefined
  if (type === 'symlink') return { kind: 'link', path, target: entry.linkTarget }
  return {
    kind: 'file',
    path,
    executable: isExecutable(entry),
    get bytes() {
      return readAll(content)
    },
  }
}

/** Every folder that is listed or that a path lies in; a folder sorts before what is in it. */
function foldersOf(entries: readonly ArchiveEntry[]): readonly string[] {
  const folders = new Set<string>()
  for (const { path, type } of entries) {
    if (type === 'folder') folders.add(path)
    for (const folder of parents(path)) folders.add(folder)
  }
  return [...folders].toSorted(byCodePoint)
}
