import type { ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** Breaks a connection so that the client sees a reset, not an end. */
export function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

/** Sends a body a few bytes at a time until it is done or the client has gone. */
export async function drip(
  response: ServerResponse,
  body: Uint8Array,
  pace: { readonly chunkBytes: number; readonly everyMilliseconds: number },
): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at += pace.chunkBytes) {
    response.write(body.subarray(at, at + pace.chunkBytes))
    await setTimeout(pace.everyMilliseconds)
  }
  response.end()
}

/** Sends the beginning of a body and breaks the connection. The headers must have been written. */
export function truncate(response: ServerResponse, body: Uint8Array, bytes: number): void {
  // Without its own packet the beginning would be thrown away together with the connection.
  response.write(body.subarray(0, bytes), () => {
    setImmediate(() => response.destroy())
  })
}
