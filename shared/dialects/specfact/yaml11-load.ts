import { finding, type Finding } from '../../model/finding.ts'
import type { Read } from '../dialect.ts'
import { keyIdentity } from './python-order.ts'
import type { PythonEntry, PythonScalar, PythonValue } from './python-value.ts'
import { syntaxFault, Yaml11Fault } from './yaml11-fault.ts'
import { parseYaml11, type MappingSyntax, type ScalarSyntax, type Syntax } from './yaml11-parse.ts'
import { findPlainValue, plainKind } from './yaml11-scalars.ts'

/** Beyond any manifest; the reader that people's manifests meet first is stricter. */
const limitBytes = 1024 * 1024

/**
 * The value that Python's `yaml.safe_load` (PyYAML 6) makes of a manifest in UTF-8. Where Python raises an error this
 * gives a finding, and also for what a manifest must not hold although Python would take it: tags, anchors, aliases,
 * merge keys, directives, keys that Python holds for equal, NaN as a key, escapes for half a character.
 */
export function loadYaml11(bytes: Uint8Array, file: string): Read<PythonValue | undefined> {
  const decoded = decode(bytes, file)
  if (typeof decoded !== 'string') return { value: undefined, findings: [decoded] }
  try {
    return { value: construct(parseYaml11(decoded)), findings: [] }
  } catch (error) {
    if (!(error instanceof Yaml11Fault)) throw error
    const place = { file, ...placeOf(decoded, error.index) }
    return { value: undefined, findings: [finding(error.code, error.message, { at: place })] }
  }
}

function decode(bytes: Uint8Array, file: string): string | Finding {
  if (bytes.length > limitBytes) {
    return finding('E_DOC_LIMIT', `${bytes.length} bytes; a manifest has at most ${limitBytes}`, {
      at: { file },
    })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const at = text.search(/[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
    if (at < 0) return text
    const place = { file, ...placeOf(text, Array.from(text.slice(0, at)).length) }
    return finding('E_DOC_ENCODING', 'a character that YAML does not allow', { at: place })
  } catch {
    return finding('E_DOC_ENCODING', 'the manifest is not UTF-8', { at: { file } })
  }
}

function placeOf(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = Array.from(text)
    .slice(0, index)
    .join('')
    .split(/\r\n|\r|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

function construct(syntax: Syntax): PythonValue {
  if (syntax.kind === 'scalar') return constructScalar(syntax)
  if (syntax.kind === 'list') return { kind: 'list', items: syntax.items.map(construct) }
  return { kind: 'dict', entries: constructEntries(syntax) }
}

function constructScalar({ index, text, plain }: ScalarSyntax): PythonScalar {
  if (!plain) return { kind: 'str', value: text }
  const value = findPlainValue(text)
  if (value !== undefined) return value
  const kind = plainKind(text)
  throw kind === 'int' || kind === 'float' || kind === 'timestamp'
    ? new Yaml11Fault(
        'E_DOC_TYPE',
        index,
        `looks like a value of type ${kind} but is none that Python can hold`,
      )
    : syntaxFault(index, 'a sign that has a meaning of its own in YAML 1.1; put it in quotes')
}

function constructEntries({ entries }: MappingSyntax): readonly PythonEntry[] {
  const seen = new Set<string>()
  return entries.map(([keySyntax, valueSyntax]) => {
    const key = constructKey(keySyntax)
    const identity = keyIdentity(key)
    if (seen.has(identity)) {
      throw new Yaml11Fault('E_DOC_DUPLICATE_KEY', keySyntax.index, 'a key that this mapping has already')
    }
    seen.add(identity)
    return { key, value: construct(valueSyntax) }
  })
}

function constructKey(syntax: Syntax): PythonScalar {
  if (syntax.kind !== 'scalar') {
    throw new Yaml11Fault('E_DOC_TYPE', syntax.index, `a ${syntax.kind} as a key; a key is one word or text`)
  }
  const kind = syntax.plain ? plainKind(syntax.text) : 'str'
  if (kind === 'merge') throw new Yaml11Fault('E_DOC_ALIAS', syntax.index, 'a merge key; manifests have none')
  // PyYAML takes `=` for a text where it is a key, and only there.
  if (kind === 'value') return { kind: 'str', value: syntax.text }
  const key = constructScalar(syntax)
  // It is less, equal or greater than no number, so the order of the keys would hang on Python's way of sorting.
  if (key.kind === 'float' && Number.isNaN(key.value)) {
    throw new Yaml11Fault('E_DOC_TYPE', syntax.index, '`.nan` as a key; put it in quotes if it is a text')
  }
  return key
}
