import type { Block, Report } from '../command/report.ts'
import { codes } from '../model/codes/table.ts'
import type { Finding } from '../model/finding.ts'
import { renderCounts } from './counts.ts'
import {
  markdownBlock,
  markdownCode,
  markdownHead,
  markdownRow,
  markdownSentence,
  markdownText,
} from './markdown.ts'
import { renderPlace } from './place.ts'
import { ranked } from './rank.ts'

/** The platform drops a whole summary of more than 1 MiB, and some just below it. */
export const summaryLimitBytes = 900 * 1024

/**
 * A job summary in GitHub-flavoured Markdown. Cut between lines where it grows too long, and then it says so.
 */
export function renderSummary(command: string, report: Report, limitBytes = summaryLimitBytes): string {
  return joined(pieces(command, report), limitBytes)
}

// Each piece is whole by itself after those before it, so a cut between two leaves no open fence or table.
function* pieces(command: string, { blocks, findings }: Report): Generator<string> {
  yield `## ${markdownText(`modreg ${command}: ${renderCounts(findings)}`)}\n\n`
  for (const block of blocks) yield* piecesOf(block)
  if (findings.length === 0) return
  yield `### Findings\n\n${markdownHead(['Severity', 'Where', 'What', 'Code'])}\n`
  for (const finding of ranked(findings)) yield `${renderRow(finding)}\n`
  yield '\n'
}

function* piecesOf(block: Block): Generator<string> {
  if (block.kind === 'heading') yield `### ${markdownSentence(block.text)}\n\n`
  else if (block.kind === 'text') yield `${markdownSentence(block.text)}\n\n`
  else if (block.kind === 'code') yield `${markdownBlock(block.text)}\n\n`
  else if (block.kind === 'list') {
    for (const item of block.items) yield `- ${markdownSentence(item)}\n`
    yield '\n'
  } else {
    yield `${markdownHead(block.head.map(markdownText))}\n`
    for (const row of block.rows) yield `${markdownRow(row.map(markdownSentence))}\n`
    yield '\n'
  }
}

function renderRow(finding: Finding): string {
  const { severity, code, message, hint } = finding
  const what =
    hint === undefined ? markdownSentence(message) : `${markdownSentence(message)}<br>${cure(code, hint)}`
  return markdownRow([severity, markdownCode(renderPlace(finding)), what, `\`${code}\``])
}

// The cure of the table is modreg's own Markdown; any other hint may hold text from outside.
function cure(code: Finding['code'], hint: string): string {
  return hint === codes[code].cure ? hint : markdownSentence(hint)
}

function joined(parts: Iterable<string>, limitBytes: number): string {
  const notice = (left: number) =>
    `\n\n**The summary ends here: ${left} more ${left === 1 ? 'part does' : 'parts do'} not fit. The log has everything.**\n`
  const room = limitBytes - Buffer.byteLength(notice(Number.MAX_SAFE_INTEGER))
  let text = ''
  let bytes = 0
  let left = 0
  for (const part of parts) {
    bytes += Buffer.byteLength(part)
    if (left > 0 || bytes > room) left += 1
    else text += part
  }
  return left === 0 ? text : text + notice(left)
}
