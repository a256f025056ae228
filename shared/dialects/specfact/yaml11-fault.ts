import type { Code } from '../../model/codes/table.ts'

/**
 * Stops the reading of a manifest at the first thing that PyYAML refuses, or that modreg refuses in its stead: behind
 * it nothing means anything any more. It never leaves this folder: `loadYaml11` makes a finding of it.
 */
export class Yaml11Fault extends Error {
  readonly code: Code
  /** Where, in code points from the start of the text. */
  readonly index: number

  constructor(code: Code, index: number, message: string) {
    super(message)
    this.code = code
    this.index = index
  }
}

/** A fault of syntax. */
export function syntaxFault(index: number, message: string): Yaml11Fault {
  return new Yaml11Fault('E_DOC_SYNTAX', index, message)
}

/** A character for a message: visible, and harmless to whoever prints it. */
export function characterName(character: string): string {
  if (character === '\0') return 'the end of the document'
  if (/^[!-~]$/.test(character)) return `\`${character}\``
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
