import type { Dialect, Registry } from '../dialects/dialect.ts'
import type { Edit } from '../model/edit.ts'
import { overlay } from '../model/overlay.ts'

/** A registry on disk, opened: what every command works on. */
export interface Workspace {
  /** The registry's folder, absolute. */
  readonly root: string
  readonly dialect: Dialect
  readonly registry: Registry
}

/** The workspace as it will be once these edits are written. */
export function withEdits(workspace: Workspace, edits: readonly Edit[]): Workspace {
  const { registry } = workspace
  return { ...workspace, registry: { ...registry, files: overlay(registry.files, edits) } }
}
