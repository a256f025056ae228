import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every file below a folder with its digest, `.git` left out: two equal records are two equal trees. */
export function treeDigests(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(name => !name.includes('/.git/'))
    .sort()
  return Object.fromEntries(
    names.map(name => [
      name.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(name)).digest('hex'),
    ]),
  )
}
