import type { Command } from '../command/command.ts'
import type { Input } from '../command/input.ts'
import { commonFlagsAbout } from '../command/common-flags.ts'
import { exitStatusOf } from '../model/codes/code.ts'
import { modregVersion } from '../command/modreg-version.ts'

const widthLimit = 100
const indent = '  '
const termLimit = 28
const shapeLimit = 40 // the words of a long choice stand in its sentence anyway

/** `modreg --help`: every command with its sentence. Lines of at most 100 characters, ends with a newline. */
export function renderOverview(commands: readonly Pick<Command, 'name' | 'summary'>[]): string {
  return lines(
    `modreg ${modregVersion} turns a Git repository into a signed package registry.`,
    '',
    'Usage: modreg <command> [paths or names] [--flag value]',
    '',
    'Commands:',
    ...terms(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Flags:',
    ...terms([
      ['--help', 'Show this help; after a command, its flags.'],
      ['--version', 'Show the version.'],
    ]),
  )
}

/** `modreg <command> --help`, from the command's own description. Same form as the overview. */
export function renderHelp(command: Command): string {
  const flags = Object.entries(command.inputs).map(
    ([name, input]) => [flagTerm(name, input), aboutOf(input)] as const,
  )
  const outputs = Object.entries(command.outputs)
  return lines(
    ...wrapped(command.summary, ''),
    '',
    `Usage: modreg ${command.name}${positionalOf(command)} [--flag value]`,
    '',
    'Flags:',
    ...terms([...flags, ...common]),
    ...(outputs.length === 0 ? [] : ['', 'Outputs, with --format json:', ...terms(outputs)]),
    '',
    ...wrapped(`Exit status: ${exitStatuses}.`, ''),
  )
}

const common = [
  ['--format human|json|sarif', `${commonFlagsAbout.format} (default: human)`],
  ['--verbose', commonFlagsAbout.verbose],
  ['--help', commonFlagsAbout.help],
] as const

const meanings: Readonly<Record<keyof typeof exitStatusOf, string>> = {
  input: 'findings of severity error',
  usage: 'the call is wrong',
  trust: 'signature, key, rollback or immutability',
  network: 'network or forge',
  conflict: 'conflict',
  io: 'local files',
  internal: 'a bug',
}

/** Every exit status with its meaning, in a line. */
export const exitStatuses = [
  '0 clean',
  ...Object.entries(meanings).map(
    ([fault, meaning]) => `${exitStatusOf[fault as keyof typeof meanings]} ${meaning}`,
  ),
].join(', ')

function positionalOf({ positional, inputs }: Command): string {
  const input = positional === undefined ? undefined : inputs[positional]
  if (input === undefined) return ''
  const shape = input.list === true ? `${input.shape.split(',')[0] ?? ''}…` : input.shape
  return input.default === undefined && input.optional !== true ? ` ${shape}` : ` [${shape}]`
}

function flagTerm(name: string, { flag, shape }: Input<unknown>): string {
  if (flag === true) return `--[no-]${name}`
  return `--${name} ${shape.length > shapeLimit ? 'WORD' : shape}`
}

/** What is said of an input, with its default and whether it is needed or secret. */
function aboutOf(input: Input<unknown>): string {
  const notes = [
    ...(input.secret === true ? ['secret: never shown; other users of a machine can see command lines'] : []),
    ...(input.list === true ? ['may be repeated'] : []),
    ...(input.default === undefined
      ? input.optional === true
        ? []
        : ['required']
      : input.default === ''
        ? []
        : [`default: ${input.default}`]),
  ]
  return notes.length === 0 ? input.about : `${input.about} (${notes.join('; ')})`
}

// A term, and beside it, or below where there is no room, what it means.
function terms(entries: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(termLimit, Math.max(0, ...entries.map(([term]) => term.length)))
  return entries.flatMap(([term, about]) => {
    const text = wrapped(about, indent.repeat(2) + ' '.repeat(width))
    if (term.length > width) return [indent + term, ...text]
    const [first = '', ...more] = text
    return [`${indent}${term.padEnd(width)}${indent}${first.trimStart()}`, ...more]
  })
}

function wrapped(text: string, start: string): readonly string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(/\s+/)) {
    if (row !== '' && start.length + row.length + 1 + word.length > widthLimit) {
      rows.push(start + row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, start + row]
}

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`
