import { makeDocument } from './document.ts'
import { locateIn } from './json-tree.ts'
import { parseJson } from './json-parse.ts'
import { placesIn } from './places.ts'
import { problemFindings } from './problem.ts'
import { limitsOf, readBy, type Parsed, type ReadDocument, type ReadOptions } from './reading.ts'
import { Unreadable, unreadableFinding } from './unreadable.ts'

/**
 * A JSON document as RFC 8259 has it and as every reader agrees on: no duplicate keys, no numbers that doubles cannot
 * hold, no half surrogate pairs, nothing after the value (threat-model.md T24-T28). A text of several megabytes is fine when
 * the limits say so.
 */
export function readJson(bytes: Uint8Array, file: string, options: ReadOptions = {}): ReadDocument {
  // RFC 8259 section 7; DEL and C1 are legal in JSON, so these remain a matter of encoding.
  const refusedByGrammar = /[\x01-\x1f](?<!\r)/
  return readBy({ bytes, file, options, refusedByGrammar }, text => parse(text, file, options))
}

function parse(text: string, file: string, options: ReadOptions): Parsed {
  try {
    const { value, problems } = parseJson(text, {
      ...limitsOf(options),
      numbers: options.numbers ?? 'safe-integers',
    })
    return {
      document: makeDocument({ file, text, value }, locateIn(text)),
      findings: problemFindings(problems, placesIn(text, file)),
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { document: undefined, findings: [unreadableFinding(text, file, error)] }
  }
}
