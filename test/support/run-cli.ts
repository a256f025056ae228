import { runNode, type ProcessOptions, type ProcessResult } from './run-process.ts'

export interface CliResult extends ProcessResult {
  /** Standard output as JSON; `undefined` where it is not one document. */
  readonly json: unknown
}

/**
 * Runs a command line: `entry` is the script, `dist/cli.js` or a compiled stub. The environment holds PATH
 * and HOME.
 */
export async function runCli(
  entry: string,
  words: readonly string[],
  options: Partial<ProcessOptions> = {},
): Promise<CliResult> {
  const cwd = options.cwd ?? process.cwd()
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, ...options.env }
  const result = await runNode([entry, ...words], { ...options, cwd, env })
  return { ...result, json: parsed(result.stdout) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
