import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { refuse } from '../command/refusal.ts'
import { byCodePoint } from '../model/order.ts'
import type { Files, PathKind } from '../ports/files.ts'
import { writeEdits } from './atomic-write.ts'
import { diskTree } from './disk-tree.ts'
import { extractTo } from './extraction.ts'
import { fileKindOf, readChildren } from './folder-children.ts'
import { lstatIfAny } from './folder-path.ts'
import { withPath } from './io-refusal.ts'
import { defaultLimitBytes, readPlainFile } from './plain-file.ts'
import { withTemporaryFolder } from './temporary-folder.ts'

interface DiskOptions {
  /** Where relative paths start; without it the folder that the process was started in. */
  readonly workingFolder?: string
  /** Where temporary folders are made; without it the runner's, or else the system's. */
  readonly temporaryRoot?: string
}

/** The real disk. */
export function diskFiles(options: DiskOptions = {}): Files {
  const workingFolder = options.workingFolder ?? process.cwd()
  // A runner empties its own folder after each job; an unset variable may also be an empty one.
  const temporaryRoot = options.temporaryRoot ?? (process.env['RUNNER_TEMP'] || tmpdir())
  const absolute = (path: string): string => resolve(workingFolder, path)
  return {
    absolute,
    kind: path => withPath(path, 'read', () => kindOf(absolute(path))),
    read: (path, limitBytes = defaultLimitBytes) =>
      withPath(path, 'read', () => {
        const file = readPlainFile(absolute(path), { limitBytes, followLink: true, title: path })
        if (file.kind === 'other') throw refuse('E_IO', `${path} is no plain file.`, { at: { file: path } })
        return file.kind === 'file' ? file.bytes : undefined
      }),
    names: folder =>
      withPath(folder, 'read', () =>
        readChildren(absolute(folder))
          .map(({ name }) => name)
          .sort(byCodePoint),
      ),
    tree: root => diskTree(absolute(root)),
    write: (root, edits) => {
      writeEdits(absolute(root), edits)
    },
    extract: (folder, steps) => {
      extractTo(absolute(folder), steps)
    },
    withTemporaryFolder: use => withTemporaryFolder(temporaryRoot, use),
  }
}

function kindOf(path: string): PathKind {
  const stats = lstatIfAny(path)
  if (stats === undefined) return 'absent'
  return stats.isDirectory() ? 'folder' : fileKindOf(stats)
}
