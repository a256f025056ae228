import { exitStatusOf } from '../../shared/model/codes/code.ts'
import { codeGroups, codes, type Code } from '../../shared/model/codes/table.ts'
import { severityOf } from '../../shared/model/finding.ts'
import { exitStatuses } from '../../shared/render/help.ts'
import { generatedMark } from './generated-mark.ts'

/** The page that says of every code what it means and what to do. */
export function renderFindingsPage(): string {
  const parts = [
    `<!-- ${generatedMark} shared/model/codes/ -->`,
    '# Findings',
    'Every finding has a code of this closed list. The first letter is its severity: `E` an error, `W` a warning, `N` a ' +
      'notice. Errors fail a command, warnings and notices do not. With several errors the highest exit status counts.',
    `Exit statuses: ${exitStatuses}.`,
    ...codeGroups.flatMap(({ title, codes }) => [`## ${title}`, ...codes.map(renderCode)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function renderCode(code: Code): string {
  const { fault, means, cure } = codes[code]
  const severity = severityOf(code)
  const status = severity === 'error' ? `, exit status ${exitStatusOf[fault]}` : ''
  return [`### ${code}`, `${capitalised(severity)}${status}. ${means}`, `**What to do:** ${cure}`].join(
    '\n\n',
  )
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
