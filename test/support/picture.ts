import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder as text to compare: a line with path, mode and digest for each file and link. Folders show by what is in
 * them; a git folder is left out, as its objects carry times.
 */
export function pictureOf(folder: string, prefix = ''): string {
  const lines = readdirSync(folder)
    .filter(name => name !== '.git')
    .sort()
    .map(name => {
      const path = join(folder, name)
      const stats = lstatSync(path)
      if (stats.isDirectory()) return pictureOf(path, `${prefix}${name}/`)
      const content = stats.isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
      const digest = createHash('sha256').update(content).digest('hex')
      return `${prefix}${name} ${(stats.mode & 0o777).toString(8)} ${digest}\n`
    })
  return lines.join('')
}
