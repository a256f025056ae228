import { consoleLog, type ConsoleLog } from '../shared/adapters/console-log.ts'
import { endTidily } from '../shared/adapters/clean-up.ts'
import { crash } from '../shared/adapters/crash.ts'
import { takeInputs } from '../shared/adapters/input-variables.ts'
import { processEnvironment, readVariable } from '../shared/adapters/process-environment.ts'
import { realPorts } from '../shared/adapters/real-ports.ts'
import { showInWorkflow } from '../shared/adapters/show-in-workflow.ts'
import { showOnTerminal } from '../shared/adapters/show-on-terminal.ts'
import { endProcess, guardStreams, writeError, writeOut } from '../shared/adapters/standard-streams.ts'
import type { Command } from '../shared/command/command.ts'
import { findCommonFlags } from '../shared/command/common-flags.ts'
import { modregVersion } from '../shared/command/modreg-version.ts'
import { readArguments } from '../shared/command/read-arguments.ts'
import { usageError } from '../shared/command/refusal.ts'
import type { Report } from '../shared/command/report.ts'
import { runCommand } from '../shared/command/run-command.ts'
import { settle, type Settled } from '../shared/command/settle.ts'
import { nearest } from '../shared/model/nearest.ts'
import { renderHelp, renderOverview } from '../shared/render/help.ts'
import { commands, type CommandTable } from './table.ts'

/** Runs a command as the step of a workflow, with the inputs that the runner sets, and ends the process. */
export async function runAction(name: string, table: CommandTable = commands): Promise<never> {
  const log = consoleLog({ inWorkflow: true, verbose: isDebugging(), write: writeOut })
  const settled = await watched(log, async () => {
    const command = await load(table, name)
    const environment = processEnvironment(log)
    return runCommand(command, takeInputs(command.inputs, environment), realPorts(environment, log))
  })
  return endProcess(showInWorkflow(name, reportOf(settled), log))
}

/** Runs a command line, without the words for node and script, and ends the process. */
export async function runCli(words: readonly string[], table: CommandTable = commands): Promise<never> {
  const { verbose, format = 'human' } = findCommonFlags(words)
  const inWorkflow = readVariable('GITHUB_ACTIONS') === 'true'
  // Standard output is for the result alone.
  const log = consoleLog({ inWorkflow, verbose: verbose || isDebugging(), write: writeError })
  const settled = await watched(log, () => answer(words, table, log))
  if (settled.ok && typeof settled.value === 'string') {
    writeOut(settled.value)
    return endProcess(0)
  }
  const command = words[0] === undefined || words[0].startsWith('-') ? 'modreg' : words[0]
  const shown = { command, report: reportOf(settled), format, completed: settled.ok }
  return endProcess(showOnTerminal(shown, log))
}

// A text is what was asked for about modreg itself, a report is what a command found.
async function answer(
  words: readonly string[],
  table: CommandTable,
  log: ConsoleLog,
): Promise<Report | string> {
  const [name, ...rest] = words
  if (name === '--version') return `${modregVersion}\n`
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) return overview(table)
  if (name === 'help') return renderHelp(await load(table, rest[0] ?? ''))
  const command = await load(table, name ?? '')
  if (findCommonFlags(rest).help) return renderHelp(command)
  const texts = readArguments(command, rest)
  for (const [input, text] of texts) if (command.inputs[input]?.secret) log.mask(text)
  return runCommand(command, texts, realPorts(processEnvironment(log), log))
}

async function overview(table: CommandTable): Promise<string> {
  const loaded = await Promise.all(Object.values(table).map(load => load()))
  return renderOverview(loaded.map(({ command }) => command))
}

async function load(table: CommandTable, name: string): Promise<Command> {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined
  if (entry !== undefined) return (await entry()).command
  const hint = 'Run `modreg --help` for the list of commands.'
  if (name === '') throw usageError('a command is missing', hint)
  if (name.startsWith('-')) throw usageError(`the command comes first, before ${name}`, hint)
  const close = nearest(name, Object.keys(table))
  const meant = close === undefined ? '' : `; did you mean ${close}?`
  throw usageError(`there is no command "${name}"${meant}`, hint)
}

function watched<T>(log: ConsoleLog, work: () => Promise<T>): Promise<Settled<T>> {
  endTidily()
  guardStreams()
  const crashed = crash()
  return settle(() => Promise.race([work(), crashed]), log)
}

function reportOf(settled: Settled<Report | string>): Report {
  if (settled.ok && typeof settled.value !== 'string') return settled.value
  return { findings: settled.ok ? [] : settled.findings, outputs: {}, blocks: [] }
}

const isDebugging = () => readVariable('RUNNER_DEBUG') === '1'
