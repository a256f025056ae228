import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ObjectStore } from './commit.ts'
import { callOf } from './commit.ts'
import { gitBytes, gitText, records, runGit } from './run-git.ts'

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly oid: string
  readonly size: number | undefined
}

/** A change of one path of a tree: new content, or none. */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly oid: string | undefined
}

/** The type of an object, or `undefined` when there is none. */
export async function findType(store: ObjectStore, oid: string): Promise<string | undefined> {
  const { status, stdout } = await runGit(store.path, ['cat-file', '-t', oid], callOf(store))
  return status === 0 ? stdout.toString().trim() : undefined
}

export async function listTree(store: ObjectStore, tree: string, recursive = false): Promise<TreeEntry[]> {
  const args = ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree]
  return records(await gitBytes(store.path, args, callOf(store))).map(record => {
    const tab = record.indexOf('\t')
    const [mode = '', type = '', oid = '', size = '-'] = record.slice(0, tab).split(/ +/)
    return { path: record.slice(tab + 1), mode, type, oid, size: size === '-' ? undefined : Number(size) }
  })
}

/** What stands at a path of a commit or tree. The empty path is the tree itself. */
export async function findEntry(path: string, tree: string, file: string): Promise<TreeEntry | undefined> {
  if (file === '') {
    const oid = await gitText(path, ['rev-parse', `${tree}^{tree}`])
    return { path: '', mode: '040000', type: 'tree', oid, size: undefined }
  }
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '-l', tree, '--', file]
  const { status, stdout } = await runGit(path, args)
  const [record] = status === 0 ? records(stdout) : []
  if (record === undefined) return undefined
  const [mode = '', type = '', oid = '', size = '-'] = record.slice(0, record.indexOf('\t')).split(/ +/)
  return { path: file, mode, type, oid, size: size === '-' ? undefined : Number(size) }
}

export function readBlob(path: string, oid: string): Promise<Buffer> {
  return gitBytes(path, ['cat-file', 'blob', oid])
}

export function writeBlob(path: string, bytes: Uint8Array | string): Promise<string> {
  return gitText(path, ['hash-object', '-w', '--stdin'], { input: bytes })
}

/** A tree with some paths changed; `base` is the tree or commit to begin with. */
export async function writeTree(
  path: string,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const index = join(path, `index-${randomUUID()}`)
  const variables = { GIT_INDEX_FILE: index }
  try {
    if (base !== undefined) await gitText(path, ['read-tree', base], { variables })
    const input = changes
      .map(({ mode, oid, path }) => (oid ? `${mode} ${oid}\t${path}\0` : `0 ${'0'.repeat(40)}\t${path}\0`))
      .join('')
    await gitText(path, ['update-index', '-z', '--index-info'], { variables, input })
    return await gitText(path, ['write-tree'], { variables })
  } finally {
    await rm(index, { force: true })
  }
}
