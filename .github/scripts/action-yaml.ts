import { stringify } from 'yaml'
import type { Command } from '../../shared/command/command.ts'
import { commonOutputs } from '../../shared/command/common-outputs.ts'
import type { Input } from '../../shared/command/input.ts'
import { generatedMark } from './generated-mark.ts'

/** The definition of an action, as the runner reads it. */
export function renderActionYaml(command: Command): string {
  const definition = {
    name: `modreg ${command.name}`,
    description: command.summary,
    inputs: mapValues(command.inputs, inputOf),
    outputs: mapValues({ ...command.outputs, ...commonOutputs }, description => ({ description })),
    runs: { using: 'node24', main: `../dist/${command.name}.js` },
    branding: { icon: 'package', color: 'blue' },
  }
  return `# ${generatedMark} actions/${command.name}/command.ts\n${stringify(definition, { lineWidth: 0 })}`
}

/** What stands for an absent input in a workflow. */
export function workflowDefault(input: Input<unknown>): string | undefined {
  return input.workflowDefault ?? input.default
}

/** Whether a workflow must give the input. */
export function isRequired(input: Input<unknown>): boolean {
  return workflowDefault(input) === undefined && input.optional !== true
}

function inputOf(input: Input<unknown>) {
  const fallback = workflowDefault(input)
  return {
    description: input.about,
    required: isRequired(input),
    ...(fallback === undefined ? {} : { default: fallback }),
  }
}

function mapValues<T, R>(table: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, map(value)]))
}
