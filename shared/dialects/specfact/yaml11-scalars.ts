import { readFloat, readInt } from './python-numbers.ts'
import type { PythonScalar } from './python-value.ts'
import { readTimestamp } from './yaml11-timestamp.ts'

/** What an unquoted text means to PyYAML. `merge` is `<<` and `value` is `=`; `yaml` is never met in a document. */
export type PlainKind = PythonScalar['kind'] | 'merge' | 'value' | 'yaml'

// The implicit resolvers of PyYAML 6 in its order. No pattern here can take more than linear time.
const patterns: readonly (readonly [PlainKind, RegExp])[] = [
  ['bool', /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/],
  ['float', /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?$/],
  ['float', /^\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?$/],
  ['float', /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/],
  ['float', /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/],
  ['int', /^[-+]?0b[0-1_]+$/],
  ['int', /^[-+]?0[0-7_]+$/],
  ['int', /^[-+]?(?:0|[1-9][0-9_]*)$/],
  ['int', /^[-+]?0x[0-9a-fA-F_]+$/],
  ['int', /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/],
  ['merge', /^<<$/],
  ['null', /^(?:~|null|Null|NULL|)$/],
  ['timestamp', /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/],
  [
    'timestamp',
    new RegExp(
      '^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]*)?' +
        '(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$',
    ),
  ],
  ['value', /^=$/],
  ['yaml', /^[!&*]$/],
]

/** The kind of value that PyYAML's implicit resolver sees in an unquoted text. */
export function plainKind(text: string): PlainKind {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? 'str'
}

type Reader = (text: string) => PythonScalar | undefined

const readers: Readonly<Record<PlainKind, Reader>> = {
  bool: text => ({ kind: 'bool', value: /^(?:yes|true|on)$/i.test(text) }),
  float: text => {
    const value = readFloat(text)
    return value === undefined ? undefined : { kind: 'float', value }
  },
  int: text => {
    const value = readInt(text)
    return value === undefined ? undefined : { kind: 'int', value }
  },
  null: () => ({ kind: 'null' }),
  str: text => ({ kind: 'str', value: text }),
  timestamp: readTimestamp,
  // The safe loader has no constructor for these.
  merge: () => undefined,
  value: () => undefined,
  yaml: () => undefined,
}

/** The value of an unquoted text as PyYAML's safe loader makes it; `undefined` where it raises an error. */
export function findPlainValue(text: string): PythonScalar | undefined {
  return readers[plainKind(text)](text)
}
