import { codes, type Code } from '../model/codes/table.ts'
import { severityOf, type Finding, type Severity } from '../model/finding.ts'
import { modregVersion } from '../command/modreg-version.ts'
import type { Report } from '../command/report.ts'
import { shownLines } from './shown-lines.ts'
import { ranked } from './rank.ts'
import { visibleJson } from './json.ts'

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>

// Code scanning refuses results without a place; what concerns the whole registry stands at its settings.
const wholeRegistry = 'modreg.toml'

/**
 * The findings of a report as one SARIF 2.1.0 document, with the codes that occur as rules. `folder` leads
 * from the root of the repository to the folder that the findings' files are relative to. Ends with a
 * newline.
 */
export function renderSarif(command: string, { findings }: Report, folder = ''): string {
  const used = [...new Set(findings.map(({ code }) => code))].toSorted()
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'modreg',
            version: modregVersion,
            semanticVersion: modregVersion,
            rules: used.map(renderRule),
          },
        },
        automationDetails: { id: `modreg/${command}/` },
        columnKind: 'utf16CodeUnits',
        results: ranked(findings).map(finding => renderResult(finding, used.indexOf(finding.code), folder)),
      },
    ],
  }
  return `${visibleJson(document)}\n`
}

function renderRule(code: Code) {
  const { means, cure, fault } = codes[code]
  return {
    id: code,
    shortDescription: { text: means },
    fullDescription: { text: means },
    help: { text: cure, markdown: `${means}\n\n${cure}` },
    defaultConfiguration: { level: levels[severityOf(code)] },
    properties: { tags: [fault] },
  }
}

function renderResult(finding: Finding, ruleIndex: number, folder: string) {
  const { code, severity, message, hint } = finding
  const text = shownLines(hint === undefined ? message : `${message}\n${hint}`, { lines: 50, length: 2000 })
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(text.join('\n')) },
    locations: [{ physicalLocation: renderLocation(finding, folder) }],
  }
}

function renderLocation({ file, line, column }: Finding, folder: string) {
  const segments = [...folder.split('/'), ...(file ?? wholeRegistry).split('/')]
  const uri = segments.filter(segment => segment !== '' && segment !== '.').map(encoded)
  return {
    artifactLocation: { uri: uri.join('/'), uriBaseId: '%SRCROOT%' },
    ...(line === undefined ? {} : { region: { startLine: line, startColumn: column } }),
  }
}

// SARIF 2.1.0 §3.11.5 and §3.11.6: `{0}` stands for an argument and `[text](url)` is a link, even in plain
// text.
function plain(text: string): string {
  return text.replace(/\](?=\()/g, '] ').replace(/\{(?=\d+\})/g, '{ ')
}

// A file name may hold half a surrogate pair, which has no UTF-8 and therefore no URI.
function encoded(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString())
}
