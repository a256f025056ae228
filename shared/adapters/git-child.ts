import { spawn, type ChildProcess } from 'node:child_process'
import { finding } from '../model/finding.ts'
import { Refusal, refuse } from '../command/refusal.ts'
import type { GitResult } from '../ports/git.ts'

/** One call of git, with nothing left to decide. */
export interface GitCall {
  readonly folder: string
  readonly args: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly input?: Uint8Array | undefined
  readonly timeoutSeconds: number
  readonly limitBytes: number
  /** Whether git starts programs of its own, which must end together with it. */
  readonly startsOthers: boolean
  /** What the call is named in messages. */
  readonly name: string
}

/**
 * Runs git to its end and gives back what it printed. Throws E_GIT_TIMEOUT when the time is over, E_GIT when it prints
 * more than the limit or cannot be started; nothing of it is left running then.
 */
export function runGit(call: GitCall): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...call.args], {
      cwd: call.folder,
      env: { ...call.variables },
      stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      detached: call.startsOthers && process.platform !== 'win32',
      windowsHide: true,
    })
    let refusal: Refusal | undefined
    const giveUp = (reason: Refusal) => {
      refusal ??= reason
      stop(child, call)
    }
    const timer = setTimeout(() => {
      giveUp(tooSlow(call))
    }, call.timeoutSeconds * 1000)
    const stdout = collect(child.stdout, call.limitBytes, () => {
      giveUp(tooLong(call))
    })
    const stderr = collect(child.stderr, messageLimitBytes, () => undefined)
    const forget = stopWithUs(() => {
      signal(child, call, 'SIGTERM')
    })
    child.on('error', error => {
      clearTimeout(timer)
      forget()
      reject(notStarted(error))
    })
    child.on('close', status => {
      clearTimeout(timer)
      forget()
      if (refusal !== undefined) reject(refusal)
      else resolve({ status: status ?? 128, stdout: stdout(), stderr: stderr().toString('utf8') })
    })
    // git may end before it has read everything; its status then says why, not the broken pipe.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(call.input)
  })
}

const messageLimitBytes = 1024 * 1024

// Beyond the limit bytes are dropped, so that a flood costs no memory until git is gone.
function collect(stream: NodeJS.ReadableStream | null, limitBytes: number, onLimit: () => void) {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  stream?.on('data', (chunk: Buffer) => {
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) onLimit()
    else chunks.push(chunk)
  })
  return () => Buffer.concat(chunks)
}

const graceMilliseconds = 2000

// Politely first, so that git removes its lock files; then for good, and without waiting for whoever holds the pipes.
function stop(child: ChildProcess, call: GitCall): void {
  signal(child, call, 'SIGTERM')
  setTimeout(() => {
    signal(child, call, 'SIGKILL')
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, graceMilliseconds).unref()
}

// git-remote-https and ssh outlive a signal to git alone, so the signal goes to the group that git leads.
function signal(child: ChildProcess, { startsOthers }: GitCall, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (startsOthers && process.platform !== 'win32') process.kill(-child.pid, name)
    else child.kill(name)
  } catch {
    // It ended by itself in between.
  }
}

const running = new Set<() => void>()

// A group of its own does not hear the Ctrl+C that ends modreg.
function stopWithUs(end: () => void): () => void {
  if (running.size === 0) process.on('exit', endAll)
  running.add(end)
  return () => {
    running.delete(end)
    if (running.size === 0) process.off('exit', endAll)
  }
}

const endAll = () => {
  for (const end of running) end()
}

const tooSlow = ({ name, timeoutSeconds }: GitCall) =>
  refuse('E_GIT_TIMEOUT', `git ${name} did not finish within ${timeoutSeconds} seconds and was stopped`)

const tooLong = ({ name, limitBytes }: GitCall) =>
  refuse('E_GIT', `git ${name} printed more than ${limitBytes} bytes and was stopped`)

const notStarted = (error: Error) =>
  new Refusal(
    [
      finding('E_GIT', `git cannot be started: ${error.message}`, {
        hint: 'Install git 2.31 or later and make sure that it is on PATH.',
      }),
    ],
    { cause: error },
  )
