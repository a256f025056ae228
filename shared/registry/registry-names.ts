import type { Files } from '../ports/files.ts'

// Enough to recognise a registry by, however large it is.
const depth = 3
const namesPerFolder = 50

/** Some names below a folder, folders with a `/` at the end, as dialects recognise a registry by. */
export function registryNames(files: Files, root: string): readonly string[] {
  const walk = (folder: string, prefix: string, level: number): string[] =>
    files
      .names(folder)
      .filter(name => name !== '.git')
      .slice(0, level === 0 ? Infinity : namesPerFolder)
      .flatMap(name => {
        const path = `${folder}/${name}`
        if (files.kind(path) !== 'folder') return [`${prefix}${name}`]
        const below = level + 1 < depth ? walk(path, `${prefix}${name}/`, level + 1) : []
        return [`${prefix}${name}/`, ...below]
      })
  return walk(root, '', 0)
}
