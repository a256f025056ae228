import { Refusal } from '../command/refusal.ts'
import { finding } from '../model/finding.ts'

/** An error of the operating system, as node:fs throws it. */
export interface SystemError extends Error {
  readonly code: string
  readonly syscall: string
}

/** Told by its shape: under a test runner the error comes from another realm, where `instanceof` does not help. */
export function isSystemError(error: unknown): error is SystemError {
  if (typeof error !== 'object' || error === null) return false
  return 'code' in error && typeof error.code === 'string' && 'syscall' in error
}

/** Whether it says that nothing stands at the path. */
export function isAbsence(error: unknown): boolean {
  return isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/**
 * Runs a step on a file. An error of the system becomes E_IO with the path as the caller knows it and the system's own
 * words; a refusal and a bug pass through.
 */
export function withPath<T>(path: string, deed: 'read' | 'written', step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw isSystemError(error) ? ioRefusal(path, deed, error) : error
  }
}

function ioRefusal(path: string, deed: 'read' | 'written', error: SystemError): Refusal {
  // Node says `ENOSPC: no space left on device, write '/long/path'`: what follows the comma is said better here.
  const [reason = error.code] = error.message.split(',')
  const hint = hints[error.code]
  const where = { at: { file: path }, ...(hint === undefined ? {} : { hint }) }
  return new Refusal([finding('E_IO', `${path} cannot be ${deed}: ${reason} (${error.syscall}).`, where)], {
    cause: error,
  })
}

const hints: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk and run the command again.',
  EDQUOT: 'Make room in your quota and run the command again.',
  EACCES: 'Give yourself the right to the file and its folder.',
  EPERM: 'Give yourself the right to the file and its folder.',
  EROFS: 'Mount the file system writable, or work in another folder.',
  EMFILE: 'Raise the limit of open files (`ulimit -n`).',
  ENFILE: 'Close other programs: the system has no open file left.',
  ENAMETOOLONG: 'Use a shorter name.',
}
