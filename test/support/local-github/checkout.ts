import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Files } from './git/bare-repository.ts'
import type { GitAnswer } from './git/run-git.ts'
import { gitText, runGit } from './git/run-git.ts'

/** A clone in a temporary folder, which leaving the scope of `await using` removes. */
export interface Checkout extends AsyncDisposable {
  readonly folder: string
  /** Runs git; a status other than 0 is an answer. */
  git(...args: readonly string[]): Promise<GitAnswer>
  /** Runs git and gives what it prints; throws when it fails. */
  gitText(...args: readonly string[]): Promise<string>
  read(path: string): Promise<string>
  /** Writes files and commits them, and only them. */
  commit(files: Files, message?: string): Promise<string>
}

/** The address with which git sends a token. */
export function withToken(url: string, token: string): string {
  return url.replace('://', `://x-access-token:${token}@`)
}

/** Clones a repository, `args` as for `git clone`. */
export async function checkout(url: string, ...args: readonly string[]): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'checkout-'))
  await gitText(folder, ['clone', '-q', ...args, url, folder])
  await gitText(folder, ['config', 'user.name', 'Somebody'])
  await gitText(folder, ['config', 'user.email', 'somebody@local.test'])
  return {
    folder,
    git: (...args) => runGit(folder, args),
    gitText: (...args) => gitText(folder, args),
    read: path => readFile(join(folder, path), 'utf8'),
    async commit(files, message = 'Change') {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(join(folder, dirname(path)), { recursive: true })
        await writeFile(join(folder, path), content)
      }
      await gitText(folder, ['add', '--', ...Object.keys(files)])
      await gitText(folder, ['commit', '-q', '-m', message])
      return gitText(folder, ['rev-parse', 'HEAD'])
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  }
}
