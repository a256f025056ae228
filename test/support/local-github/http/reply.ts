/** An answer before it is put on the wire. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly json?: unknown
  /** Sent as they are, with the `content-type` among the headers. */
  readonly bytes?: Uint8Array
}

export function ok(value: unknown, headers?: Readonly<Record<string, string>>): Reply {
  return { status: 200, json: value, ...(headers && { headers }) }
}

export function created(value: unknown): Reply {
  return { status: 201, json: value }
}

export const noContent: Reply = { status: 204 }

export function redirect(status: 301 | 302 | 307, location: string): Reply {
  return { status, headers: { location } }
}

export function text(status: number, content: string, type = 'text/plain; charset=utf-8'): Reply {
  return { status, bytes: Buffer.from(content), headers: { 'content-type': type } }
}
