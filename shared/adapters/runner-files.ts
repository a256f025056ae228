import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { refuse } from '../command/refusal.ts'
import { renderOutputs } from '../render/outputs.ts'
import { withPath } from './io-refusal.ts'
import { readVariable } from './process-environment.ts'
import type { Json } from '../model/json.ts'

// The runner has two files more, for variables and for PATH. Nothing here names them: whoever could choose
// what is written there would choose what later steps run (T10).
type RunnerFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY'

/**
 * Passes outputs to the workflow, all in one write. Nothing is written when it throws E_IO, E_OUTPUT_SIZE or
 * E_OUTPUT_NAME.
 */
export function writeOutputs(outputs: Readonly<Record<string, Json>>): void {
  const records = renderOutputs(outputs, `ghadelimiter_${randomUUID()}`)
  // Without outputs later steps would read "nothing changed" where the truth is "nobody said".
  if (!append('GITHUB_OUTPUT', records)) {
    throw refuse('E_IO', 'GITHUB_OUTPUT is not set, so no output can reach the workflow', {
      hint: 'Run the action by a workflow runner, or use the command line outside of one.',
    })
  }
}

/** Adds to the job summary; a runner without summaries gets none. Throws E_IO. */
export function writeSummary(markdown: string): void {
  append('GITHUB_STEP_SUMMARY', markdown)
}

function append(name: RunnerFile, text: string): boolean {
  const path = readVariable(name)
  if (path === undefined) return false
  withPath(name, 'written', () => {
    appendFileSync(path, text)
  })
  return true
}
