import type { PythonScalar } from './python-value.ts'
import { renderFloat } from './python-numbers.ts'
import { plainKind } from './yaml11-scalars.ts'

export type ScalarStyle = 'plain' | 'single' | 'double'

/** A scalar's text as PyYAML's representer makes it, before quotes and escapes. */
export function scalarText(scalar: PythonScalar): string {
  if (scalar.kind === 'null') return 'null'
  if (scalar.kind === 'float') return renderFloat(scalar.value)
  return scalar.kind === 'timestamp' ? scalar.iso : String(scalar.value)
}

/** The quotes that PyYAML's emitter chooses: none if the text reads back as the same type, else single if they can. */
export function scalarStyle(scalar: PythonScalar, text: string): ScalarStyle {
  if (plainKind(text) === scalar.kind && allowsPlain(text)) return 'plain'
  return allowsSingle(text) ? 'single' : 'double'
}

/**
 * Whether a scalar is written as `key:` and not behind `? `: PyYAML demands a text that is not empty, stands on one
 * line, and is shorter than 128 together with its tag, although the tag is not written.
 */
export function isSimpleKey(scalar: PythonScalar, text: string): boolean {
  const length = Array.from(text).length + `!!${scalar.kind}`.length
  return length < 128 && text !== '' && !/[\n\x85\u2028\u2029]/.test(text)
}

function allowsPlain(text: string): boolean {
  return (
    /^[\x20-\x7e]+$/.test(text) &&
    !/^ | $/.test(text) &&
    !/^(?:---|\.\.\.)/.test(text) &&
    !/^[#,[\]{}&*!|>'"%@`]/.test(text) &&
    !/^[-?](?: |$)/.test(text) &&
    !/:(?: |$)| #/.test(text)
  )
}

// Spaces at either end of a line inside the text would be lost by folding.
function allowsSingle(text: string): boolean {
  return /^[\n\x20-\x7e]*$/.test(text) && !/ \n|\n /.test(text)
}
