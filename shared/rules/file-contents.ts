import type { Rule } from '../dialects/dialect.ts'
import { finding } from '../model/finding.ts'
import { shown } from '../text/shown.ts'

/** The first line of every pointer (Git LFS specification, "The Pointer"). */
const pointerStart = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n')
const maxPointerBytes = 1024

/** No file is a stand-in for one that Git LFS keeps elsewhere: it would be signed and shipped in place of it. */
export const fileContents: Rule = {
  group: 'paths',
  check(release, { dialect, registry }) {
    const entries = dialect.roots(release.bundle, registry.paths).flatMap(root => registry.files.list(root))
    return entries
      .filter(({ kind, sizeBytes }) => kind === 'file' && sizeBytes <= maxPointerBytes)
      .filter(({ path }) => startsWith(registry.files.read(path), pointerStart))
      .map(({ path }) =>
        finding('E_LFS_POINTER', `${shown(path)} is a Git LFS pointer`, { at: { file: path } }),
      )
  },
}

function startsWith(bytes: Uint8Array | undefined, start: Uint8Array): boolean {
  return bytes !== undefined && start.every((byte, index) => bytes[index] === byte)
}
