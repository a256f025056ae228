import type { Read } from '../dialect.ts'
import type { FileSet } from '../../model/file-set.ts'
import { isIgnored, type PayloadView } from './ignored-files.ts'
import { payload } from './payload.ts'

/** A file of a module, named from the module's folder. */
export interface ModuleFile {
  readonly path: string
  readonly executable: boolean
  readonly bytes: Uint8Array
}

/** The files of a module that ship and that its payload covers: the same set, so that nothing ships unsigned (W2). */
export function moduleFiles(files: FileSet, folder: string, view?: PayloadView): readonly ModuleFile[] {
  return files.list(folder === '' ? undefined : folder).flatMap(({ path, kind, executable }) => {
    const inner = folder === '' ? path : path.slice(folder.length + 1)
    const bytes = kind === 'file' && !isIgnored(inner, view) ? files.read(path) : undefined
    return bytes === undefined ? [] : [{ path: inner, executable, bytes }]
  })
}

/** The bytes that checksum and signature are over (format section 3.1). */
export function bundlePayload(
  files: FileSet,
  folder: string,
  view: PayloadView = 'filesystem',
): Read<Uint8Array | undefined> {
  return payload(moduleFiles(files, folder, view), { folder, view })
}
