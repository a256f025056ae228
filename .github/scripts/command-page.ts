import type { Command } from '../../shared/command/command.ts'
import { commonOutputs } from '../../shared/command/common-outputs.ts'
import type { Input } from '../../shared/command/input.ts'
import { renderHelp } from '../../shared/render/help.ts'
import { markdownHead, markdownRow } from '../../shared/render/markdown.ts'
import { isRequired, workflowDefault } from './action-yaml.ts'
import { generatedMark } from './generated-mark.ts'

/** The page of a command: what it does, how a workflow calls it, and how a person does. */
export function renderCommandPage(command: Command): string {
  const parts = [
    `<!-- ${generatedMark} actions/${command.name}/command.ts -->`,
    `# ${command.name}`,
    command.summary,
    ...(command.details === undefined ? [] : [command.details.trim()]),
    ...(command.action ? workflowParts(command) : []),
    '## On the command line',
    `\`\`\`text\n${renderHelp(command)}\`\`\``,
  ]
  return `${parts.join('\n\n')}\n`
}

function workflowParts(command: Command): readonly string[] {
  const permissions = permissionsOf(command)
  const outputs = Object.entries({ ...command.outputs, ...commonOutputs })
  return [
    '## In a workflow',
    `\`\`\`yaml\n${renderExample(command)}\n\`\`\``,
    'Pin actions by the id of the commit that a release names, with the version beside it: tags can be moved.',
    '## Inputs',
    renderTable(['Input', 'Default', 'Meaning'], Object.entries(command.inputs).map(inputRow)),
    '## Outputs',
    renderTable(
      ['Output', 'Meaning'],
      outputs.map(([name, about]) => [`\`${name}\``, about]),
    ),
    '## Permissions of the token',
    permissions.length === 0
      ? 'None.'
      : renderTable(
          ['Permission', 'Reason'],
          permissions.map(({ setting, reason }) => [`\`${setting}\``, reason]),
        ),
  ]
}

interface Permission {
  readonly setting: string
  readonly reason: string
}

function permissionsOf({ name, permissions }: Command): readonly Permission[] {
  return Object.entries(permissions).map(([key, value]) => {
    const [, access, reason = ''] = /^(read|write)(?: (.+))?$/.exec(value) ?? []
    if (access === undefined) throw new Error(`${name}: "${value}" is no permission`)
    return { setting: `${key}: ${access}`, reason }
  })
}

// 40 zeros are no commit anywhere: who copies the example without thinking gets an error, not a stranger.
const placeholder = '0'.repeat(40)

// Only a job that pushes may leave its token in the checkout.
const withoutCredentials = ['    with:', '      persist-credentials: false']

function renderExample(command: Command): string {
  const permissions = permissionsOf(command)
  const required = Object.entries(command.inputs).filter(([, input]) => isRequired(input))
  return [
    permissions.length === 0 ? 'permissions: {}' : 'permissions:',
    ...permissions.map(({ setting, reason }) => `  ${setting}${reason === '' ? '' : ` # ${reason}`}`),
    'steps:',
    `  - uses: actions/checkout@${placeholder} # v7`,
    ...(permissions.some(({ setting }) => setting === 'contents: write') ? [] : withoutCredentials),
    `  - uses: org/modreg/${command.name}@${placeholder} # v1`,
    ...(required.length === 0 ? [] : ['    with:']),
    ...required.map(([name, input]) => `      ${name}: ${exampleOf(name, input)}`),
  ].join('\n')
}

function exampleOf(name: string, input: Input<unknown>): string {
  return input.secret === true ? `\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}` : '…'
}

function inputRow([name, input]: readonly [string, Input<unknown>]): readonly string[] {
  const fallback = workflowDefault(input)
  const note = input.secret === true ? ' Secret: masked in all output and kept from child processes.' : ''
  const shown = fallback === undefined || fallback === '' ? '' : `\`${fallback}\``
  return [`\`${name}\``, isRequired(input) ? 'required' : shown, `${input.about}${note}`]
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = rows.map(row => markdownRow(row.map(cell => cell.replaceAll('|', '\\|'))))
  return [markdownHead(head), ...lines].join('\n')
}
