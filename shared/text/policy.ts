import type { Problem } from './problem.ts'
import { quoted, shown } from './shown.ts'

/** What no document of any language may hold, although the language allows it. */
export type PolicyProblem = Omit<Problem, 'offset'>

// CVE-2019-10744, CVE-2022-46175: such a key reaches the prototype of every object in a careless reader.
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const control = /[\0-\x1f\x7f-\x9f]/
// Line feed and tab may be part of a text that runs over several lines.
const controlInText = /[\0-\x08\x0b-\x1f\x7f-\x9f]/
const wholeNumber = /^[+-]?(?:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|[0-9_]+)$/i
const halfPair = /\p{Surrogate}/u

/** Why a key is refused; `isTwice` when the same key stands before it in its map. */
export function keyProblem(key: string, isTwice: boolean): PolicyProblem | undefined {
  if (forbidden.has(key))
    return { code: 'E_DOC_FORBIDDEN_KEY', message: `the key ${quoted(key)} is not allowed` }
  if (isTwice) {
    return { code: 'E_DOC_DUPLICATE_KEY', message: `the key ${quoted(key)} is there twice in the same map` }
  }
  return characterProblem(key, control)
}

/** Why a text is refused after its escapes were replaced by what they stand for. */
export function textProblem(text: string): PolicyProblem | undefined {
  return characterProblem(text, controlInText)
}

/** Why a number is refused; `source` is how it is written. */
export function numberProblem(
  source: string,
  value: number,
  numbers: 'safe-integers' | 'any',
): PolicyProblem | undefined {
  const refused = (why: string) => ({
    code: 'E_DOC_TYPE' as const,
    message: `the number ${shown(source, 40)} ${why}`,
  })
  if (!Number.isFinite(value)) return refused('is too large for any reader')
  if (numbers === 'any') return undefined
  if (Object.is(value, -0)) return refused('is a zero with a sign, which readers treat differently')
  if (!wholeNumber.test(source)) return refused('is no whole number')
  if (!Number.isSafeInteger(value)) return refused('is beyond 2^53, where readers round it differently')
  return undefined
}

function characterProblem(text: string, refused: RegExp): PolicyProblem | undefined {
  const match = refused.exec(text)
  if (match !== null) {
    return {
      code: 'E_DOC_TYPE',
      message: `the text ${quoted(text)} holds the control character ${shown(match[0])}`,
    }
  }
  if (!halfPair.test(text)) return undefined
  return { code: 'E_DOC_ENCODING', message: `the text ${quoted(text)} holds half a surrogate pair` }
}
