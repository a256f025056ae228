import { createHash } from 'node:crypto'
import { finding, type Finding, type Place } from '../../model/finding.ts'
import { byCodePoint } from '../../model/order.ts'
import type { Read } from '../dialect.ts'
import { canonicalManifest } from './canonical-manifest.ts'
import { isIgnored, type PayloadView } from './ignored-files.ts'

/** A plain file of a module; `path` is relative to the module's folder, with `/`. */
export interface PayloadFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface PayloadOptions {
  /** Which files count; without it those that the original's CI counts. */
  readonly view?: PayloadView
  /** Where the module's folder lies, for the places of findings. */
  readonly folder?: string
}

/** Files at the root of a module whose canonical form is hashed, so that the signature in one does not change it. */
const manifests: ReadonlySet<string> = new Set(['module-package.yaml', 'metadata.yaml'])

/**
 * The bytes that a module's checksum and signature are over (format section 3.1): a line `<path>:<sha256 hex>` for every
 * file that counts, in code-point order of the paths, without a last line end. `undefined`, with findings, when two
 * modules could have this payload, when nothing counts, or when the manifest has no canonical form.
 */
export function payload(
  files: readonly PayloadFile[],
  { view = 'filesystem', folder = '' }: PayloadOptions = {},
): Read<Uint8Array | undefined> {
  const counted = files
    .filter(({ path }) => !isIgnored(path, view))
    .sort((a, b) => byCodePoint(a.path, b.path))
  const place = (path: string): Place => ({ file: folder === '' ? path : `${folder}/${path}` })
  const lines = counted.map(file => payloadLine(file, place(file.path)))
  const findings = [
    ...emptiness(counted),
    ...repetitions(counted, place),
    ...lines.flatMap(line => line.findings),
  ]
  if (findings.length > 0) return { value: undefined, findings }
  return { value: new TextEncoder().encode(lines.map(({ value }) => value).join('\n')), findings }
}

function payloadLine({ path, bytes }: PayloadFile, at: Place): Read<string> {
  const hashed = manifests.has(path) ? canonicalManifest(bytes, at.file) : { value: bytes, findings: [] }
  const sha256Hex = createHash('sha256')
    .update(hashed.value ?? '')
    .digest('hex')
  return { value: `${path}:${sha256Hex}`, findings: [...nameProblems(path, at), ...hashed.findings] }
}

// Weakness W4 of the original: a line break in a name makes one file look like two. The other characters end a line
// for some readers (Python's `splitlines`), and half a surrogate pair turns into U+FFFD, as any other half does.
function nameProblems(path: string, at: Place): readonly Finding[] {
  const character = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.exec(path)?.[0].codePointAt(0)
  if (character === undefined) return []
  const name = `U+${character.toString(16).toUpperCase().padStart(4, '0')}`
  return [finding('E_PATH', `the file's name holds ${name}; a signature over it would be ambiguous`, { at })]
}

function repetitions(files: readonly PayloadFile[], place: (path: string) => Place): readonly Finding[] {
  return files
    .filter(({ path }, index) => files[index - 1]?.path === path)
    .map(({ path }) =>
      finding('E_PATH', 'two files have this name; only one of them can be meant', { at: place(path) }),
    )
}

// Weakness W7: the checksum of no files at all is a constant that "verified" 50 published releases.
function emptiness(files: readonly PayloadFile[]): readonly Finding[] {
  return files.length > 0 ? [] : [finding('E_PAYLOAD_EMPTY', 'no file of the module counts for its checksum')]
}
