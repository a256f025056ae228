/** The line breaks of YAML 1.1; 1.2 has only the first two. */
export function isBreak(character: string): boolean {
  return '\r\n\x85\u2028\u2029'.includes(character)
}

/** A space, tab, line break, or the end of the text. */
export function isSpace(character: string): boolean {
  return ' \t\0'.includes(character) || isBreak(character)
}

/**
 * A place in a text that moves forward only. It counts as PyYAML does: columns in code points, and a byte order mark
 * takes none. Behind the text stand NULs: a manifest holds none of its own, `loadYaml11` sees to that.
 */
export class Cursor {
  readonly #characters: readonly string[]
  #index = 0
  #line = 0
  #column = 0

  constructor(text: string) {
    this.#characters = Array.from(text)
  }

  get index(): number {
    return this.#index
  }

  get line(): number {
    return this.#line
  }

  get column(): number {
    return this.#column
  }

  peek(ahead = 0): string {
    return this.#characters[this.#index + ahead] ?? '\0'
  }

  /** Passes over so many characters and gives them. */
  take(count = 1): string {
    const taken = this.#characters.slice(this.#index, this.#index + count)
    for (const character of taken) this.#pass(character)
    return taken.join('')
  }

  /** Passes over every character up to the first that `stop` is true for, and gives them. */
  takeUntil(stop: (character: string) => boolean): string {
    let count = 0
    while (this.peek(count) !== '\0' && !stop(this.peek(count))) count++
    return this.take(count)
  }

  /** Passes over one line break, if one stands here. What it counts as in a scalar, or nothing. */
  takeBreak(): string {
    const character = this.peek()
    if (!isBreak(character)) return ''
    this.take(character === '\r' && this.peek(1) === '\n' ? 2 : 1)
    return character === '\u2028' || character === '\u2029' ? character : '\n'
  }

  /** Whether `---` or `...` stands here as a word of its own; the caller knows that a line starts here. */
  atDocumentMark(): boolean {
    const mark = this.peek() + this.peek(1) + this.peek(2)
    return (mark === '---' || mark === '...') && isSpace(this.peek(3))
  }

  #pass(character: string): void {
    this.#index++
    const ends = isBreak(character) && !(character === '\r' && this.peek() === '\n')
    if (ends) this.#line++
    if (ends) this.#column = 0
    else if (character !== '\uFEFF') this.#column++
  }
}
