import { spawn } from 'node:child_process'
import { devNull } from 'node:os'

export interface GitCall {
  readonly input?: Uint8Array | string
  readonly variables?: Readonly<Record<string, string>>
}

export interface GitAnswer {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** An environment in which no configuration of the machine or the user counts. */
export function gitEnvironment(variables: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    ...variables,
  }
}

/**
 * Runs git in a folder; a status other than 0 is an answer, not an error. Always asynchronous: a synchronous child would
 * wait for a server that lives in the same process.
 */
export function runGit(folder: string, args: readonly string[], call: GitCall = {}): Promise<GitAnswer> {
  const child = spawn('git', args, { cwd: folder, env: gitEnvironment(call.variables) })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // git may end before it has read all of its input; its status tells what happened.
  child.stdin.on('error', () => undefined)
  child.stdin.end(call.input ?? '')
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => {
      resolve({
        status: status ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString(),
      })
    })
  })
}

/** What git prints; throws when it fails. */
export async function gitBytes(folder: string, args: readonly string[], call?: GitCall): Promise<Buffer> {
  const { status, stdout, stderr } = await runGit(folder, args, call)
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

/** The same as text without the last line feed. */
export async function gitText(folder: string, args: readonly string[], call?: GitCall): Promise<string> {
  return (await gitBytes(folder, args, call)).toString().replace(/\n$/, '')
}

/** The records of NUL-separated output. */
export function records(output: Buffer | string): string[] {
  const parts = output.toString().split('\0')
  if (parts.at(-1) === '') parts.pop()
  return parts
}
