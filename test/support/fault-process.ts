import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The preload that breaks steps; its first comment says which variables it reads. */
const faultPreload = fileURLToPath(new URL('fault-files.cjs', import.meta.url))

/** How a child process came to its end, with the first 4,000 characters that it printed. */
export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
}

/** Runs `node` with these arguments in a folder that the preload watches. */
export function runWatched(
  folder: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<Ended> {
  const child = spawn(process.execPath, ['--require', faultPreload, ...args], {
    cwd: folder,
    env: { ...process.env, MODREG_FAULT_ROOT: folder, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  let output = ''
  const take = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(0, 4000)
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      resolve({ status, signal, output })
    })
  })
}
