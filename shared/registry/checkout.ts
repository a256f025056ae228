import { refuse } from '../command/refusal.ts'
import type { Git, GitOptions } from '../ports/git.ts'
import { shown } from '../text/shown.ts'

/** A registry's folder inside a repository, perhaps its top, and the git to ask about it. */
export interface Checkout {
  readonly git: Git
  readonly folder: string
}

/** What git printed, as bytes. Throws E_GIT with git's own words when it fails. */
export async function gitBytes(
  { git, folder }: Checkout,
  args: readonly string[],
  options?: GitOptions,
): Promise<Uint8Array> {
  const { status, stdout, stderr } = await git.run(folder, args, options)
  if (status === 0) return stdout
  throw failure(args, stderr)
}

/** What git printed as text, without the last line break; `undefined` when it says by status 1 that it has no answer. */
export async function findGitText(
  { git, folder }: Checkout,
  args: readonly string[],
  options?: GitOptions,
): Promise<string | undefined> {
  const { status, stdout, stderr } = await git.run(folder, args, options)
  if (status === 0) return Buffer.from(stdout).toString('utf8').trimEnd()
  if (status === 1) return undefined
  throw failure(args, stderr)
}

/** The line in which git says why it stopped, fit for a message. */
export function gitReason(stderr: string): string {
  const lines = stderr.split('\n').filter(line => line !== '')
  const reason = lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) ?? 'it gave no reason'
  return shown(reason.replace(/^(fatal|error): /, ''))
}

const failure = (args: readonly string[], stderr: string) =>
  refuse('E_GIT', `git ${args[0] ?? ''} failed: ${gitReason(stderr)}`)
