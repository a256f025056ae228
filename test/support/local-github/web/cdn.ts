import type { Exchange } from '../http/exchange.ts'
import type { Reply } from '../http/reply.ts'
import { text } from '../http/reply.ts'
import type { Asset } from '../world/release.ts'
import type { World } from '../world/world.ts'

/** Where the bytes of an asset are. Like the real one it is signed and is not on the paths of the repository. */
export function cdnUrl({ url }: World, { id, name }: Asset): string {
  return `${url}/_cdn/${id}?signature=local&filename=${encodeURIComponent(name)}`
}

/** Answers with the bytes of an asset, whole or in part. */
export function serveCdn({ server, record }: Exchange): Reply {
  const id = Number(record.path.split('/')[2])
  const bytes = server.world.assets.get(id)
  if (!bytes) return text(404, 'The specified blob does not exist.')
  const asset = findAsset(server.world, id)
  if (asset) asset.downloads += 1
  const etag = `"0x${id.toString(16).toUpperCase()}"`
  const headers = {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename=${asset?.name ?? id}`,
    'accept-ranges': 'bytes',
    etag,
  }
  if (record.headers['if-none-match'] === etag) return { status: 304, headers }
  return partial({ status: 200, headers, bytes }, record.headers['range'])
}

function findAsset({ repositories }: World, id: number): Asset | undefined {
  return [...repositories.values()]
    .flatMap(({ state }) => state.releases)
    .flatMap(({ assets }) => assets)
    .find(asset => asset.id === id)
}

/** RFC 9110 §14: one range of bytes. */
function partial(reply: Reply & { readonly bytes: Uint8Array }, range: string | undefined): Reply {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (first === undefined) return reply
  const { bytes, headers } = reply
  const [from, to] = [Number(first), Math.min(last ? Number(last) : Infinity, bytes.length - 1)]
  if (from > to) return { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes.length}` } }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` },
    bytes: bytes.subarray(from, to + 1),
  }
}
