import type { ArchiveEntry } from '../../shared/archive/archive-entry.ts'
import type { Json } from '../../shared/model/json.ts'

/** Permissions in octal, as `chmod` takes them. */
const octal = (mode: number) => mode.toString(8).padStart(4, '0')

/** An entry for programs. */
export function entryAsJson(entry: ArchiveEntry): Json {
  const { path, type, mode, sizeBytes } = entry
  const link = 'linkTarget' in entry ? { link: entry.linkTarget } : {}
  return { path, type, mode: octal(mode), size: sizeBytes, ...link }
}

/** An entry for people: mode, size, path, link. */
export function entryAsRow(entry: ArchiveEntry): readonly string[] {
  const { path, type, mode, sizeBytes } = entry
  const ending = type === 'folder' ? '/' : ''
  return [octal(mode), String(sizeBytes), `${path}${ending}`, 'linkTarget' in entry ? entry.linkTarget : '']
}
