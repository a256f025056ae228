// Three or more numbers are text in YAML 1.1 and 1.2; with fewer it could be a float.
// A line set in below it would go on with the same text.
const versionLine = /^version: (\d+(?:\.\d+){2,})(?:\n(?=\S)|\n?$(?![^]))/gm
// Whatever could make a line at the margin mean something else: documents, directives, tags, anchors, aliases, explicit
// keys, quotes and brackets that run over lines, line ends that only some readers know.
const unclear = /^(?:---|\.\.\.|%|\?|["'{[])|[\t\r\u0085\u2028\u2029\ufeff]|: *[&*!]|<</m

/** The version of a manifest that says it in the plainest way; `undefined` for every other manifest. */
export function quickVersion(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  if (unclear.test(text)) return undefined
  const [first, ...others] = text.matchAll(versionLine)
  const isAlone = others.length === 0 && text.split(/^["']?version["']? *:/m).length === 2
  return isAlone ? first?.[1] : undefined
}
