import type { commonOutputs } from '../command/common-outputs.ts'
import { exitStatus, findGravest } from '../command/exit-status.ts'
import type { Report } from '../command/report.ts'
import { findingsOf } from '../command/settle.ts'
import type { Finding } from '../model/finding.ts'
import { renderAnnotations } from '../render/annotations.ts'
import { logReport } from '../render/log-line.ts'
import { redacted } from '../render/redacted.ts'
import { renderSummary } from '../render/summary.ts'
import { renderTerminal } from '../render/terminal.ts'
import type { ConsoleLog } from './console-log.ts'
import { repositoryFolder } from './repository-folder.ts'
import { writeOutputs, writeSummary } from './runner-files.ts'
import { writeOut } from './standard-streams.ts'

/**
 * Hands a report to the workflow: outputs, job summary, log and annotations, none of which anything in the
 * report can turn into something else (T09-T11). Gives the exit status; outputs that cannot be passed on fail
 * the step.
 */
export function showInWorkflow(command: string, report: Report, log: ConsoleLog): number {
  const visible = redacted(report, log.redact)
  const delivery = deliver(command, visible, log)
  const findings = [...visible.findings, ...delivery]
  writeOut(`${logReport(renderTerminal({ ...visible, findings }, { colour: false }))}\n`)
  for (const line of renderAnnotations(findings, repositoryFolder())) writeOut(`${line}\n`)
  return exitStatus(findings)
}

// What goes wrong on the way to the workflow is a finding like any other, with the outputs and the summary
// cut to it.
function deliver(command: string, report: Report, log: ConsoleLog): readonly Finding[] {
  const failed = attempt(() => {
    writeOutputs({ ...report.outputs, ...errorCode(report.findings) })
  }, log)
  const findings = [...report.findings, ...failed]
  if (failed.length > 0) {
    attempt(() => {
      writeOutputs(errorCode(findings))
    }, log)
  }
  const unsummarised = attempt(() => {
    writeSummary(renderSummary(command, { ...report, findings }))
  }, log)
  return [...failed, ...unsummarised]
}

function attempt(deed: () => void, log: ConsoleLog): readonly Finding[] {
  try {
    deed()
    return []
  } catch (error) {
    return findingsOf(error, log)
  }
}

// Every action has this output, so that a workflow can tell a missing history from a bad signature.
function errorCode(findings: readonly Finding[]): Record<keyof typeof commonOutputs, string> {
  return { 'error-code': findGravest(findings)?.code ?? '' }
}
