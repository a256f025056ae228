/** The commands that modreg sends to a workflow runner; it sends no other. */
export type WorkflowCommandName = 'error' | 'warning' | 'notice' | 'add-mask'

type Properties = Readonly<Record<string, string | number | undefined>>

/** One line that the runner obeys, whatever the properties and the data hold. */
export function renderWorkflowCommand(
  name: WorkflowCommandName,
  data: string,
  properties: Properties = {},
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escapeData(data)}`
}

/** The data of a command on one line, as the runner decodes it (actions/runner, ActionCommand.cs). */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a command: also without the signs that end it. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
