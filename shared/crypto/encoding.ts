/** The bytes as lower-case hex digits. */
export function encodeHex(bytes: Uint8Array): string {
  return bufferOver(bytes).toString('hex')
}

/**
 * The bytes, or `undefined` unless the text is lower-case hex digits in pairs and nothing else. `Buffer.from`
 * alone drops an odd digit and stops silently at junk, so several texts would stand for one signature (T47).
 */
export function decodeHex(text: string): Uint8Array | undefined {
  return /^(?:[0-9a-f]{2})*$/.test(text) ? new Uint8Array(Buffer.from(text, 'hex')) : undefined
}

/** The bytes as base64 in the standard alphabet, with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  return bufferOver(bytes).toString('base64')
}

/**
 * The bytes, or `undefined` unless the text is exactly what `encodeBase64` writes for them. `Buffer.from`
 * alone skips junk, takes the URL alphabet and forgives padding and stray bits, which other decoders refuse
 * (RFC 4648 §3.5).
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const decoded = Buffer.from(text, 'base64')
  return decoded.toString('base64') === text ? new Uint8Array(decoded) : undefined
}

/** The bytes as base64 in the URL alphabet, without padding (RFC 4648 §5). */
export function encodeBase64Url(bytes: Uint8Array): string {
  return bufferOver(bytes).toString('base64url')
}

/** One character a byte, so that a byte outside ASCII stays one and no alphabet takes it. */
export function textOf(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : bufferOver(content).toString('latin1')
}

const bufferOver = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
