import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pythonDump } from '../../../../shared/dialects/specfact/python-dump.ts'
import { keyIdentity } from '../../../../shared/dialects/specfact/python-order.ts'
import type { PythonScalar, PythonValue } from '../../../../shared/dialects/specfact/python-value.ts'
import { loadYaml11 } from '../../../../shared/dialects/specfact/yaml11-load.ts'
import { anyText } from '../../../support/manifest-text.ts'

const scalar: fc.Arbitrary<PythonScalar> = fc.oneof(
  anyText.map(value => ({ kind: 'str', value }) as const),
  fc.bigInt().map(value => ({ kind: 'int', value }) as const),
  fc.double({ noNaN: true }).map(value => ({ kind: 'float', value }) as const),
  fc.boolean().map(value => ({ kind: 'bool', value }) as const),
  fc.constant({ kind: 'null' } as const),
)

const { node } = fc.letrec<{ node: PythonValue }>(tie => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('node'), { maxLength: 4 }).map(items => ({ kind: 'list', items }) as const),
    fc
      .uniqueArray(fc.record({ key: scalar, value: tie('node') }), {
        maxLength: 4,
        selector: ({ key }) => keyIdentity(key),
      })
      .map(entries => ({ kind: 'dict', entries }) as const),
  ),
}))

describe('a value that is written', () => {
  test('reads back as the same value', () => {
    const property = fc.property(node, value => {
      const root: PythonValue = { kind: 'list', items: [value] }
      const { value: again, findings } = loadYaml11(Buffer.from(pythonDump(root)), 'm.yaml')
      expect(findings).toEqual([])
      // Dicts come back in sorted order.
      expect(again === undefined ? undefined : pythonDump(again)).toBe(pythonDump(root))
      expect(unordered(again)).toEqual(unordered(root))
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test('is ASCII with a line end behind every line', () => {
    const property = fc.property(node, value => {
      expect(pythonDump({ kind: 'list', items: [value] })).toMatch(/^(?:[ -~]*\n)+$/)
    })
    fc.assert(property, { numRuns: 500 })
  })
})

/** A value in which the order of a dict's entries does not show. */
function unordered(value: PythonValue | undefined): unknown {
  if (value?.kind === 'list') return value.items.map(unordered)
  if (value?.kind !== 'dict') return value
  return new Map(value.entries.map(entry => [keyIdentity(entry.key), [entry.key, unordered(entry.value)]]))
}
