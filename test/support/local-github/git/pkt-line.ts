/** One wanted change of a ref, as a push states it. No `before` is a creation, no `after` a deletion. */
export interface RefUpdate {
  readonly ref: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export interface PushRequest {
  readonly updates: readonly RefUpdate[]
  /** The pack; empty when the push only deletes. */
  readonly pack: Buffer
}

interface Packet {
  readonly payload: Buffer
  /** Where the next packet begins. */
  readonly next: number
}

/** gitprotocol-common: four hexadecimal digits of length, themselves included; 0000 is a flush. */
function readPacket(bytes: Buffer, at: number): Packet | undefined {
  const length = Number.parseInt(bytes.toString('latin1', at, at + 4), 16)
  if (!(length >= 4)) return undefined
  return { payload: bytes.subarray(at + 4, at + length), next: at + length }
}

function packets(bytes: Buffer): { readonly payloads: Buffer[]; readonly rest: Buffer } {
  const payloads: Buffer[] = []
  let at = 0
  for (let packet = readPacket(bytes, at); packet; packet = readPacket(bytes, at)) {
    payloads.push(packet.payload)
    at = packet.next
  }
  return { payloads, rest: bytes.subarray(at + 4) }
}

function packet(payload: Buffer | string): Buffer {
  const bytes = Buffer.from(payload)
  return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, '0')), bytes])
}

const flush = Buffer.from('0000')

/** What a client asks for in a POST to git-receive-pack. */
export function readPush(body: Buffer): PushRequest {
  const { payloads, rest } = packets(body)
  const updates = payloads.flatMap(payload => {
    const [before, after, ref] = (payload.toString().replace(/\n$/, '').split('\0')[0] ?? '').split(' ')
    // Lines of another form tell where the pusher's history is shallow.
    if (before === undefined || after === undefined || ref === undefined) return []
    return [{ ref, before: object(before), after: object(after) }]
  })
  return { updates, pack: rest }
}

function object(oid: string): string | undefined {
  return /^0+$/.test(oid) ? undefined : oid
}

/** The answer that refuses a push: what the pusher reads after `remote: `, and the reason for each ref. */
export function renderRefusal(message: string, reasons: ReadonlyMap<string, string>): Buffer {
  const report = [
    packet('unpack ok\n'),
    ...[...reasons].map(([ref, why]) => packet(`ng ${ref} ${why}\n`)),
    flush,
  ]
  return Buffer.concat([sideBand(2, Buffer.from(message)), sideBand(1, Buffer.concat(report)), flush])
}

function sideBand(channel: 1 | 2, bytes: Buffer): Buffer {
  return packet(Buffer.concat([Buffer.of(channel), bytes]))
}

/** The refs that git says it has updated, from its answer to a push. */
export function readAccepted(answer: Buffer): string[] {
  const report = packets(answer)
    .payloads.filter(payload => payload[0] === 1)
    .map(payload => payload.subarray(1))
  return packets(Buffer.concat(report)).payloads.flatMap(line => /^ok (\S+)/.exec(line.toString())?.[1] ?? [])
}
