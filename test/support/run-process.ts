import { spawn } from 'node:child_process'

export interface ProcessOptions {
  readonly cwd: string
  /** All of the environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array | undefined
  readonly timeoutSeconds?: number | undefined
  /** The node to run; without it the one that runs the tests. */
  readonly node?: string | undefined
  /** Called with the output so far, whenever there is more; it may send a signal. */
  readonly watch?: ((output: string, child: { kill(signal: NodeJS.Signals): void }) => void) | undefined
}

export interface ProcessResult {
  /** The exit status; `undefined` when a signal ended the process. */
  readonly status: number | undefined
  readonly signal: string | undefined
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs node with these words to its end. It is killed when it takes too long, which the result shows as a
 * signal.
 */
export function runNode(words: readonly string[], options: ProcessOptions): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, words, {
      cwd: options.cwd,
      env: { ...options.env },
      timeout: (options.timeoutSeconds ?? 20) * 1000,
      killSignal: 'SIGKILL',
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      options.watch?.(stdout + stderr, child)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      options.watch?.(stdout + stderr, child)
    })
    child.stdin.on('error', () => undefined) // a process may end before it has read all
    child.stdin.end(options.stdin)
    child.on('error', reject)
    child.on('close', (status, signal) => {
      resolve({ status: status ?? undefined, signal: signal ?? undefined, stdout, stderr })
    })
  })
}
