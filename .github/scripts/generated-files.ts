import type { CommandTable } from '../../actions/table.ts'
import type { Command } from '../../shared/command/command.ts'
import { renderActionYaml } from './action-yaml.ts'
import { renderCommandPage } from './command-page.ts'
import { renderFindingsPage } from './findings-page.ts'
import { renderActionStub, renderCliStub } from './stub.ts'

/** Every generated file, by its path from the root of the project. */
export async function generatedFiles(table: CommandTable): Promise<ReadonlyMap<string, string>> {
  const commands: Command[] = []
  for (const row of Object.entries(table)) commands.push(await loadNamed(row))
  return new Map([
    ['action-docs/findings.md', renderFindingsPage()],
    ['dist/cli.js', renderCliStub()],
    ...commands.flatMap(filesOf),
  ])
}

function filesOf(command: Command): readonly (readonly [string, string])[] {
  const page = [`action-docs/${command.name}.md`, renderCommandPage(command)] as const
  if (!command.action) return [page]
  return [
    page,
    [`${command.name}/action.yml`, renderActionYaml(command)],
    [`dist/${command.name}.js`, renderActionStub(command.name)],
  ]
}

async function loadNamed([name, load]: readonly [string, CommandTable[string]]): Promise<Command> {
  const { command } = await load()
  if (command.name !== name) throw new Error(`the table calls ${command.name} "${name}"`)
  return command
}
