import { gitText, runGit } from './run-git.ts'

export interface Ref {
  readonly name: string
  readonly oid: string
  readonly type: string
  /** The commit behind an annotated tag; the object itself otherwise. */
  readonly commit: string
}

/** The refs of a repository, now or at a former time. */
export interface Refs {
  /** By its full name. */
  find(name: string): Promise<Ref | undefined>
  /** All whose full names begin with a text, in order of name. */
  list(prefix: string): Promise<readonly Ref[]>
}

export const zeroOid = '0'.repeat(40)

/** The refs as they are on disk. */
export function gitRefs(path: string): Refs {
  return {
    find: async name => findIn(await read(path, name), name),
    list: async prefix => listIn(await read(path, prefix.slice(0, prefix.lastIndexOf('/'))), prefix),
  }
}

export function findIn(refs: readonly Ref[], name: string): Ref | undefined {
  return refs.find(ref => ref.name === name)
}

export function listIn(refs: readonly Ref[], prefix: string): readonly Ref[] {
  return refs.filter(ref => ref.name.startsWith(prefix))
}

const format = '%(refname) %(objectname) %(objecttype) %(*objectname)'

async function read(path: string, pattern: string): Promise<readonly Ref[]> {
  const text = await gitText(path, ['for-each-ref', `--format=${format}`, pattern])
  return text.split('\n').flatMap(line => {
    const [name, oid, type, peeled] = line.split(' ')
    if (!name || !oid || !type) return []
    return [{ name, oid, type, commit: peeled ? peeled : oid }]
  })
}

/**
 * Moves a ref if it still is where the caller saw it (`zeroOid`: if it does not exist). Gives whether that was so.
 */
export async function moveRef(
  path: string,
  name: string,
  move: { readonly from: string; readonly to: string },
): Promise<boolean> {
  return (await runGit(path, ['update-ref', name, move.to, move.from])).status === 0
}

export async function deleteRef(path: string, name: string): Promise<void> {
  await gitText(path, ['update-ref', '-d', name])
}

/** Whether git allows this as the full name of a ref. */
export async function isRefName(path: string, name: string): Promise<boolean> {
  return (await runGit(path, ['check-ref-format', name])).status === 0
}

/** The commit that a branch, a tag, a full ref name or an object id stands for, in the order in which GitHub looks. */
export async function findCommit(
  place: { readonly refs: Refs; readonly path: string },
  name: string,
): Promise<string | undefined> {
  for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, `refs/${name}`, name]) {
    const ref = full.startsWith('refs/') ? await place.refs.find(full) : undefined
    if (ref) return ref.commit
  }
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined
  const { status, stdout } = await runGit(place.path, ['rev-parse', '-q', '--verify', `${name}^{commit}`])
  return status === 0 ? stdout.toString().trim() : undefined
}
