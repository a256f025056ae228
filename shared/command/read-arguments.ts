import { finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import type { Command } from './command.ts'
import { commonFlagsAbout, formats } from './common-flags.ts'
import type { Input, InputTable } from './input.ts'
import { Refusal } from './refusal.ts'

/**
 * Sorts command-line words into the texts of inputs; several texts for a list input are its lines. Flags may
 * stand before and after paths, and what follows `--` is a path. Unknown flags, missing values and repeated
 * flags are refused, all of them at once.
 */
export function readArguments(command: Command, words: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string[]>()
  const problems: string[] = []
  for (let index = 0; index < words.length;) {
    const step = readWord(command, words, index)
    if (step.problem !== undefined) problems.push(step.problem)
    for (const [name, text] of step.given ?? []) add(texts, name, text)
    index += step.used
  }
  problems.push(...repeated(command, texts), ...brokenPaths(command.inputs, texts), ...unknownFormats(texts))
  if (problems.length > 0) throw new Refusal(problems.map(problem => finding('E_USAGE', problem)))
  const inputs = [...texts].filter(([name]) => Object.hasOwn(command.inputs, name))
  return new Map(inputs.map(([name, values]) => [name, values.join('\n')]))
}

function add(texts: Map<string, string[]>, name: string, text: string): void {
  const earlier = texts.get(name)
  if (earlier === undefined) texts.set(name, [text])
  else earlier.push(text)
}

/** What one word, and the value behind it, amount to. */
interface Step {
  readonly used: number
  readonly given?: readonly (readonly [name: string, text: string])[]
  readonly problem?: string | undefined
}

function readWord(command: Command, words: readonly string[], index: number): Step {
  const word = words[index] ?? ''
  if (word === '--') return readPositional(command, words.slice(index + 1), 1)
  if (word === '-h') return { used: 1 }
  if (!word.startsWith('-') || word === '-') return readPositional(command, [word], 0)
  if (!word.startsWith('--')) {
    return { used: 1, problem: `there is no flag ${word}; a path that begins so stands after --` }
  }
  return readFlag(command.inputs, word, words[index + 1])
}

function readPositional({ name, positional }: Command, words: readonly string[], extra: number): Step {
  const used = words.length + extra
  if (words.length === 0) return { used }
  if (positional === undefined)
    return { used, problem: `${name} takes no argument such as "${words[0] ?? ''}"` }
  if (words.includes('')) return { used, problem: 'an argument is empty' }
  return { used, given: words.map(word => [positional, word]) }
}

function readFlag(inputs: InputTable, word: string, next: string | undefined): Step {
  const [, name = '', inline] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? []
  if (name === 'help' || name === 'verbose') return withoutValue(word, [name, 'true'], inline)
  const positive = name.replace(/^no-/, '')
  if (!Object.hasOwn(inputs, name) && findInput(inputs, positive)?.flag === true) {
    return withoutValue(word, [positive, 'false'], inline)
  }
  const input = findInput(inputs, name)
  if (input === undefined && name !== 'format')
    return unknownFlag(inputs, name, inline === undefined ? next : undefined)
  if (input?.flag === true) return readSwitch(name, inline, next)
  const used = inline === undefined ? 2 : 1
  const value = inline ?? (looksLikeFlag(next) ? undefined : next)
  if (value !== undefined && value !== '') return { used, given: [[name, value]] }
  const shape = input?.shape ?? formats.join('|')
  return { used: value === undefined ? 1 : used, problem: `--${name} needs a value: --${name} ${shape}` }
}

function withoutValue(word: string, given: readonly [string, string], inline: string | undefined): Step {
  if (inline === undefined) return { used: 1, given: [given] }
  return { used: 1, problem: `${word.split('=')[0] ?? ''} takes no value` }
}

// `--dry-run false` would run for real with a path "false": the one reading nobody means.
function readSwitch(name: string, inline: string | undefined, next: string | undefined): Step {
  if (inline !== undefined) return { used: 1, given: [[name, inline]] }
  if (next !== 'true' && next !== 'false') return { used: 1, given: [[name, 'true']] }
  return { used: 2, problem: `--${name} ${next} is two arguments; write --${name}=${next}` }
}

// A mistyped flag takes its value with it, so that one mistake is told once.
function unknownFlag(inputs: InputTable, name: string, value: string | undefined): Step {
  const known = Object.entries(inputs).flatMap(([input, { flag }]) => [
    input,
    ...(flag ? [`no-${input}`] : []),
  ])
  const meant = nearest(name, [...known, ...Object.keys(commonFlagsAbout)])
  const input = meant === undefined ? undefined : findInput(inputs, meant)
  const takesValue = (input !== undefined && input.flag !== true) || meant === 'format'
  const hint = meant === undefined ? '' : `; did you mean --${meant}?`
  return {
    used: takesValue && value !== undefined && !looksLikeFlag(value) ? 2 : 1,
    problem: `there is no flag --${name}${hint}`,
  }
}

// `--key --other` forgot a value; a PEM block after `--key` did not, although it starts with dashes.
function looksLikeFlag(word: string | undefined): boolean {
  return word !== undefined && /^--?([a-z]|$)/i.test(word) && word !== '-'
}

function findInput(inputs: InputTable, name: string): Input<unknown> | undefined {
  return Object.hasOwn(inputs, name) ? inputs[name] : undefined
}

function repeated({ inputs, positional }: Command, texts: ReadonlyMap<string, readonly string[]>): string[] {
  return [...texts]
    .filter(([name, values]) => values.length > 1 && !mayRepeat(inputs, name))
    .map(([name, values]) =>
      name === positional
        ? `one ${name} is wanted, there are ${values.length}: ${values.join(' ')}`
        : `--${name} is given more than once`,
    )
}

function unknownFormats(texts: ReadonlyMap<string, readonly string[]>): string[] {
  const words: readonly string[] = formats
  return (texts.get('format') ?? [])
    .filter(format => !words.includes(format))
    .map(format => `--format: expected one of ${formats.join(', ')}, got "${format}"`)
}

function mayRepeat(inputs: InputTable, name: string): boolean {
  return name === 'help' || name === 'verbose' || findInput(inputs, name)?.list === true
}

// The lines of a list of paths are its paths: a file name with a line break in it would become two others.
function brokenPaths(inputs: InputTable, texts: ReadonlyMap<string, readonly string[]>): string[] {
  return [...texts]
    .filter(([name]) => findInput(inputs, name)?.shape === 'PATH' && findInput(inputs, name)?.list === true)
    .flatMap(([, values]) => values.filter(value => /[\r\n]/.test(value)))
    .map(value => `a path with a line break in it cannot be given as an argument: "${value}"`)
}
