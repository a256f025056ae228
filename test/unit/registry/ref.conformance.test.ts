import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { assertRef } from '../../../shared/registry/ref.ts'
import { codesThrownBy } from '../../support/codes.ts'
import { describeConformance } from '../../support/conformance.ts'

interface Row {
  readonly value: string
  readonly error: string
  readonly reason: string
}

describeConformance('references given as inputs', data => {
  const list = JSON.parse(readFileSync(join(data, 'hostile/lists/refs.json'), 'utf8')) as { rows: Row[] }
  test.each(list.rows)('$value: $reason', ({ value, error }) => {
    const codes = codesThrownBy(() => {
      assertRef(value)
    })
    expect(codes).toEqual(error === '' ? [] : [error])
  })
})
