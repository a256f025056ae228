import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isGenerated } from './generated-mark.ts'

/**
 * Makes the generated files below `root` exactly these: writes what differs, and removes stubs, pages and
 * action folders of an earlier table. What does not say of itself that it is generated stays. Gives what it
 * did, a line each.
 */
export function writeGenerated(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const stale = earlierFiles(root).filter(path => !files.has(path))
  for (const path of stale) remove(root, path)
  const changed = [...files].filter(([path, text]) => !holds(join(root, path), text))
  for (const [path, text] of changed) write(join(root, path), text)
  return [...stale.map(path => `removed ${path}`), ...changed.map(([path]) => `wrote ${path}`)]
}

function earlierFiles(root: string): readonly string[] {
  const candidates = [
    ...namesIn(root, '').map(name => `${name}/action.yml`),
    ...namesIn(root, 'dist').map(name => `dist/${name}`),
    ...namesIn(root, 'action-docs').map(name => `action-docs/${name}`),
  ]
  return candidates.filter(path => {
    const text = read(join(root, path))
    return text !== undefined && isGenerated(text)
  })
}

function namesIn(root: string, folder: string): readonly string[] {
  return existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : []
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // a folder, or nothing
  }
}

const holds = (path: string, text: string) => read(path) === text

function remove(root: string, path: string): void {
  rmSync(join(root, path))
  const folder = join(root, dirname(path))
  if (path.endsWith('/action.yml') && readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
}
