import { usageError } from './refusal.ts'

/** One input of a command: how it is described to people, and how its text becomes a value. */
export interface Input<T> {
  /** One sentence for action.yml, the docs and `--help`. */
  readonly about: string
  /** What the value looks like, for `--help`: `DIR`, `N`, `true|false`. */
  readonly shape: string
  /** The text that stands for an absent input; without it and without `optional` the input is required. */
  readonly default?: string
  /** The default in workflows where it is another one: an expression that the runner evaluates. */
  readonly workflowDefault?: string
  readonly optional?: true
  /** Masked in all output, taken out of the environment, never shown in help. */
  readonly secret?: true
  /** May be given as `--name` and `--no-name` on the command line. */
  readonly flag?: true
  /** May be repeated on the command line; each text is a line. */
  readonly list?: true
  /** Throws a usage error when the text makes no sense. */
  parse(text: string): T
}

export type InputTable = Readonly<Record<string, Input<unknown>>>
export type ValuesOf<I extends InputTable> = {
  readonly [K in keyof I]: I[K] extends Input<infer T> ? T : never
}

/** Any text; required unless it has a default. */
export function text(about: string, fallback?: string, shape = 'TEXT'): Input<string> {
  return { about, shape, ...withDefault(fallback), parse: value => value }
}

/** Text that must never be seen. */
export function secret(about: string): Input<string | undefined> {
  return { about, shape: 'SECRET', optional: true, secret: true, parse: value => value }
}

/** The token of the forge: in workflows that of the job, unless another one is given. */
export function token(about: string): Input<string | undefined> {
  return { ...secret(about), shape: 'TOKEN', workflowDefault: '${{ github.token }}' }
}

/** A file or folder, as the caller's system writes paths. */
export function path(about: string, fallback?: string): Input<string> {
  return text(about, fallback, 'PATH')
}

/** The same input, `undefined` when it is absent. */
export function optional<T>(input: Input<T>): Input<T | undefined> {
  return { ...input, optional: true }
}

/** `true` or `false`, nothing else. */
export function flag(about: string, fallback: boolean): Input<boolean> {
  return {
    about,
    shape: 'true|false',
    default: String(fallback),
    flag: true,
    parse(value) {
      if (value === 'true') return true
      if (value === 'false') return false
      throw usageError(`expected true or false, got "${value}"`)
    },
  }
}

/** A whole number in a range. */
export function count(about: string, range: { min: number; max: number }, fallback?: number): Input<number> {
  return {
    about: `${about} From ${range.min} to ${range.max}.`,
    shape: 'N',
    ...withDefault(fallback?.toString()),
    parse(value) {
      const number = /^\d{1,15}$/.test(value) ? Number(value) : NaN
      if (number >= range.min && number <= range.max) return number
      throw usageError(`expected a whole number from ${range.min} to ${range.max}, got "${value}"`)
    },
  }
}

/** One of a few words. */
export function choice<const T extends string>(
  about: string,
  words: readonly T[],
  fallback?: NoInfer<T>,
): Input<T> {
  return {
    about: `${about} One of: ${words.join(', ')}.`,
    shape: words.join('|'),
    ...withDefault(fallback),
    parse(value) {
      const word = words.find(candidate => candidate === value)
      if (word === undefined) throw usageError(`expected one of ${words.join(', ')}, got "${value}"`)
      return word
    },
  }
}

/** Names separated by commas, blanks or line ends, or as a JSON array; none by default. */
export function names(about: string): Input<readonly string[]> {
  return { about, shape: 'A,B', default: '', list: true, parse: value => listOf(value, /[\s,]+/) }
}

/** Paths, one a line, so that blanks and commas may be part of them, or as a JSON array; none by default. */
export function paths(about: string): Input<readonly string[]> {
  return { about, shape: 'PATH', default: '', list: true, parse: value => listOf(value, /\r?\n/) }
}

const withDefault = (fallback: string | undefined) => (fallback === undefined ? {} : { default: fallback })

// A list that another step gives as its output is a JSON array, and can be passed on as it is.
function listOf(value: string, separator: RegExp): readonly string[] {
  if (!value.trimStart().startsWith('[')) return unique(value.split(separator))
  const list = readArray(value)
  if (list !== undefined) return unique(list)
  throw usageError('this looks like a JSON array and is not one of texts')
}

function readArray(value: string): readonly string[] | undefined {
  try {
    const list: unknown = JSON.parse(value)
    return Array.isArray(list) && list.every(item => typeof item === 'string') ? list : undefined
  } catch {
    return undefined
  }
}

const unique = (words: readonly string[]) => [...new Set(words.filter(word => word !== ''))]
