import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What stands at a path of a real folder. */
export type ScratchEntry =
  string | Uint8Array | { readonly content: string; readonly mode: number } | { link: string }

/** A folder on the real disk, removed at the end of its scope by `using`. */
export interface ScratchFolder extends Disposable {
  readonly path: string
  /** The absolute form of a path in it. */
  at(path: string): string
}

/** A new folder with these files; a path that ends with `/` makes an empty folder. */
export function scratchFolder(tree: Readonly<Record<string, ScratchEntry>> = {}): ScratchFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'modreg-test-')))
  for (const [name, entry] of Object.entries(tree))
    put(join(path, name), name.endsWith('/') ? undefined : entry)
  return {
    path,
    at: name => join(path, name),
    [Symbol.dispose]: () => {
      rmSync(path, { recursive: true, force: true })
    },
  }
}

function put(path: string, entry: ScratchEntry | undefined): void {
  if (entry === undefined) {
    mkdirSync(path, { recursive: true })
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  if (typeof entry === 'string' || ArrayBuffer.isView(entry)) writeFileSync(path, entry)
  else if ('link' in entry) symlinkSync(entry.link, path)
  else {
    writeFileSync(path, entry.content)
    chmodSync(path, entry.mode)
  }
}

/** Everything in a folder by its path: text of files, `-> target` of links, `/` of empty folders. Nothing is left out. */
export function everythingIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).sort()
  return Object.fromEntries(
    names.flatMap(name => {
      const path = join(folder, name)
      const stats = lstatSync(path)
      if (stats.isSymbolicLink()) return [[name, `-> ${readlinkSync(path)}`]]
      if (!stats.isDirectory()) return [[name, stats.isFile() ? readFileSync(path, 'utf8') : 'special']]
      const inside = Object.entries(everythingIn(path))
      return inside.length === 0
        ? [[`${name}/`, '/']]
        : inside.map(([below, text]) => [`${name}/${below}`, text])
    }),
  )
}
