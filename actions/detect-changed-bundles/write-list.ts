import { usageError } from '../../shared/command/refusal.ts'
import { readRepoPath } from '../../shared/model/repo-path.ts'
import type { Ports } from '../../shared/ports/ports.ts'

/** Writes names to a file, a line each, and gives its absolute path; `undefined` where nobody asked for one. */
export function writeList(
  names: readonly string[],
  wanted: string | undefined,
  { environment, files }: Pick<Ports, 'environment' | 'files'>,
): string | undefined {
  const temporary = environment.read('RUNNER_TEMP')
  const path = wanted === undefined ? freeName(temporary, files) : files.absolute(wanted)
  if (path === undefined) return undefined
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'))
  const name = readRepoPath(path.slice(end + 1))
  if (name === undefined) throw usageError(`bundles-file: "${path}" does not end in a plain file name`)
  const after = new TextEncoder().encode(names.map(each => `${each}\n`).join(''))
  files.write(path.slice(0, Math.max(end, 1)), [{ path: name, before: files.read(path), after }])
  return path
}

// Two calls in one job must not share a file: the later one would change what the earlier one answered.
function freeName(folder: string | undefined, files: Ports['files']): string | undefined {
  if (folder === undefined) return undefined
  for (let number = 1; ; number++) {
    const path = `${folder}/modreg-bundles-${number}.txt`
    if (files.kind(path) === 'absent') return path
  }
}
