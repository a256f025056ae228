import type { FileEntry, FileSet } from '../model/file-set.ts'
import { blobFiles } from './blob-files.ts'
import type { Checkout } from './checkout.ts'
import { listTracked } from './commit-files.ts'

/**
 * The tracked files of a checkout, with their bytes from disk. git's index lists 40,000 files in a tenth of the time that
 * asking the disk for each of them takes, and it leaves out what a build left behind.
 */
export async function trackedFiles(checkout: Checkout, disk: FileSet): Promise<FileSet> {
  const tracked = blobFiles(await listTracked(checkout), new Map())
  return {
    list: under => tracked.list(under).map(entry => withSize(entry, disk)),
    read: (path, limitBytes) => disk.read(path, limitBytes),
  }
}

// Sizes are asked for one by one, as most readers of a list never do.
const withSize = ({ path, kind, executable }: FileEntry, disk: FileSet): FileEntry => ({
  path,
  kind,
  executable,
  get sizeBytes() {
    return disk.read(path)?.length ?? 0
  },
})
