import type { FileEntry } from './file-set.ts'
import { finding, type Finding } from './finding.ts'

const unfit = {
  link: ['E_CHECKOUT_SYMLINK', 'is a symbolic link, want a file.'],
  gitlink: ['E_GITLINK', 'is a submodule, want a folder with files.'],
  other: ['E_PATH', 'is neither file, folder nor link.'],
  misnamed: ['E_PATH', 'stands for a name with control characters, backslashes or bytes that are not UTF-8.'],
} as const

/** What is wrong with an entry where only plain files may stand; `undefined` for a plain file. */
export function entryFinding({ kind, path }: FileEntry): Finding | undefined {
  if (kind === 'file') return undefined
  const [code, says] = unfit[kind]
  return finding(code, `${path} ${says}`, { at: { file: path } })
}
