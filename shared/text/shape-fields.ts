import type { Code } from '../model/codes/table.ts'
import { finding, type Finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import { isMap, type Document, type Path } from './document.ts'
import { elementSchema, knownKeys, meantBy, type AnySchema, type KnownKeys } from './shape-structure.ts'
import { described, quotedPath } from './shape-words.ts'
import { quoted } from './shown.ts'

/** What a key is that an open map of the schema does not know. */
export type UnknownCode = Extract<Code, 'E_DOC_FIELD_UNKNOWN' | 'W_DOC_FIELD_UNKNOWN'>

interface Survey {
  readonly document: Document
  readonly unknown: UnknownCode | undefined
  readonly findings: Finding[]
}

/**
 * Every key that a schema does not know, and every list where it has a map. valibot stops at the first unknown key of a
 * map, and takes a list for a map of indices.
 */
export function findFields(document: Document, schema: AnySchema, unknown?: UnknownCode): readonly Finding[] {
  const survey: Survey = { document, unknown, findings: [] }
  surveyValue({ schema, value: document.value, path: [] }, survey)
  return survey.findings
}

interface Spot {
  readonly schema: AnySchema
  readonly value: unknown
  readonly path: Path
}

// As deep as the document, whose depth was checked when it was read.
function surveyValue({ schema, value, path }: Spot, survey: Survey): void {
  const meant = meantBy(schema, value)
  const known = knownKeys(meant)
  if (Array.isArray(value)) {
    if (known !== undefined) survey.findings.push(listForMap(survey.document, value, path))
    else
      for (const [index, item] of value.entries())
        surveyItem(meant, { item, path: [...path, index], index }, survey)
  } else if (known !== undefined && isMap(value)) surveyMap(known, { value, path }, survey)
}

function surveyItem(list: AnySchema, at: { item: unknown; path: Path; index: number }, survey: Survey): void {
  const schema = elementSchema(list, at.index)
  if (schema !== undefined) surveyValue({ schema, value: at.item, path: at.path }, survey)
}

function surveyMap(
  known: KnownKeys,
  { value, path }: { value: Readonly<Record<string, unknown>>; path: Path },
  survey: Survey,
): void {
  const { entries, others } = known
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key]
    const schema = Object.hasOwn(entries, key) ? entries[key] : others
    if (typeof schema === 'object') surveyValue({ schema, value: item, path: at }, survey)
    // A map without any known key takes everything on purpose.
    else if (schema === 'refused' || Object.keys(entries).length > 0)
      noteUnknown(at, { known, value }, survey)
  }
}

function noteUnknown(
  path: Path,
  { known, value }: { known: KnownKeys; value: Readonly<Record<string, unknown>> },
  { document, unknown, findings }: Survey,
): void {
  const code = known.others === 'refused' ? 'E_DOC_FIELD_UNKNOWN' : unknown
  if (code === undefined) return
  const key = String(path.at(-1))
  const absent = Object.keys(known.entries).filter(name => !Object.hasOwn(value, name))
  // Within two edits every word of two letters is near every other.
  const close = key.length > 2 ? nearest(key, absent) : undefined
  const guess = close === undefined ? '' : `; did you mean ${close}?`
  findings.push(finding(code, `there is no field ${quoted(key)}${guess}`, { at: document.keyPlaceOf(path) }))
}

function listForMap(document: Document, value: unknown, path: Path): Finding {
  return finding('E_DOC_TYPE', `${quotedPath(path)} is ${described(value)}; want a map`, {
    at: document.placeOf(path),
  })
}
