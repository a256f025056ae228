import type { JsonLayout } from './json-render.ts'
import { jsonMembers, jsonValueEnd } from './json-tree.ts'

/** A value of a JSON text that is being changed; until it is opened and changed it is a slice of its source. */
export interface Draft {
  readonly parent: Draft | undefined
  source: string
  start: number
  end: number
  /** The indentation of the line it starts in. */
  readonly indent: string
  /** Whether what stands around it is laid out on one line. */
  readonly inline: boolean
  opened: Opened | undefined
  changed: boolean
}

/** A map or list taken apart, so that each member can be changed on its own. */
export interface Opened {
  readonly kind: 'map' | 'list'
  readonly members: DraftMember[]
  /** The blanks before the closing bracket. */
  tail: string
}

export interface DraftMember {
  /** The blanks before it. */
  lead: string
  readonly name: string | undefined
  /** Its key, the colon and the blanks around that; empty for an element. */
  readonly label: string
  readonly draft: Draft
  /** The blanks before the comma that follows it. */
  readonly trail: string
}

/** The value that a text consists of, as a draft. */
export function draftOf(text: string): Draft {
  const start = /\S/.exec(text)?.index ?? 0
  return newDraft({ source: text, start, end: jsonValueEnd(text, start) }, { indent: '', inline: false })
}

/** A draft inside another, or at the top. */
export function newDraft(
  slice: Pick<Draft, 'source' | 'start' | 'end'>,
  around: { readonly parent?: Draft; readonly indent: string; readonly inline: boolean },
): Draft {
  const { indent, inline } = around
  return { ...slice, parent: around.parent, indent, inline, opened: undefined, changed: false }
}

/** The parts of a map or list; `undefined` for any other value. */
export function open(draft: Draft): Opened | undefined {
  draft.opened ??= takeApart(draft)
  return draft.opened
}

/** Notes that the parts of a draft are no longer those of its source, nor are its parents'. */
export function touch(draft: Draft | undefined): void {
  for (let at = draft; at !== undefined; at = at.parent) at.changed = true
}

/** The text of a draft: its own source but for what was changed. */
export function renderDraft({ source, start, end, opened, changed }: Draft): string {
  if (!changed || opened === undefined) return source.slice(start, end)
  const [left, right] = opened.kind === 'map' ? ['{', '}'] : ['[', ']']
  const members = opened.members.map(
    ({ lead, label, draft, trail }) => lead + label + renderDraft(draft) + trail,
  )
  return left + members.join(',') + opened.tail + right
}

/** How a file is written, so that what is added looks like the rest. */
export type Style = Required<Omit<JsonLayout, 'base' | 'indent'>> & { readonly indent: string | undefined }

/** The style that a text shows; two blanks a level where it shows none. */
export function styleOf(top: Draft): Style {
  const text = top.source
  const [first, second] = open(top)?.members ?? []
  const isCompact =
    first !== undefined && (first.label === '' ? second?.lead === '' : first.label.endsWith(':'))
  return {
    indent: first === undefined ? '  ' : indentOf(first.lead),
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    colon: isCompact ? ':' : ': ',
    comma: isCompact ? ',' : ', ',
    ascii: !/[^\0-\x7f]/.test(text),
  }
}

/** What follows the last line end in some blanks; `undefined` when they hold none. */
export function indentOf(blanks: string): string | undefined {
  const at = blanks.lastIndexOf('\n')
  return at < 0 ? undefined : blanks.slice(at + 1)
}

function takeApart(draft: Draft): Opened | undefined {
  const { source, start, end } = draft
  const ranges = jsonMembers(source, start)
  if (ranges === undefined) return undefined
  let from = start + 1
  const members = ranges.map(({ key, name, value }, index): DraftMember => {
    const lead = source.slice(from, (key ?? value)[0])
    const comma = index === ranges.length - 1 ? value[1] : source.indexOf(',', value[1])
    from = comma + 1
    const indent = indentOf(lead)
    const slice = { source, start: value[0], end: value[1] }
    return {
      lead,
      name,
      label: key === undefined ? '' : source.slice(key[0], value[0]),
      draft: newDraft(slice, { parent: draft, indent: indent ?? draft.indent, inline: indent === undefined }),
      trail: source.slice(value[1], comma),
    }
  })
  const last = ranges.at(-1)?.value[1] ?? start + 1
  return { kind: source[start] === '{' ? 'map' : 'list', members, tail: source.slice(last, end - 1) }
}
