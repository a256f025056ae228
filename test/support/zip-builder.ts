import { crc32, deflateRawSync } from 'node:zlib'

/** Numbers of a local or central header that differ from the truth. */
export interface ZipLies {
  readonly name?: string
  readonly flags?: number
  readonly method?: number
  readonly crc?: number
  readonly packed?: number
  readonly size?: number
  readonly extra?: Uint8Array
  readonly start?: number
  readonly signature?: number
}

export interface ZipFile {
  readonly name: string | Uint8Array
  readonly body?: string | Uint8Array
  readonly deflate?: boolean
  readonly flags?: number
  /** A Unix mode with its type bits; none without it. */
  readonly mode?: number
  /** The lower attribute bits, those of DOS. */
  readonly dos?: number
  readonly host?: number
  /** What stands in place of the packed bytes. */
  readonly packed?: Uint8Array
  /** What stands after the packed bytes. */
  readonly after?: Uint8Array
  readonly both?: ZipLies
  readonly local?: ZipLies
  readonly central?: ZipLies
  readonly comment?: string
}

export interface ZipEnd {
  readonly count?: number
  readonly onDisk?: number
  readonly disk?: number
  readonly size?: number
  readonly start?: number
  readonly comment?: string
  /** Bytes between the directory and the end record, made with the directory's place known. */
  readonly before?: (directory: { start: number; size: number; count: number }) => Uint8Array
}

export const u16 = (value: number) => Buffer.from([value & 0xff, value >>> 8])
export const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)])
export const u64 = (value: number) => Buffer.concat([u32(value % 2 ** 32), u32(Math.floor(value / 2 ** 32))])
export const extraField = (id: number, body: Uint8Array) => Buffer.concat([u16(id), u16(body.length), body])

const utf8Flag = 0x800

/** A zip written record by record, each field of which can be a lie. */
export function zip(files: readonly ZipFile[], end: ZipEnd = {}): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let start = 0
  for (const file of files) {
    const body = Buffer.from(file.body ?? '')
    const packed = Buffer.from(file.packed ?? (file.deflate === true ? deflateRawSync(body) : body))
    const truth = {
      name: file.name,
      flags: file.flags ?? utf8Flag,
      method: file.deflate === true ? 8 : 0,
      crc: crc32(body),
      packed: packed.length,
      size: body.length,
      extra: new Uint8Array(),
      start,
      ...file.both,
    }
    const local = { signature: 0x04034b50, ...truth, ...file.local }
    const record = Buffer.concat([
      ...[u32(local.signature), u16(20), ...common(local), u16(Buffer.byteLength(local.name))],
      ...[
        u16(local.extra.length),
        Buffer.from(local.name),
        local.extra,
        packed,
        file.after ?? new Uint8Array(),
      ],
    ])
    const central = { signature: 0x02014b50, ...truth, ...file.central }
    const attributes = (((file.mode ?? 0) << 16) | (file.dos ?? 0)) >>> 0
    centrals.push(
      Buffer.concat([
        ...[u32(central.signature), u16(((file.host ?? 3) << 8) | 20), u16(20), ...common(central)],
        ...[
          u16(Buffer.byteLength(central.name)),
          u16(central.extra.length),
          u16((file.comment ?? '').length),
        ],
        ...[u16(0), u16(0), u32(attributes), u32(central.start), Buffer.from(central.name), central.extra],
        Buffer.from(file.comment ?? ''),
      ]),
    )
    locals.push(record)
    start += record.length
  }
  const directory = { start, size: Buffer.concat(centrals).length, count: files.length }
  const before = end.before?.(directory) ?? Buffer.alloc(0)
  return Buffer.concat([...locals, ...centrals, before, endRecord({ ...directory, ...end })])
}

function common({
  flags,
  method,
  crc,
  packed,
  size,
}: Required<Omit<ZipLies, 'name' | 'extra' | 'start' | 'signature'>>) {
  return [u16(flags), u16(method), u16(0), u16(0x21), u32(crc), u32(packed), u32(size)]
}

function endRecord({
  count,
  onDisk = count,
  disk = 0,
  size,
  start,
  comment = '',
}: ZipEnd & { count: number; size: number; start: number }) {
  return Buffer.concat([
    ...[u32(0x06054b50), u16(disk), u16(disk), u16(onDisk), u16(count), u32(size), u32(start)],
    ...[u16(comment.length), Buffer.from(comment, 'latin1')],
  ])
}

/** A data descriptor, with its signature. */
export const descriptor = (crc: number, packed: number, size: number) =>
  Buffer.concat([u32(0x08074b50), u32(crc), u32(packed), u32(size)])

/** A zip64 end record and the locator that points at it. */
export function zip64End(
  directory: { start: number; size: number; count: number },
  lies: { at?: number; start?: number; recordSize?: number } = {},
): Buffer {
  const { start, size, count } = directory
  return Buffer.concat([
    ...[
      u32(0x06064b50),
      u64(lies.recordSize ?? 44),
      u16(45),
      u16(45),
      u32(0),
      u32(0),
      u64(count),
      u64(count),
    ],
    ...[u64(size), u64(lies.start ?? start), u32(0x07064b50), u32(0), u64(lies.at ?? start + size), u32(1)],
  ])
}
