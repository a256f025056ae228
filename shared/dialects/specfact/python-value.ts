/** A value as Python's `yaml.safe_load` makes it of a document without tags. */
export type PythonValue = PythonScalar | PythonList | PythonDict

export type PythonScalar =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'str'; readonly value: string }
  | PythonTimestamp

/** A `datetime.date` (family `date`), or a `datetime.datetime` without (`naive`) or with (`aware`) a time zone. */
export interface PythonTimestamp {
  readonly kind: 'timestamp'
  /** Python's `isoformat(' ')`. */
  readonly iso: string
  /** Python compares within a family only; `aware` ones by the instant. */
  readonly family: 'date' | 'naive' | 'aware'
  /** Microseconds since 1970, in UTC for `aware`. */
  readonly microseconds: bigint
}

export interface PythonList {
  readonly kind: 'list'
  readonly items: readonly PythonValue[]
}

/** A dict in the order of insertion; no two keys are equal in Python's sense. */
export interface PythonDict {
  readonly kind: 'dict'
  readonly entries: readonly PythonEntry[]
}

export interface PythonEntry {
  readonly key: PythonScalar
  readonly value: PythonValue
}
