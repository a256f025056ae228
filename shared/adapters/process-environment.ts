import { existsSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refuse } from '../command/refusal.ts'
import type { Environment } from '../ports/environment.ts'
import type { Log } from '../ports/log.ts'
import { isSystemError, withPath } from './io-refusal.ts'

/** The environment of this process. What it takes as a secret is masked in `log`. */
export function processEnvironment(log: Pick<Log, 'mask'>): Environment {
  return {
    read: readVariable,
    takeSecret(name) {
      const value = readVariable(name)
      // An empty one goes too: a child process has no use for it.
      Reflect.deleteProperty(process.env, name)
      if (value !== undefined) log.mask(value)
      return value
    },
    standardInput,
    workingFolder: process.cwd(),
    get programFolder() {
      return findProgramFolder()
    },
    inWorkflow: process.env['GITHUB_ACTIONS'] === 'true',
  }
}

/** A variable, or `undefined` when it is unset or empty. */
export function readVariable(name: string): string | undefined {
  const value = process.env[name]
  return value === '' ? undefined : value
}

// From the started script upwards: it may be a link from a folder of programs, and dist/ lies below.
function findProgramFolder(): string {
  const start = dirname(realpathSync(process.argv[1] ?? '.'))
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (isOwn(join(folder, 'package.json'))) return folder
  }
  return start
}

function isOwn(path: string): boolean {
  return existsSync(path) && /"name": *"modreg"/.test(readFileSync(path, 'utf8'))
}

function standardInput(limitBytes: number): Uint8Array {
  const chunks: Buffer[] = []
  for (let sizeBytes = 0; ;) {
    const chunk = withPath('standard input', 'read', readChunk)
    if (chunk.length === 0) return Buffer.concat(chunks)
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes)
      throw refuse('E_DOC_LIMIT', `standard input is larger than ${limitBytes} bytes.`)
    chunks.push(chunk)
  }
}

const chunkBytes = 64 * 1024

// A terminal or a pipe that another process made non-blocking answers EAGAIN while nothing is there yet.
function readChunk(): Buffer {
  const buffer = Buffer.alloc(chunkBytes)
  for (;;) {
    try {
      return buffer.subarray(0, readSync(0, buffer))
    } catch (error) {
      if (!isSystemError(error)) throw error
      if (error.code === 'EOF') return buffer.subarray(0, 0) // what Windows says at the end of a pipe
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}
