import { createHash } from 'node:crypto'
import { Point } from '@noble/ed25519'
import { unhex } from './keys.ts'

/** The group order. */
export const order = Point.CURVE().n

/** A point of order 8, to spoil honest points with (RFC 8032 §5.1; eprint 2020/1244). */
export const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05')

/** A number as 32 bytes, lowest first. */
export const littleEndian = (value: bigint): Uint8Array =>
  unhex(value.toString(16).padStart(64, '0')).toReversed()

/** The number that bytes stand for, lowest first. */
export const numberOf = (bytes: Uint8Array): bigint =>
  BigInt(`0x${Buffer.from(bytes.toReversed()).toString('hex')}`)

/** A signature with any parts an attacker likes: R as bytes, S = r + H(R, A, M) a. */
export function forge(parts: {
  readonly pointR: Uint8Array
  readonly nonce: bigint
  readonly publicKey: Uint8Array
  readonly scalar: bigint
  readonly message: Uint8Array
}): Uint8Array {
  const { pointR, nonce, publicKey, scalar, message } = parts
  const hash = createHash('sha512').update(pointR).update(publicKey).update(message).digest()
  const s = (nonce + (numberOf(hash) % order) * scalar) % order
  return new Uint8Array(Buffer.concat([pointR, littleEndian(s)]))
}

/** The scalar that a seed is expanded to (RFC 8032 §5.1.5), below the group order. */
export function scalarOf(seed: Uint8Array): bigint {
  const head = createHash('sha512').update(seed).digest().subarray(0, 32)
  head[0] = Number(head[0]) & 248
  head[31] = (Number(head[31]) & 127) | 64
  return numberOf(new Uint8Array(head)) % order
}
