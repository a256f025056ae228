import { Cursor } from './yaml11-cursor.ts'
import { syntaxFault, Yaml11Fault } from './yaml11-fault.ts'
import type { Token, TokenKind } from './yaml11-token.ts'

/** Blocks and flow collections within each other. PyYAML itself gives up at some 300, when Python's stack is full. */
const depthLimit = 100

/** PyYAML looks for the `:` of a key on the same line and within so many characters. */
const keyLengthLimit = 1024

/** A token that turns into a key if a `:` follows. */
interface PossibleKey {
  /** Which token it is, so that the key mark can be put before it. */
  readonly token: number
  readonly index: number
  readonly line: number
  readonly column: number
  /** Nothing but a key may stand here: the token is in the column of a block's keys. */
  readonly required: boolean
}

/** How far a document is scanned: the tokens so far, the open blocks, and what may still turn out to be a key. */
export class Scan {
  readonly cursor: Cursor
  readonly tokens: Token[] = []
  /** Whether a key, or a block, may start at the next token. */
  keyAllowed = true
  /** The columns of the open blocks; -1 stands for the document itself. */
  readonly #indents: number[] = [-1]
  #flowDepth = 0
  /** One a flow depth at most. */
  readonly #possibleKeys = new Map<number, PossibleKey>()

  constructor(text: string) {
    this.cursor = new Cursor(text)
  }

  get inFlow(): boolean {
    return this.#flowDepth > 0
  }

  /** The column of the innermost block. */
  get indent(): number {
    return this.#indents.at(-1) ?? -1
  }

  push(kind: TokenKind, length: number): void {
    this.tokens.push({ kind, index: this.cursor.index })
    this.cursor.take(length)
  }

  enterFlow(): void {
    this.#flowDepth++
    this.#checkDepth()
  }

  leaveFlow(): void {
    this.#flowDepth--
  }

  /** Opens a block if the column lies deeper than the innermost one; its mark goes to `at`, or to the end. */
  indentTo(column: number, mark: Token, at = this.tokens.length): void {
    if (this.indent >= column) return
    this.#indents.push(column)
    this.#checkDepth()
    this.tokens.splice(at, 0, mark)
  }

  /** Closes the blocks that lie deeper than the column. Within flow collections indentation means nothing. */
  unwind(column: number): void {
    while (!this.inFlow && this.indent > column) {
      this.#indents.pop()
      this.tokens.push({ kind: 'end of a block', index: this.cursor.index })
    }
  }

  /** Closes everything: the document ends here. */
  endBlocks(): void {
    this.unwind(-1)
    this.forgetKey()
    this.keyAllowed = false
  }

  /** The next token may turn out to be a key. */
  rememberKey(): void {
    if (!this.keyAllowed) return
    this.forgetKey()
    const { index, line, column } = this.cursor
    const required = !this.inFlow && this.indent === column
    this.#possibleKeys.set(this.#flowDepth, { token: this.tokens.length, index, line, column, required })
  }

  /** What might have been a key at this depth is none. */
  forgetKey(): void {
    this.#drop(this.#flowDepth)
  }

  /** Forgets what can no longer be a key, because the line ended or too much followed. */
  dropStaleKeys(): void {
    for (const [depth, key] of this.#possibleKeys) {
      if (key.line !== this.cursor.line || this.cursor.index - key.index > keyLengthLimit) this.#drop(depth)
    }
  }

  /** A `:` stands here. Marks the key before it, if there is one, and opens its block. */
  confirmKey(): boolean {
    const key = this.#possibleKeys.get(this.#flowDepth)
    if (key === undefined) return false
    this.#possibleKeys.delete(this.#flowDepth)
    this.tokens.splice(key.token, 0, { kind: 'key', index: key.index })
    if (!this.inFlow) this.indentTo(key.column, { kind: 'block mapping', index: key.index }, key.token)
    return true
  }

  #drop(depth: number): void {
    const key = this.#possibleKeys.get(depth)
    if (key?.required === true) throw syntaxFault(key.index, 'a key without a `:` on the same line')
    this.#possibleKeys.delete(depth)
  }

  #checkDepth(): void {
    if (this.#indents.length + this.#flowDepth <= depthLimit) return
    throw new Yaml11Fault('E_DOC_LIMIT', this.cursor.index, `nested more than ${depthLimit} levels deep`)
  }
}
