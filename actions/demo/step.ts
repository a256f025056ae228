import { readArguments } from '../../shared/command/read-arguments.ts'
import type { Block } from '../../shared/command/report.ts'
import { runCommand } from '../../shared/command/run-command.ts'
import type { Finding } from '../../shared/model/finding.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { commands } from '../table.ts'
import type { DemoRegistry } from './registry.ts'

/** A command as it was run, with what it said. */
export interface DemoStep {
  readonly blocks: readonly Block[]
  readonly errors: readonly Finding[]
}

/** Runs a command line on the demo's registry exactly as a person would. */
export async function runStep(
  words: readonly string[],
  registry: DemoRegistry,
  ports: Ports,
): Promise<DemoStep> {
  const [name = '', ...rest] = words
  const entry = commands[name]
  if (entry === undefined) throw new Error(`the demo runs ${name}, which is no command`)
  const { command } = await entry()
  const start = ports.clock.now().getTime()
  const texts = readArguments(command, [...rest, '--registry', registry.folder])
  const report = await runCommand(command, texts, ports)
  const milliseconds = ports.clock.now().getTime() - start
  const line = ['modreg', ...words]
    .join(' ')
    .replaceAll(`${registry.folder}/`, '')
    .replace(registry.keyFile, 'signing-key.pem')
  return {
    blocks: [
      { kind: 'heading', text: `$ ${line}    (${milliseconds} ms)` },
      ...withoutFolder(report.blocks, registry),
    ],
    errors: withoutFolder(report.findings, registry).filter(({ severity }) => severity === 'error'),
  }
}

/** A reader wants to see paths in the registry, not where the temporary folder lies. */
function withoutFolder<T>(texts: readonly T[], { folder }: DemoRegistry): readonly T[] {
  const name = folder.split(/[/\\]/).at(-1) ?? folder
  const before = new RegExp(`[^\\s"]*${name.replace(/[^\w]/g, '\\$&')}[/\\\\]`, 'g')
  return JSON.parse(JSON.stringify(texts), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(before, '') : value,
  ) as readonly T[] // the same values with shorter texts
}
