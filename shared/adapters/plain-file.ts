import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { refuse } from '../command/refusal.ts'
import { isAbsence, isSystemError } from './io-refusal.ts'

/** What modreg reads at most without being asked for more: 512 MiB. */
export const defaultLimitBytes = 512 * 1024 * 1024

export type PlainFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  /** A folder, a device, or a link that is not followed. */
  | { readonly kind: 'other' }

interface ReadOptions {
  readonly limitBytes: number
  readonly followLink: boolean
  /** How messages call the file. */
  readonly title: string
}

/**
 * Reads a whole plain file through one descriptor, so that what was checked is what is read (T37). Throws system errors
 * as they are, and E_DOC_LIMIT beyond the limit.
 */
export function readPlainFile(path: string, options: ReadOptions): PlainFile {
  const descriptor = openToRead(path, options.followLink)
  if (typeof descriptor !== 'number') return descriptor
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { kind: 'other' }
    return { kind: 'file', bytes: readAll(descriptor, stats.size, options) }
  } finally {
    closeSync(descriptor)
  }
}

// Absent on Windows, where `lstat` has to do.
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW // its type says that it is always there
// Opening a pipe that nobody writes to would wait for ever.
const noWait = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0 // the same

function openToRead(path: string, followLink: boolean): number | PlainFile {
  try {
    if (followLink) return openSync(path, constants.O_RDONLY | noWait)
    if (noFollow === undefined && lstatSync(path).isSymbolicLink()) return { kind: 'other' }
    return openSync(path, constants.O_RDONLY | noWait | (noFollow ?? 0))
  } catch (error) {
    if (isAbsence(error)) return { kind: 'absent' }
    if (isSystemError(error) && notPlain.has(error.code)) return { kind: 'other' }
    throw error
  }
}

// A link (Linux and macOS; FreeBSD), a socket or device without driver, a folder on Windows.
const notPlain = new Set(['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR'])

// One byte more than the size: a full buffer then says that the file grew since.
function readAll(descriptor: number, sizeBytes: number, { limitBytes, title }: ReadOptions): Uint8Array {
  if (sizeBytes > limitBytes) throw tooLarge(title, limitBytes)
  let buffer = new Uint8Array(sizeBytes + 1)
  for (let filled = 0; ;) {
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null)
    filled += count
    if (filled > limitBytes) throw tooLarge(title, limitBytes)
    if (count === 0) return buffer.subarray(0, filled)
    if (filled === buffer.length) buffer = grown(buffer)
  }
}

function grown(buffer: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(buffer.length * 2 + 64 * 1024)
  larger.set(buffer)
  return larger
}

const tooLarge = (title: string, limitBytes: number) =>
  refuse('E_DOC_LIMIT', `${title} is larger than ${limitBytes} bytes.`, { at: { file: title } })
