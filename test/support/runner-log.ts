/** What the runner would do with a line of a process's output. */
export interface RunnerCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** `::name::` at the start of a line, or the older `##[name]` anywhere in it. */
  readonly form: 'colons' | 'hashes'
}

const registered = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group'],
  ...['internal-set-repo-path', 'notice', 'remove-matcher', 'save-state', 'set-env', 'set-output'],
  ...['stop-commands', 'warning'],
])

/**
 * The commands that a workflow runner sees in this output, as actions/runner parses it (ActionCommand.cs and
 * ActionCommandManager.cs): lines end at CR, LF or both; the blanks that .NET trims do not matter; neither do
 * characters that a search by culture ignores; names are of any case; between `stop-commands` and its token
 * nothing counts.
 */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  const seen: RunnerCommand[] = []
  let stopToken: string | undefined
  for (const line of output.split(/\r\n|\r|\n/)) {
    if (stopToken !== undefined) {
      if (parseLine(line, new Set([stopToken])) !== undefined) stopToken = undefined
      continue
    }
    const command = parseLine(line, registered)
    if (command === undefined) continue
    seen.push(command)
    if (command.name === 'stop-commands') stopToken = command.data.toLowerCase()
  }
  return seen
}

/** The lines of this output that the runner shows as they are. */
export function plainLines(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/).filter(line => line !== '' && parseLine(line, registered) === undefined)
}

function parseLine(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  // .NET compares by culture here: ICU skips what is ignorable (soft hyphen, joiners, controls such as NUL).
  const text = line.replace(/(?![\t\v\f\u0085\u2028\u2029])[\p{DI}\p{Cc}\p{Cf}]/gu, '')
  return parseColons(text, names) ?? parseHashes(text, names)
}

function parseColons(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  // char.IsWhiteSpace: JavaScript's set and U+0085.
  const text = line.replace(/^[\s\u0085]+/u, '')
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  const data = text
    .slice(end + 2)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
  return command({ head: text.slice(2, end), separator: ',', data, form: 'colons' }, names)
}

function parseHashes(line: string, names: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const data = unescapeHashes(line.slice(end + 1))
  return command({ head: line.slice(start + 3, end), separator: ';', data, form: 'hashes' }, names)
}

interface Parts {
  readonly head: string
  readonly separator: string
  readonly data: string
  readonly form: RunnerCommand['form']
}

function command(
  { head, separator, data, form }: Parts,
  names: ReadonlySet<string>,
): RunnerCommand | undefined {
  const space = head.indexOf(' ')
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase()
  if (!names.has(name)) return undefined
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator)
  const decode = form === 'colons' ? unescapeProperty : unescapeHashes
  const properties = pairs
    .filter(pair => pair.includes('='))
    .map(pair => [pair.slice(0, pair.indexOf('=')), decode(pair.slice(pair.indexOf('=') + 1))] as const)
  return { name, properties: Object.fromEntries(properties), data, form }
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

function unescapeHashes(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%')
}
