import { styleText } from 'node:util'
import type { Block, Report } from '../command/report.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { shown } from '../text/shown.ts'
import { plural, renderCounts } from './counts.ts'
import { grouped } from './grouped.ts'
import { byPlace } from './rank.ts'
import { shownLines } from './shown-lines.ts'
import { renderTextTable } from './text-table.ts'

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'underline'
type Paint = (style: Style, text: string) => string

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const satisfies Record<Severity, Style>

/**
 * A report for people: its blocks, then the findings grouped by file, then how many there are. Ends with a
 * newline.
 */
export function renderTerminal({ blocks, findings }: Report, options: { colour: boolean }): string {
  // Whether a stream can show colours is the caller's knowledge: styleText must not ask one.
  const paint: Paint = (style, text) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const files = grouped(findings.toSorted(byPlace), ({ file }) => file)
  const parts = [
    ...blocks.map(block => renderBlock(block, paint)),
    ...[...files].map(([file, found]) => renderFile(file, found, paint)),
    [renderTotals(findings, paint)],
  ]
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function renderBlock(block: Block, paint: Paint): readonly string[] {
  if (block.kind === 'heading') return [paint('bold', shown(block.text, 1000))]
  if (block.kind === 'text') return shownLines(block.text)
  if (block.kind === 'list') return block.items.flatMap(item => indented(item, '- '))
  if (block.kind === 'code') return indented(block.text.replaceAll('\t', '    '), '    ')
  const [head = '', ...rows] = renderTextTable([block.head, ...block.rows])
  return [paint('underline', head), ...rows]
}

function renderFile(file: string | undefined, findings: readonly Finding[], paint: Paint): readonly string[] {
  const lines = findings.flatMap(finding => renderFinding(finding, paint))
  return file === undefined ? lines : [paint('bold', shown(file, 1000)), ...lines.map(line => `  ${line}`)]
}

function renderFinding(
  { line, column, severity, code, message, hint }: Finding,
  paint: Paint,
): readonly string[] {
  const place = line === undefined ? '' : `${line}:${column ?? 1} `
  const first = `${place}${paint(colours[severity], severity)} `
  const [start = '', ...more] = shownLines(message)
  return [
    `${first}${start} ${paint('dim', code)}`,
    ...more.map(text => `  ${text}`),
    ...(hint === undefined ? [] : indented(hint, '  hint: ').map(text => paint('dim', text))),
  ]
}

function indented(text: string, start: string): readonly string[] {
  return shownLines(text).map((line, index) => `${index === 0 ? start : ' '.repeat(start.length)}${line}`)
}

function renderTotals(findings: readonly Finding[], paint: Paint): string {
  const files = new Set(findings.flatMap(({ file }) => file ?? [])).size
  const where = files === 0 ? '' : ` in ${plural(files, 'file')}`
  const worst = findings.some(({ severity }) => severity === 'error') ? 'red' : 'bold'
  return paint(worst, `${renderCounts(findings)}${where}`)
}
