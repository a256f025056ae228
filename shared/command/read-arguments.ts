import { parseArgs } from 'node:util'
import { finding, type Finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import type { Command } from './command.ts'
import type { Input, InputTable } from './input.ts'
import { Refusal } from './refusal.ts'

/** Flags that every command has on the command line; they concern the output, not the work. */
export const commonFlags = {
  format: 'How to print the result: human, json or sarif.',
  help: 'Show this help.',
  verbose: 'Show debugging messages.',
} as const

/** What was typed, sorted to inputs. Several texts for a list input are its lines. */
export interface Arguments {
  readonly texts: ReadonlyMap<string, string>
  readonly format: string
  readonly help: boolean
  readonly verbose: boolean
}

/**
 * Sorts command-line words into inputs. Flags may stand before and after paths; unknown flags, missing values and
 * repeated flags are refused, all of them at once.
 */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: optionsFor(command.inputs),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const wrong: Finding[] = []
  const texts = new Map<string, string[]>()
  const add = (name: string, value: string) => {
    texts.set(name, [...(texts.get(name) ?? []), value])
  }
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (command.positional !== undefined) add(command.positional, token.value)
      else wrong.push(misuse(`${command.name} takes no argument such as "${token.value}"`))
    } else if (token.kind === 'option') {
      const result = readFlag(command.inputs, token)
      if ('problem' in result) wrong.push(misuse(result.problem))
      else add(result.name, result.value)
    }
  }
  wrong.push(...repeated(command.inputs, texts))
  if (wrong.length > 0) throw new Refusal(wrong)
  return {
    texts: new Map([...texts].map(([name, values]) => [name, values.join('\n')])),
    format: texts.get('format')?.at(-1) ?? 'human',
    help: texts.has('help'),
    verbose: texts.has('verbose'),
  }
}

interface FlagToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}
type FlagResult = { readonly name: string; readonly value: string } | { readonly problem: string }

function readFlag(inputs: InputTable, { name, rawName, value, inlineValue }: FlagToken): FlagResult {
  if (name === 'help' || name === 'verbose') return { name, value: 'true' }
  const positive = name.startsWith('no-') && !Object.hasOwn(inputs, name) ? name.slice(3) : name
  const input = Object.hasOwn(inputs, positive) ? inputs[positive] : undefined
  if (positive !== name && input?.flag === true) {
    return value === undefined ? { name: positive, value: 'false' } : { problem: `${rawName} takes no value` }
  }
  if (name !== 'format' && (input === undefined || positive !== name))
    return { problem: unknownFlag(inputs, rawName) }
  if (input?.flag === true) return { name, value: value ?? 'true' }
  if (value === undefined || (inlineValue === false && looksLikeFlag(value)))
    return { problem: `${rawName} needs a value: ${rawName} ${shapeOf(input)}` }
  return { name, value }
}

// `--key --other` forgot a value; a PEM block after `--key` did not, although it starts with dashes.
const looksLikeFlag = (value: string) => /^--?[a-z]/.test(value)
const shapeOf = (input: Input<unknown> | undefined) => input?.shape ?? 'human|json|sarif'

function unknownFlag(inputs: InputTable, rawName: string): string {
  const close = nearest(rawName.replace(/^--?/, ''), [...Object.keys(inputs), ...Object.keys(commonFlags)])
  return `there is no flag ${rawName}${close === undefined ? '' : `; did you mean --${close}?`}`
}

function repeated(inputs: InputTable, texts: ReadonlyMap<string, readonly string[]>): Finding[] {
  return [...texts]
    .filter(
      ([name, values]) => values.length > 1 && Object.hasOwn(inputs, name) && inputs[name]?.list !== true,
    )
    .map(([name]) => misuse(`--${name} is given more than once`))
}

function optionsFor(inputs: InputTable) {
  const takesValue = Object.entries(inputs).filter(([, input]) => input.flag !== true)
  return Object.fromEntries(
    [...takesValue.map(([name]) => name), 'format'].map(name => [name, { type: 'string' as const }]),
  )
}

const misuse = (message: string): Finding => finding('E_USAGE', message)
