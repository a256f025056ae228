import type { Code } from '../model/codes/table.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { shown } from '../text/shown.ts'
import { plural } from './counts.ts'
import { grouped } from './grouped.ts'
import { withoutLegacyCommand } from './log-line.ts'
import { renderPlace } from './place.ts'
import { byPlace, severities } from './rank.ts'
import { shownLines } from './shown-lines.ts'
import { renderWorkflowCommand } from './workflow-command.ts'

/** The platform drops what a step prints beyond this many annotations of one severity. */
const annotationsPerSeverity = 10

/**
 * Findings as annotations, one command a line: errors first, each severity in file order. Where there are
 * more than the platform shows, findings of one code share an annotation, and a last one counts what is left.
 * `folder` leads from the root of the repository to the folder that the findings' files start at.
 */
export function renderAnnotations(findings: readonly Finding[], folder = ''): readonly string[] {
  return severities.flatMap(severity => {
    const sorted = findings.filter(finding => finding.severity === severity).toSorted(byPlace)
    return rolledUp(sorted).map(group => renderGroup(severity, group, folder))
  })
}

/** Findings that share an annotation; those of a `rest` have nothing else in common. */
interface Group {
  readonly first: Finding
  readonly others: readonly Finding[]
  readonly rest?: true
}

function rolledUp(findings: readonly Finding[]): readonly Group[] {
  if (findings.length <= annotationsPerSeverity) return findings.map(alone)
  const groups = [...grouped(findings, ({ code }) => code).values()].flatMap(together)
  if (groups.length <= annotationsPerSeverity) return spreadOut(groups)
  const kept = groups.slice(0, annotationsPerSeverity - 1)
  const left = together(groups.slice(kept.length).flatMap(({ first, others }) => [first, ...others]))
  return [...kept, ...left.map(group => ({ ...group, rest: true as const }))]
}

const alone = (first: Finding): Group => ({ first, others: [] })

function together([first, ...others]: readonly Finding[]): readonly Group[] {
  return first === undefined ? [] : [{ first, others }]
}

// The rarest codes get their places shown one by one, as far as there is room.
function spreadOut(groups: readonly Group[]): readonly Group[] {
  let room = annotationsPerSeverity - groups.length
  const spread = new Set<Group>()
  for (const group of groups.toSorted((left, right) => left.others.length - right.others.length)) {
    if (group.others.length > room) break
    room -= group.others.length
    spread.add(group)
  }
  return groups
    .flatMap(group => (spread.has(group) ? [group.first, ...group.others].map(alone) : [group]))
    .toSorted((left, right) => byPlace(left.first, right.first))
}

function renderGroup(severity: Severity, group: Group, folder: string): string {
  if (group.rest === true) return renderRest(severity, [group.first, ...group.others])
  const { code, message, hint, file, line, column } = group.first
  const count = group.others.length + 1
  const text = [message, hint, renderOthers(group.others)].filter(part => part !== undefined).join('\n')
  return renderWorkflowCommand(severity, harmless(text), {
    file: file === undefined ? undefined : shown(within(folder, file), 1000),
    line: file === undefined ? undefined : line,
    col: file === undefined ? undefined : column,
    title: count === 1 ? code : `${code} in ${count} places`,
  })
}

const placesNamed = 8

function renderOthers(others: readonly Finding[]): string | undefined {
  if (others.length === 0) return undefined
  const places = [...new Set(others.map(renderPlace))].filter(place => place !== '')
  const named = places.slice(0, placesNamed).map(place => shown(place, 100))
  const more = places.length > named.length ? ', …' : ''
  const where = named.length === 0 ? '' : ` ${named.join(', ')}${more}`
  return `The same code ${plural(others.length, 'more time')}:${where} (the log has all of them)`
}

function renderRest(severity: Severity, rest: readonly Finding[]): string {
  const codes = [...grouped(rest, ({ code }) => code)].map(([code, of]) => countOf(code, of.length))
  const text = `${codes.slice(0, 20).join(', ')}${codes.length > 20 ? ', …' : ''}\nThe log has all of them.`
  return renderWorkflowCommand(severity, text, { title: plural(rest.length, `more ${severity}`) })
}

const countOf = (code: Code, count: number) => (count === 1 ? code : `${code} (${count})`)

// The runner prints the message again, line by line, where the web page still folds the log at `##[group]`.
function harmless(text: string): string {
  return shownLines(text, { lines: 8, length: 500 }).map(withoutLegacyCommand).join('\n')
}

function within(folder: string, file: string): string {
  return folder === '' || folder === '.' ? file : `${folder}/${file}`
}
