import { collisionKey } from './collision-key.ts'

/** Two spellings that some file system takes for one name. */
export interface Collision {
  readonly path: string
  readonly other: string
}

/**
 * Every path that meets another spelling of itself, or that is file and folder at once, on some file system. A path
 * that ends with `/` is a folder, and the same folder twice is no collision.
 */
export function findCollisions(paths: Iterable<string>): readonly Collision[] {
  const seen = new Map<string, Spelling>()
  const found: Collision[] = []
  for (const path of paths) {
    const other = meets(path, seen)
    if (other !== undefined) found.push({ path, other })
  }
  return found
}

interface Spelling {
  readonly path: string
  readonly kind: 'file' | 'folder'
}

function meets(path: string, seen: Map<string, Spelling>): string | undefined {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end)
    const known = remember({ path: folder, kind: 'folder' }, seen)
    if (known.kind === 'file' || known.path !== folder) return known.path
  }
  if (path.endsWith('/')) return undefined
  const file: Spelling = { path, kind: 'file' }
  const known = remember(file, seen)
  return known === file ? undefined : known.path
}

/** The spelling that came first. */
function remember(spelling: Spelling, seen: Map<string, Spelling>): Spelling {
  const key = collisionKey(spelling.path)
  const first = seen.get(key)
  if (first === undefined) seen.set(key, spelling)
  return first ?? spelling
}
