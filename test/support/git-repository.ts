import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a commit puts at a path; `undefined` removes it. */
export type Content =
  | string
  | Uint8Array
  | { readonly executable: string }
  | { readonly link: string }
  | { readonly gitlink: string }
  | undefined

/** Files of a commit; pairs allow names that are not text, as bytes. */
export type Contents =
  Readonly<Record<string, Content>> | readonly (readonly [path: string | Uint8Array, content: Content])[]

/** A real repository in a temporary folder, gone at the end of `await using`. */
export interface GitRepository extends AsyncDisposable {
  readonly folder: string
  /** Runs git and gives what it printed, without the final line break. Throws when it fails. */
  git(...args: string[]): string
  /** Commits these changes on top of HEAD, checks the result out and gives the commit's id. */
  commit(files: Contents, message?: string): string
  /** A bare remote named `origin` that has everything this repository has; gives its folder. */
  addOrigin(): string
  /** A clone of the branch that is checked out here, as actions/checkout makes it. */
  shallowClone(depth?: number): Promise<GitRepository>
  clone(...options: string[]): Promise<GitRepository>
}

/** A repository with one commit of these files on branch `main`; without `checkout` nothing is written to disk. */
export function gitRepository(start: { files?: Contents; checkout?: boolean } = {}): Promise<GitRepository> {
  const folder = temporaryFolder()
  runGit(folder, ['init', '--quiet', '--initial-branch=main', '.'])
  const repository = open(folder, start.checkout ?? true)
  if (start.files !== undefined) repository.commit(start.files, 'Start')
  return Promise.resolve(repository)
}

function open(folder: string, checkout: boolean): GitRepository {
  const folders = [folder]
  const git = (...args: string[]) => runGit(folder, args).toString().replace(/\n$/, '')
  const clone = (...options: string[]) => {
    const target = temporaryFolder()
    // A file: URL, as a plain path would ignore the depth.
    runGit(target, ['clone', '--quiet', ...options, `file://${folder}`, '.'])
    return Promise.resolve(open(target, true))
  }
  return {
    folder,
    git,
    commit(files, message = 'Change') {
      runGit(folder, ['fast-import', '--quiet', '--date-format=now'], script(git, files, message))
      if (checkout) git('reset', '--quiet', '--hard')
      return git('rev-parse', 'HEAD')
    },
    addOrigin() {
      const origin = temporaryFolder()
      folders.push(origin)
      runGit(origin, ['clone', '--quiet', '--mirror', folder, '.'])
      git('remote', 'add', 'origin', `file://${origin}`)
      git('fetch', '--quiet', 'origin')
      return origin
    },
    clone,
    shallowClone: (depth = 1) => clone(`--depth=${depth}`),
    [Symbol.asyncDispose]: () => {
      for (const each of folders) rmSync(each, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

const temporaryFolder = () => realpathSync(mkdtempSync(join(tmpdir(), 'modreg-git-')))

function runGit(folder: string, args: readonly string[], input?: Uint8Array): Buffer {
  return execFileSync('git', args, {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1 << 30,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      ...person('AUTHOR'),
      ...person('COMMITTER'),
    },
  })
}

const person = (role: string) => ({
  [`GIT_${role}_NAME`]: 'Maintainer',
  [`GIT_${role}_EMAIL`]: 'maintainer@registry.example',
})

// git fast-import takes any name and any mode, and thousands of files in one go.
function script(git: GitRepository['git'], files: Contents, message: string): Buffer {
  const branch = git('symbolic-ref', 'HEAD')
  const parent = git('for-each-ref', '--format=%(objectname)', branch)
  const pairs: readonly (readonly [string | Uint8Array, Content])[] = isPairs(files)
    ? files
    : Object.entries(files)
  return Buffer.concat([
    Buffer.from(`commit ${branch}\ncommitter Maintainer <maintainer@registry.example> now\n`),
    block(Buffer.from(message)),
    Buffer.from(parent === '' ? '' : `from ${parent}\n`),
    ...pairs.map(([path, content]) => change(quoted(path), content)),
    Buffer.from('\n'),
  ])
}

function change(path: string, content: Content): Buffer {
  if (content === undefined) return Buffer.from(`D ${path}\n`)
  if (typeof content === 'string' || content instanceof Uint8Array) return file('100644', path, content)
  if ('executable' in content) return file('100755', path, content.executable)
  if ('link' in content) return file('120000', path, content.link)
  return Buffer.from(`M 160000 ${content.gitlink} ${path}\n`)
}

const file = (mode: string, path: string, content: string | Uint8Array) =>
  Buffer.concat([Buffer.from(`M ${mode} inline ${path}\n`), block(Buffer.from(content))])

const block = (bytes: Buffer) =>
  Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])

function quoted(path: string | Uint8Array): string {
  const bytes = [...Buffer.from(path)]
  return `"${bytes.map(byte => (isPlain(byte) ? String.fromCharCode(byte) : octal(byte))).join('')}"`
}

const isPlain = (byte: number) => byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
const octal = (byte: number) => `\\${byte.toString(8).padStart(3, '0')}`
const isPairs = (files: Contents): files is Exclude<Contents, Readonly<Record<string, Content>>> =>
  Array.isArray(files)
