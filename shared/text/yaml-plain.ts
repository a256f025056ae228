/** What YAML takes an unquoted word for. */
export type PlainKind = 'text' | 'null' | 'boolean' | 'integer' | 'float' | 'date' | 'merge'

/** What readers of both versions make of an unquoted word. */
export interface PlainKinds {
  readonly core: PlainKind
  readonly legacy: PlainKind
  /** Whether both give the same value, not only the same kind: `010` is 10 to one and 8 to the other. */
  readonly agree: boolean
}

type Row = readonly [kind: PlainKind, pattern: RegExp]

// YAML 1.2.2 section 10.3.2, the core schema.
const core: readonly Row[] = [
  ['null', /^(?:~|null|Null|NULL|)$/],
  ['boolean', /^(?:true|True|TRUE|false|False|FALSE)$/],
  ['integer', /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/],
  [
    'float',
    /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  ],
]

// The types of YAML 1.1 at https://yaml.org/type/ as PyYAML, Psych, js-yaml and yaml.v3 read them: all of them take a lone
// y or n for text, against that page. A float with an exponent but no dot is one to some only, so it counts.
const legacy: readonly Row[] = [
  ['null', /^(?:~|null|Null|NULL|)$/],
  ['boolean', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
  ['integer', /^[-+]?(?:0b[0-1_]+|0x[0-9a-fA-F_]+|0|[1-9][0-9_]*|0[0-7_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/],
  ['float', /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*|[0-9][0-9_]*(?=[eE]))(?:[eE][-+]?[0-9]+)?$/],
  ['float', /^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
  ['date', /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?.*)?$/],
  ['merge', /^(?:<<|=)$/],
]

const kindIn = (rows: readonly Row[], word: string) =>
  rows.find(([, pattern]) => pattern.test(word))?.[0] ?? 'text'

/** What YAML 1.2 and YAML 1.1 take an unquoted word for. */
export function plainKinds(word: string): PlainKinds {
  const kinds = { core: kindIn(core, word), legacy: kindIn(legacy, word) }
  // Digits after a leading zero are decimal in 1.2, octal (or no number) in 1.1.
  const isOctal = kinds.core === 'integer' && /^[-+]?0[0-9]/.test(word)
  return { ...kinds, agree: kinds.core === kinds.legacy && !isOctal }
}

/** Whether a word is text to every reader even without quotes. */
export function isPlainText(word: string): boolean {
  const { core, legacy } = plainKinds(word)
  return core === 'text' && legacy === 'text'
}

/** The value of an unquoted word by the core schema of YAML 1.2. */
export function coreValue(word: string): unknown {
  const kind = kindIn(core, word)
  if (kind === 'null') return null
  if (kind === 'boolean') return word.toLowerCase() === 'true'
  if (kind === 'integer') return Number(word)
  return kind === 'float' ? floatValue(word.toLowerCase()) : word
}

function floatValue(word: string): number {
  if (word.endsWith('nan')) return NaN
  if (word.endsWith('inf')) return word.startsWith('-') ? -Infinity : Infinity
  return Number(word)
}
