import type { InputTable } from '../command/input.ts'
import { Refusal } from '../command/refusal.ts'
import { finding } from '../model/finding.ts'
import { nearest } from '../model/nearest.ts'
import type { Environment } from '../ports/environment.ts'

const prefix = 'INPUT_'

/**
 * The inputs of an action as the runner hands them over, in variables. Secrets are masked and their variables
 * removed (T06). Blanks around a value are no part of it; of a secret only line ends are cut. Throws for an
 * input that the action does not have: the runner only warns, and a mistyped `dry-run` runs for real.
 */
export function takeInputs(inputs: InputTable, environment: Environment): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [name, { secret }] of Object.entries(inputs)) {
    const variable = variableOf(name)
    const text = secret ? environment.takeSecret(variable) : environment.read(variable)
    if (text !== undefined) texts.set(name, secret ? text.replace(/[\r\n]+$/, '') : text.trim())
  }
  assertKnown(inputs)
  return texts
}

// actions/runner, Handler.cs: upper case, blanks become underscores, hyphens stay.
function variableOf(input: string): string {
  return `${prefix}${input.replaceAll(' ', '_').toUpperCase()}`
}

function assertKnown(inputs: InputTable): void {
  const names = Object.keys(inputs)
  const known = new Set(names.map(variableOf))
  const unknown = Object.keys(process.env).filter(name => name.startsWith(prefix) && !known.has(name))
  const problems = unknown.map(variable => {
    const name = variable.slice(prefix.length).toLowerCase()
    const close = nearest(name, names)
    return `there is no input ${name}${close === undefined ? '' : `; did you mean ${close}?`}`
  })
  if (problems.length > 0) throw new Refusal(problems.map(problem => finding('E_USAGE', problem)))
}
