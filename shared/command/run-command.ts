import type { Ports } from '../ports/ports.ts'
import type { Command } from './command.ts'
import { readInputs } from './read-inputs.ts'
import type { Report } from './report.ts'

/** Runs a command with the texts of its inputs. Throws a refusal for texts that make no sense. */
export async function runCommand(
  command: Command,
  texts: ReadonlyMap<string, string>,
  ports: Ports,
): Promise<Report> {
  const report = await command.run(
    readInputs(command.inputs, name => texts.get(name)),
    ports,
  )
  const undeclared = Object.keys(report.outputs).filter(name => !Object.hasOwn(command.outputs, name))
  // A workflow cannot read what action.yml does not list, and nobody would notice.
  if (undeclared.length > 0) throw new Error(`${command.name} does not declare: ${undeclared.join(', ')}`)
  return report
}
