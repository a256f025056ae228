import { entryFinding } from '../model/entry-finding.ts'
import type { FileEntry, FileSet } from '../model/file-set.ts'
import { finding, type Finding } from '../model/finding.ts'
import { repoPathProblem } from '../model/repo-path.ts'
import { shown } from '../text/shown.ts'

/**
 * What may not stand in a registry: links and submodules in its roots or in place of a folder above them, names that
 * some system misreads, pointers that Git LFS left in place of files. Without roots, the whole tree is looked at.
 */
export function checkoutProblems(files: FileSet, roots?: readonly string[]): readonly Finding[] {
  const inside = roots === undefined ? files.list() : roots.flatMap(root => files.list(root))
  const above =
    roots === undefined ? [] : files.list().filter(({ path }) => roots.some(root => isAbove(path, root)))
  return [...above, ...inside].flatMap(entry => [
    ...nameProblem(entry),
    ...kindProblem(entry),
    ...pointer(entry, files),
  ])
}

/**
 * Files of a commit whose bytes on disk are others. On a runner nobody edits, so attributes, settings or a later step
 * changed them, and what is checked would not be what is signed (T17). A missing file differs, too.
 */
export function workTreeProblems(commit: FileSet, disk: FileSet): readonly Finding[] {
  return commit.list().flatMap(({ path, kind }) => {
    const [wanted, there] = [commit.read(path), disk.read(path)]
    if (kind !== 'file' || wanted === undefined || (there !== undefined && equals(wanted, there))) return []
    const state = there === undefined ? 'is not a file on disk' : differenceOf(wanted, there)
    return [finding('E_ATTRIBUTES', `${shown(path)} ${state}`, { at: { file: path } })]
  })
}

const isAbove = (path: string, root: string) => root.startsWith(`${path}/`)

function nameProblem({ path, kind }: FileEntry): readonly Finding[] {
  const problem = kind === 'misnamed' ? undefined : repoPathProblem(path)
  return problem === undefined ? [] : [finding('E_PATH', `${shown(path)} ${problem}`, { at: { file: path } })]
}

function kindProblem(entry: FileEntry): readonly Finding[] {
  const problem = entryFinding(entry)
  return problem === undefined ? [] : [problem]
}

// Git LFS specification, "The Pointer": this line comes first, and a pointer is smaller than 1,024 bytes.
const pointerLine = Buffer.from('version https://git-lfs.github.com/spec/v1\n')

function pointer({ path, kind, sizeBytes }: FileEntry, files: FileSet): readonly Finding[] {
  if (kind !== 'file' || sizeBytes >= 1024 || sizeBytes < pointerLine.length) return []
  const start = files.read(path)?.subarray(0, pointerLine.length)
  if (start === undefined || !pointerLine.equals(start)) return []
  return [
    finding('E_LFS_POINTER', `${shown(path)} is a Git LFS pointer, want the file`, { at: { file: path } }),
  ]
}

const equals = (left: Uint8Array, right: Uint8Array) => Buffer.compare(left, right) === 0

function differenceOf(wanted: Uint8Array, there: Uint8Array): string {
  const unified = Buffer.from(Buffer.from(there).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
  if (equals(wanted, unified)) return 'has CRLF line ends on disk and LF in the commit'
  return `has other bytes on disk (${there.length}) than in the commit (${wanted.length})`
}
