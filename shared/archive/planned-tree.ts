import { collisionKey } from '../model/collision-key.ts'
import { quoted } from '../text/shown.ts'
import { parents } from './entry-path.ts'
import { problem, type Problem } from './problem.ts'
import type { EntryType } from './scan.ts'

/** Something that will stand at a path once the archive is unpacked. */
export interface PlannedNode {
  readonly path: string
  readonly type: EntryType
  /** Where a symbolic link points to, as its text says; empty for anything else. */
  readonly target: string
}

/** The tree that unpacking will leave behind, kept before anything is written. */
export interface PlannedTree {
  /** Adds an entry, or says what it collides with; what collides is left out. */
  add(node: PlannedNode): Problem | undefined
  /** What stands at exactly this path; the root is a folder. */
  find(path: string): PlannedNode | undefined
}

/** An empty tree. Names that are one on some file system are one here. */
export function plannedTree(): PlannedTree {
  const nodes = new Map<string, PlannedNode>([['', { path: '', type: 'folder', target: '' }]])
  // A folder may be listed after files in it; anything else twice is one thing to one reader, another to the next.
  const implied = new Set<string>()
  return {
    find(path) {
      const node = nodes.get(collisionKey(path))
      return node?.path === path ? node : undefined
    },
    add(node) {
      for (const folder of parents(node.path)) {
        const standing = nodes.get(collisionKey(folder))
        if (standing === undefined) {
          nodes.set(collisionKey(folder), { path: folder, type: 'folder', target: '' })
          implied.add(folder)
        } else if (standing.path !== folder) return meets(node.path, standing.path)
        else if (standing.type !== 'folder') return below(node.path, standing)
      }
      const key = collisionKey(node.path)
      const standing = nodes.get(key)
      const repeats = node.type === 'folder' && implied.delete(node.path)
      if (standing !== undefined && !repeats) return meets(node.path, standing.path)
      nodes.set(key, node)
      return undefined
    },
  }
}

function meets(path: string, standing: string): Problem {
  const how = path === standing ? 'is listed twice' : `is the same as ${quoted(standing)} on some systems`
  return problem('E_ARCHIVE_DUPLICATE', how, path)
}

function below(path: string, standing: PlannedNode): Problem {
  return standing.type === 'symlink'
    ? problem('E_ARCHIVE_LINK', `would be written through the link ${quoted(standing.path)}`, path)
    : problem('E_ARCHIVE_DUPLICATE', `is below ${quoted(standing.path)}, which is a file`, path)
}
