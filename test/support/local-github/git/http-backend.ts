import { spawn } from 'node:child_process'
import { basename, dirname } from 'node:path'
import type { Reply } from '../http/reply.ts'
import { gitEnvironment } from './run-git.ts'

export interface BackendRequest {
  /** The bare repository. */
  readonly path: string
  /** `info/refs`, `git-upload-pack` or `git-receive-pack`. */
  readonly service: string
  readonly method: string
  readonly query: string
  readonly contentType: string
  /** The version that the client offers. */
  readonly protocol: string
  readonly login: string
  readonly body: Uint8Array
}

/** Lets git's own server program answer. */
export async function askBackend(request: BackendRequest): Promise<Reply> {
  const child = spawn('git', ['http-backend'], { env: environment(request) })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  // It may end without having read everything; what it printed tells why.
  child.stdin.on('error', () => undefined)
  child.stdin.end(request.body)
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      resolve()
    })
  })
  return readAnswer(Buffer.concat(stdout), Buffer.concat(stderr).toString())
}

/** RFC 3875, as far as git-http-backend reads it. */
function environment({ path, service, ...request }: BackendRequest): Record<string, string> {
  return gitEnvironment({
    GIT_PROJECT_ROOT: dirname(path),
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${basename(path)}/${service}`,
    REQUEST_METHOD: request.method,
    QUERY_STRING: request.query,
    CONTENT_TYPE: request.contentType,
    CONTENT_LENGTH: String(request.body.length),
    GIT_PROTOCOL: request.protocol,
    REMOTE_USER: request.login,
    REMOTE_ADDR: '127.0.0.1',
  })
}

function readAnswer(output: Buffer, errors: string): Reply {
  const end = output.indexOf('\r\n\r\n')
  if (end < 0) throw new Error(`git http-backend gave no answer: ${errors}`)
  const headers: Record<string, string> = {}
  for (const line of output.toString('latin1', 0, end).split('\r\n')) {
    const colon = line.indexOf(': ')
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 2)
  }
  const { status = '200', ...rest } = headers
  return { status: Number.parseInt(status), headers: rest, bytes: output.subarray(end + 4) }
}
