/** The words of a YAML document; the block kinds without characters of their own come from indentation. */
export type TokenKind =
  | 'document start'
  | 'document end'
  | 'end of the document'
  | 'block list'
  | 'block mapping'
  | 'end of a block'
  | '-'
  | 'key'
  | ':'
  | '['
  | ']'
  | '{'
  | '}'
  | ','
  | 'scalar'

export interface Token {
  readonly kind: TokenKind
  /** Where it starts, in code points from the start of the text. */
  readonly index: number
  /** Of a scalar: what it says, folded and unescaped. */
  readonly text?: string
  /** Of a scalar: written without quotes or block style, so its type comes from what it looks like. */
  readonly plain?: boolean
}
