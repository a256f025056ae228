import { blockBytes } from './tar-header.ts'

/** What a header block says; everything else in it is 0 or empty. */
export interface TarBlock {
  readonly name: string
  /** `0` a file, `5` a folder, `x` a pax header. */
  readonly flag: '0' | '5' | 'x'
  readonly mode: number
  readonly sizeBytes: number
}

const nameBytes = 100
const prefixBytes = 155

/**
 * The header blocks of an entry, by POSIX.1 pax: a ustar block with nothing of the machine in it (owner and time 0, no
 * names of owners), and a pax header with the path before it where ustar cannot hold the path.
 *
 * The bytes are those that Go's archive/tar writes, also for long names, because the tools of two registry formats are
 * written in it: what they have published packs to the same digest here. They are written here and not by `tar` because
 * they are the identity of a release for ever; an update of a library must not be able to change it, and `tar` ends
 * numbers in a blank where Go writes another digit.
 */
export function tarHeaders(block: TarBlock): readonly Uint8Array[] {
  const { name } = block
  const ascii = /^[\x20-\x7e]*$/.test(name)
  const at = splitAt(name)
  if (ascii && name.length <= nameBytes) return [ustar({ ...block, prefix: '' })]
  if (ascii && at !== undefined) {
    return [ustar({ ...block, prefix: name.slice(0, at), name: name.slice(at + 1) })]
  }
  const record = paxRecord('path', name)
  const slash = name.lastIndexOf('/') + 1
  const paxName = `${name.slice(0, slash)}PaxHeaders.0/${name.slice(slash)}`
  const pax = { name: shortened(paxName).replace(/\/+$/, ''), prefix: '', flag: 'x', mode: 0 } as const
  return [
    ustar({ ...pax, sizeBytes: record.length }),
    padded(record),
    ustar({ ...block, prefix: '', name: shortened(name) }),
  ]
}

/** What a reader without pax takes for the name. A file that is cut after a slash would be a folder to some. */
function shortened(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '')
  return ascii.length > nameBytes ? ascii.slice(0, nameBytes).replace(/\/+$/, '') : ascii
}

/** The slash at which ustar cuts a long path in two; `undefined` when neither cut fits. */
function splitAt(name: string): number | undefined {
  const ending = name.length <= prefixBytes + 1 && name.endsWith('/') ? 2 : 1
  const at = name.lastIndexOf('/', Math.min(name.length, prefixBytes + 1) - ending)
  const rest = name.length - at - 1
  return at > 0 && rest > 0 && rest <= nameBytes ? at : undefined
}

/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): Buffer {
  const size = Buffer.byteLength(` ${key}=${value}\n`)
  const guess = size + String(size).length
  return Buffer.from(`${size + String(guess).length} ${key}=${value}\n`)
}

/** The bytes, filled up to a whole block with zeros. */
export function padded(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(Math.ceil(bytes.length / blockBytes) * blockBytes)
  whole.set(bytes)
  return whole
}

function ustar({ name, prefix, flag, mode, sizeBytes }: TarBlock & { readonly prefix: string }): Uint8Array {
  const block = Buffer.alloc(blockBytes)
  block.write(name, 0, 'latin1')
  block.write(octal(mode, 8), 100, 'latin1')
  block.write(octal(0, 8), 108, 'latin1')
  block.write(octal(0, 8), 116, 'latin1')
  block.write(octal(sizeBytes, 12), 124, 'latin1')
  block.write(octal(0, 12), 136, 'latin1')
  block.write('        ', 148, 'latin1')
  block.write(flag, 156, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  if (flag !== 'x') block.write(octal(0, 8) + octal(0, 8), 329, 'latin1')
  block.write(prefix, 345, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 7)} `, 148, 'latin1')
  return block
}

const octal = (value: number, fieldBytes: number) => `${value.toString(8).padStart(fieldBytes - 1, '0')}\0`
