// Three or more numbers are text in YAML 1.1 and 1.2; with fewer it could be a float.
const plainVersion = /^\d+(?:\.\d+){2,}$/
// Tags, anchors, aliases, merge keys, and line ends or marks that only some readers know.
const unclear = /[&*!\t\r\u0085\u2028\u2029\ufeff]|<</
// At the margin only a key may start a line: no document, directive, explicit or quoted key, no bracket, no comment.
const startsKey = /^[a-z]/

/** The version of a manifest that says it in the plainest way; `undefined` for every other manifest. */
export function quickVersion(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (unclear.test(text)) return undefined
  const lines = text.split('\n')
  const atMargin = lines.filter(line => line !== '' && line[0] !== ' ')
  const said = atMargin.filter(line => line.startsWith('version'))
  const [line = ''] = said
  if (said.length !== 1 || !atMargin.every(each => startsKey.test(each))) return undefined
  // A line set in below it would go on with the same text.
  const [next, ...rest] = lines.slice(lines.indexOf(line) + 1)
  const isEnded = next === '' ? rest.length === 0 : next !== undefined && !next.startsWith(' ')
  const version = line.slice('version: '.length)
  const isAlone = line.startsWith('version: ') && isEnded
  return isAlone && plainVersion.test(version) ? version : undefined
}
