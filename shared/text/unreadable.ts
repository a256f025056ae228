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
  const hint = code === 'E_DOC_SYNTAX' ? conflictHint(text) : undefined
  return finding(code, message, { at: placesIn(text, file)(offset), hint })
}

/** What to do about a file that git left the marks of a merge conflict in; `undefined` when it has none. */
export function conflictHint(text: string): string | undefined {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return undefined
  return 'Git left a merge conflict in the file: keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>.'
}
