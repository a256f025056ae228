import { closeSync, constants, fchmodSync, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs'

interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Set exactly, whatever the umask. */
  readonly mode: number
  /** Whether to wait until the bytes are on the disk itself. */
  readonly sync: boolean
  /** Called with the open file before the first byte goes in; what it throws stops the write. */
  readonly check?: (descriptor: number) => void
}

// Absent on Windows; O_EXCL alone refuses a link there, too.
const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0 // its type says that it is always there
const newOnly = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | noFollow

/** Writes a file that must not exist yet, and comes back only when all of its bytes are in it. */
export function writeWhole({ path, bytes, mode, sync, check }: NewFile): void {
  const descriptor = openSync(path, newOnly, mode)
  try {
    check?.(descriptor)
    writeAll(descriptor, bytes)
    fchmodSync(descriptor, mode)
    if (sync) fsyncSync(descriptor)
    if (fstatSync(descriptor).size !== bytes.length) throw shortWrite()
  } finally {
    closeSync(descriptor)
  }
}

// One call may write less than it was asked to and say so only by its count: on a full disk that is how libraries
// renamed a cut file over a good one (T51).
function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let offset = 0; offset < bytes.length;) {
    const count = writeSync(descriptor, bytes, offset, bytes.length - offset)
    if (count <= 0) throw shortWrite()
    offset += count
  }
}

const shortWrite = () =>
  Object.assign(new Error('EIO: fewer bytes were written than asked for'), { code: 'EIO', syscall: 'write' })
