import type { Json } from '../model/json.ts'
import { changesBetween, misplaced, nestedIn, pathOf, type Change } from './change.ts'
import type { Document, Path } from './document.ts'
import {
  draftOf,
  indentOf,
  newDraft,
  open,
  renderDraft,
  styleOf,
  touch,
  type Draft,
  type DraftMember,
  type Opened,
  type Style,
} from './json-draft.ts'
import { renderJson } from './json-render.ts'

/**
 * The text of a JSON document with changes made and every other byte as it was: order, indentation, escapes and line
 * ends stay, and what is new is written in the file's own style. Throws when a path leads through what is no map or list.
 */
export function editJson(document: Document, changes: readonly Change<Json>[]): string {
  const { text } = document
  const top = draftOf(text)
  const { start, end } = top
  const style = styleOf(top)
  for (const change of changes) make(top, change, style)
  return text.slice(0, start) + renderDraft(top) + text.slice(end)
}

function make(top: Draft, change: Change<Json>, style: Style): void {
  if ('remove' in change) remove(top, change.remove)
  else if ('insert' in change) insert(top, change, style)
  else set(top, change, style)
}

function set(top: Draft, { set: path, value }: { set: Path; value: Json }, style: Style): void {
  const { draft, missing } = follow(top, path)
  const [key, ...rest] = missing
  if (key === undefined) {
    overwrite(draft, value, style)
    return
  }
  const opened = open(draft)
  if (opened?.kind !== 'map' || typeof key !== 'string') throw misplaced(path)
  add(draft, opened, { index: opened.members.length, key, value: nestedIn(rest, value), style })
}

function insert(top: Draft, { insert: path, value }: { insert: Path; value: Json }, style: Style): void {
  const { draft, missing } = follow(top, path.slice(0, -1))
  const opened = missing.length === 0 ? open(draft) : undefined
  const index = path.at(-1)
  const fits =
    opened?.kind === 'list' && typeof index === 'number' && index >= 0 && index <= opened.members.length
  if (!fits) throw misplaced(path)
  add(draft, opened, { index, value, style })
}

function remove(top: Draft, path: Path): void {
  const { draft, missing } = follow(top, path.slice(0, -1))
  const opened = missing.length === 0 ? open(draft) : undefined
  const member = opened && findMember(opened, path.at(-1))
  if (opened === undefined || member === undefined) return
  const index = opened.members.indexOf(member)
  const follower = opened.members[index + 1]
  // The first member of a line, or of a map on one line, has its own blanks before it.
  if (index === 0 && follower !== undefined) follower.lead = member.lead
  opened.members.splice(index, 1)
  if (opened.members.length === 0) opened.tail = ''
  touch(draft)
}

/** How far a path leads into a draft, and the steps that are not there. */
function follow(top: Draft, path: Path): { readonly draft: Draft; readonly missing: Path } {
  let draft = top
  for (const [index, step] of path.entries()) {
    const opened = open(draft)
    if (opened === undefined) throw misplaced(path)
    const member = findMember(opened, step)
    if (member === undefined) return { draft, missing: path.slice(index) }
    draft = member.draft
  }
  return { draft, missing: [] }
}

function findMember({ kind, members }: Opened, step: string | number | undefined): DraftMember | undefined {
  if (kind === 'map') return members.find(({ name }) => name === step)
  return typeof step === 'number' ? members[step] : undefined
}

function overwrite(draft: Draft, value: Json, style: Style): void {
  const before = renderDraft(draft)
  // What already means the same stays as it is written.
  for (const change of changesBetween(JSON.parse(before), value)) {
    if (pathOf(change).length > 0) make(draft, change, style)
    else replace(draft, renderJson(value, layoutAt(draft, style, isRow(before))))
  }
}

function replace(draft: Draft, source: string): void {
  Object.assign(draft, { source, start: 0, end: source.length, opened: undefined, changed: false })
  touch(draft.parent)
}

interface Addition {
  readonly index: number
  readonly key?: string
  readonly value: Json
  readonly style: Style
}

function add(draft: Draft, opened: Opened, { index, key, value, style }: Addition): void {
  const { members } = opened
  const [first, second] = members
  const isBroken = !draft.inline && style.indent !== undefined
  const firstLead = first?.lead ?? (isBroken ? style.lineEnd + draft.indent + style.indent : '')
  const nextLead = second?.lead ?? (firstLead.includes('\n') || style.comma === ',' ? firstLead : ' ')
  if (first === undefined) opened.tail = isBroken ? style.lineEnd + draft.indent : ''
  if (index === 0 && first !== undefined) first.lead = nextLead
  const lead = index === 0 ? firstLead : nextLead
  const indent = indentOf(lead)
  const around = { parent: draft, indent: indent ?? draft.indent, inline: indent === undefined }
  const sibling = members.at(-1)
  const source = renderJson(
    value,
    layoutAt(around, style, sibling !== undefined && isRow(renderDraft(sibling.draft))),
  )
  members.splice(index, 0, {
    lead,
    name: key,
    label: key === undefined ? '' : renderJson(key, { ascii: style.ascii }) + style.colon,
    draft: newDraft({ source, start: 0, end: source.length }, around),
    trail: '',
  })
  touch(draft)
}

// A map or list with something in it, all on one line: an index with a version a line is made of these.
const isRow = (source: string) => /^[[{]\s*[^\s\]}]/.test(source) && !source.includes('\n')

function layoutAt({ inline, indent: base }: Pick<Draft, 'inline' | 'indent'>, style: Style, asRow: boolean) {
  const { indent, ...line } = style
  return inline || asRow || indent === undefined ? line : { ...line, indent, base }
}
