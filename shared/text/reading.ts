import type { Code } from '../model/codes/table.ts'
import { finding, type Finding } from '../model/finding.ts'
import { isMap, type Document } from './document.ts'
import { readText, type EncodingOptions } from './encoding.ts'
import { placesIn } from './places.ts'

/**
 * A document, or why there is none. One that is not `ok` may still carry the document, with the doubtful parts left out or
 * at their most likely meaning, for one purpose: to find what else is wrong with it.
 */
export type ReadDocument<D extends Document = Document> =
  | { readonly ok: true; readonly document: D; readonly findings: readonly [] }
  | { readonly ok: false; readonly document: D | undefined; readonly findings: readonly Finding[] }

/** How large a document may be. */
export interface Limits {
  readonly bytes: number
  /** Maps and lists inside one another; never more than `depthCeiling`. */
  readonly depth: number
  /** Values of any kind. */
  readonly nodes: number
}

/** What every reader can be asked for; the defaults are the strict ones. */
export interface ReadOptions extends Omit<EncodingOptions, 'limitBytes' | 'refusedByGrammar'> {
  readonly limits?: Partial<Limits>
  /** Editors add a missing final line end and so break a signature: a format that is signed may require it. */
  readonly finalNewline?: 'optional' | 'required'
  /** What stands at the top; every manifest and index is a map. */
  readonly top?: 'map' | 'any'
  /** By default only whole numbers that every reader holds exactly. `any` takes what fits a double. */
  readonly numbers?: 'safe-integers' | 'any'
}

/** Enough for any manifest; an index needs more and its dialect says how much (threat-model.md T23). */
export const defaultLimits: Limits = { bytes: 64 * 1024, depth: 32, nodes: 2000 }

/** Readers may recurse this deep and stay far from the end of the stack. */
export const depthCeiling = 256

/** The limits of one reading. */
export function limitsOf({ limits }: ReadOptions): Limits {
  const chosen = { ...defaultLimits, ...limits }
  return { ...chosen, depth: Math.min(chosen.depth, depthCeiling) }
}

/** What a language makes of a text. */
export interface Parsed<D extends Document = Document> {
  readonly document: D | undefined
  readonly findings: readonly Finding[]
}

/** Something to read, with the options for it. */
export interface Source<O extends ReadOptions = ReadOptions> {
  readonly bytes: Uint8Array
  readonly file: string
  readonly options: O
}

/** Reads bytes by a language's `parse`, and adds what holds in every language. Findings come in the order of the text. */
export function readBy<D extends Document>(
  source: Source & { readonly refusedByGrammar?: RegExp },
  parse: (text: string) => Parsed<D>,
): ReadDocument<D> {
  const { bytes, file, options, refusedByGrammar } = source
  const limitBytes = limitsOf(options).bytes
  const encoding = { ...options, limitBytes, ...(refusedByGrammar && { refusedByGrammar }) }
  const { text, findings: encodingFindings } = readText(bytes, file, encoding)
  if (text === undefined) return { ok: false, document: undefined, findings: encodingFindings }
  const { document, findings } = parse(text)
  const all = [
    ...encodingFindings,
    ...findings,
    ...(document === undefined ? [] : wholeFindings(document, options)),
  ]
  if (document !== undefined && all.length === 0) return { ok: true, document, findings: [] }
  return { ok: false, document, findings: inTextOrder(capped(all)) }
}

function wholeFindings(document: Document, { finalNewline, top }: ReadOptions): Finding[] {
  const { text, value, file } = document
  const findings: Finding[] = []
  // An empty file is what a crash right after truncating leaves behind.
  if (top !== 'any' && (!isMap(value) || text.trim() === '')) {
    const there = text.trim() === '' ? 'the document is empty' : 'the document is no map'
    findings.push(
      finding('E_DOC_TYPE', `${there}; keys with values were wanted`, { at: document.placeOf([]) }),
    )
  }
  if (finalNewline === 'required' && text !== '' && !text.endsWith('\n')) {
    const message = 'the last line has no line end: an editor would add one and break the signature'
    const hint = 'End the file with a line feed.'
    findings.push(finding('E_DOC_ENCODING', message, { at: placesIn(text, file)(text.length), hint }))
  }
  return findings
}

/** A hostile text can hold one mistake ten thousand times; people read the first ones. */
const findingsPerCode = 50

function capped(findings: readonly Finding[]): Finding[] {
  const counts = new Map<Code, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  const seen = new Map<Code, number>()
  return findings.flatMap(found => {
    const index = (seen.get(found.code) ?? 0) + 1
    seen.set(found.code, index)
    const left = (counts.get(found.code) ?? 0) - findingsPerCode
    if (index < findingsPerCode || left <= 0) return index <= findingsPerCode ? [found] : []
    return index > findingsPerCode
      ? []
      : [{ ...found, message: `${found.message} (and ${left} more of this kind)` }]
  })
}

/** Findings of one file in the order of its text. */
export function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (left, right) => (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0),
  )
}
