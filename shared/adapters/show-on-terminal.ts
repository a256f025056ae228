import type { Format } from '../command/common-flags.ts'
import { exitStatus } from '../command/exit-status.ts'
import type { Report } from '../command/report.ts'
import { renderJson } from '../render/json.ts'
import { logReport } from '../render/log-line.ts'
import { redacted } from '../render/redacted.ts'
import { renderSarif } from '../render/sarif.ts'
import { renderTerminal } from '../render/terminal.ts'
import type { ConsoleLog } from './console-log.ts'
import { readVariable } from './process-environment.ts'
import { repositoryFolder } from './repository-folder.ts'
import { writeError, writeOut } from './standard-streams.ts'

interface Shown {
  readonly command: string
  readonly report: Report
  readonly format: Format
  /** Whether the command came to its end; a refusal for people goes to standard error. */
  readonly completed: boolean
}

/**
 * Prints a report in the wanted format and gives the exit status. JSON and SARIF are one document on standard
 * output.
 */
export function showOnTerminal({ command, report, format, completed }: Shown, log: ConsoleLog): number {
  const visible = redacted(report, log.redact)
  if (format === 'json') writeOut(renderJson(command, visible))
  else if (format === 'sarif') writeOut(renderSarif(command, visible, repositoryFolder()))
  else if (completed) writeOut(renderHuman(visible, process.stdout))
  else writeError(renderHuman(visible, process.stderr))
  return exitStatus(report.findings)
}

// In a workflow's `run:` step the runner reads what people read.
function renderHuman(report: Report, stream: NodeJS.WriteStream): string {
  if (readVariable('GITHUB_ACTIONS') !== 'true')
    return renderTerminal(report, { colour: showsColours(stream) })
  return `${logReport(renderTerminal(report, { colour: false }))}\n`
}

// FORCE_COLOR, NO_COLOR and TERM are Node's to judge.
function showsColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && stream.hasColors()
}
