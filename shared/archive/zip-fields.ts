/** Little-endian fields of a zip record. */
export interface Fields {
  u16(offset: number): number
  u32(offset: number): number
  /** A number past 2^53 gives Infinity, so that it fails every limit and equals no other field. */
  u64(offset: number): number
}

/** The fields of these bytes, which must be long enough for what is asked of them. */
export function fieldsOf(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    u16: offset => view.getUint16(offset, true),
    u32: offset => view.getUint32(offset, true),
    u64(offset) {
      const value = view.getUint32(offset + 4, true) * 2 ** 32 + view.getUint32(offset, true)
      return Number.isSafeInteger(value) ? value : Infinity
    },
  }
}

/** What a 16- or 32-bit field says when the true number stands in a zip64 record. */
export const saturated16 = 0xffff
export const saturated32 = 0xffffffff

/** Signatures of APPNOTE.TXT 4.3. */
export const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  descriptor: 0x08074b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
} as const
