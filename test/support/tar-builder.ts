/** What a header of a hand-made tar says; every field can be a lie. */
export interface TarFields {
  readonly type?: string
  readonly mode?: string
  readonly owner?: string
  /** The text of the size field, where it is not that of the body. */
  readonly size?: string
  readonly mtime?: string
  readonly link?: string | Uint8Array
  readonly magic?: string
  readonly prefix?: string
  readonly checksum?: string
}

/** One header block and the body after it, written byte by byte so that no packer's care is in the way. */
export function tarEntry(name: string | Uint8Array, body = '', fields: TarFields = {}): Buffer {
  const header = Buffer.alloc(512)
  const bytes = Buffer.from(body)
  const write = (text: string, at: number) => header.write(text, at, 'latin1')
  header.set(Buffer.from(name).subarray(0, 100), 0)
  write(fields.mode ?? '0000644\0', 100)
  write((fields.owner ?? '0000000\0').repeat(2), 108)
  write(fields.size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`, 124)
  write(fields.mtime ?? '00000000000\0', 136)
  write('        ', 148)
  write(fields.type ?? '0', 156)
  header.set(Buffer.from(fields.link ?? ''), 157)
  write(fields.magic ?? 'ustar\x0000', 257)
  write(fields.prefix ?? '', 345)
  const sum = header.reduce((total, byte) => total + byte, 0)
  write(fields.checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc(-bytes.length & 511)])
}

export const folder = (name: string) => tarEntry(name, '', { type: '5', mode: '0000755\0' })
export const symlink = (name: string, link: string) => tarEntry(name, '', { type: '2', link })
export const hardlink = (name: string, link: string) => tarEntry(name, '', { type: '1', link })

/** A pax header for the next entry (`x`) or all (`g`), from records or from any text. */
export function pax(records: Readonly<Record<string, string>> | string, type = 'x'): Buffer {
  const text = typeof records === 'string' ? records : Object.entries(records).map(paxRecord).join('')
  return tarEntry('PaxHeaders/x', text, { type })
}

function paxRecord([key, value]: readonly [string, string]): string {
  const rest = ` ${key}=${value}\n`
  const digits = (length: number): number => String(length + Buffer.byteLength(rest)).length
  return `${Buffer.byteLength(rest) + digits(digits(1))}${rest}`
}

/** GNU's header for a long name (`L`) or link (`K`). */
export const gnuLong = (type: 'L' | 'K', text: string) =>
  tarEntry('././@LongLink', text, { type, magic: 'ustar  \0' })

export const tarEnd = Buffer.alloc(1024)

/** A whole tar of these parts. */
export const tar = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat([...parts, tarEnd])
