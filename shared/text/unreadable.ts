import type { Code } from '../model/codes/table.ts'
import { finding, type Finding } from '../model/finding.ts'
import { placesIn } from './places.ts'

/** Ends the reading of a text at an offset; every reader catches its own and makes a finding of it. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly offset: number
  readonly code: Code

  constructor(offset: number, message: string, code: Code = 'E_DOC_SYNTAX') {
    super(message)
    this.offset = offset
    this.code = code
  }
}

/** The finding for a text that could not be read to its end. */
export function unreadableFinding(
  text: string,
  file: string,
  { offset, message, code }: Unreadable,
): Finding {
  const at = placesIn(text, file)(offset)
  if (code !== 'E_DOC_SYNTAX' || !isInConflict(text)) return finding(code, message, { at })
  const hint = 'Resolve the merge: keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>.'
  return finding(code, `${message}; git left the marks of a merge conflict in the file`, { at, hint })
}

const isInConflict = (text: string) => /^(?:<{7}|>{7})(?: |$)/m.test(text)
