import { basename, dirname } from 'node:path'
import { usageError } from '../../shared/command/refusal.ts'
import type { IndexEntry } from '../../shared/dialects/dialect.ts'
import type { Edit } from '../../shared/model/edit.ts'
import type { RepoPath } from '../../shared/model/repo-path.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import type { Workspace } from '../../shared/registry/workspace.ts'

interface Work {
  readonly workspace: Workspace
  readonly ports: Pick<Ports, 'files'>
}

/** The edit that writes one release's index entry to a file of its own, anywhere on the disk. */
export function fragmentEdit(
  path: string,
  entries: readonly IndexEntry[],
  { workspace, ports }: Work,
): { readonly folder: string; readonly edit: Edit } {
  const { index } = workspace.dialect
  const [entry, ...others] = entries
  if (index.fragment === undefined) throw usageError('this registry format knows no index fragments')
  if (entry === undefined || others.length > 0) {
    throw usageError('an index fragment holds one release', 'Name one bundle that is packed.')
  }
  const absolute = ports.files.absolute(path)
  const after = new TextEncoder().encode(index.fragment(workspace.registry, entry))
  const edit = { path: basename(absolute) as RepoPath, before: ports.files.read(absolute), after }
  return { folder: dirname(absolute), edit }
}
