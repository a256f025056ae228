/** PyYAML's default: a line is folded at the first chance behind this column. */
export const foldColumn = 80

/** Text that grows at its end, with what PyYAML's emitter keeps in mind of it to decide on spaces and line breaks. */
export class Page {
  readonly #parts: string[] = []
  #column = 0
  /** What was written last separates already: the next indicator needs no space before it. */
  separated = true
  /** The line so far is indentation, counting `-`, `?` and `:` in. */
  #indenting = true

  get column(): number {
    return this.#column
  }

  get indenting(): boolean {
    return this.#indenting
  }

  /** Writes ASCII text of one line. */
  write(text: string): void {
    this.#parts.push(text)
    this.#column += text.length
  }

  /** Writes a sign of the syntax that needs a space before it. */
  writeSpaced(sign: string): void {
    this.writeSign(this.separated ? sign : ` ${sign}`)
  }

  /** Writes a sign of the syntax. */
  writeSign(sign: string): void {
    this.write(sign)
    this.separated = false
    this.#indenting = false
  }

  /** Writes `-`, `?` or `:` that counts as indentation if nothing else stands before it on its line. */
  writeIndentingSign(sign: string): void {
    const indenting = this.#indenting
    this.writeSpaced(sign)
    this.#indenting = indenting
  }

  /** A scalar's text comes next: it is no indentation. */
  startText(): void {
    this.separated = false
    this.#indenting = false
  }

  breakLine(): void {
    this.#parts.push('\n')
    this.#column = 0
    this.separated = true
    this.#indenting = true
  }

  /** Goes to a column, on a new line unless this one holds nothing but indentation up to it. */
  indent(column: number): void {
    const fits = this.#indenting && (this.#column < column || (this.#column === column && this.separated))
    if (!fits) this.breakLine()
    if (this.#column >= column) return
    this.write(' '.repeat(column - this.#column))
    this.separated = true
  }

  render(): string {
    return this.#parts.join('')
  }
}
