import { shown } from '../text/shown.ts'
import { shownLines } from './shown-lines.ts'

// GitHub looks for mentions, references and addresses in the text after Markdown has dropped its backslashes,
// so only a character between helps there: U+200B, as other bots use.
const apart = '\u200b'
const lengthLimit = 2000

/**
 * Text from outside as GitHub-flavoured Markdown that shows exactly this text: no HTML, emphasis, link,
 * image, mention, reference, formula, cell or block comes of it. One line; it may stand in a table cell, a
 * list item or a paragraph.
 */
export function markdownText(text: string): string {
  return shownLines(text, { lines: 20, length: lengthLimit })
    .join(' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~#]|!(?=\[)/g, '\\$&')
    .replaceAll('$', '<span>$</span>') // documented way to write a dollar that starts no formula
    .replace(/^[-+=]|^\d+(?=[.)])/, startOfBlock)
    .replace(/@|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${apart}`)
}

// `- x` would open a list and `1. x` another; a backslash is allowed before signs only.
function startOfBlock(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`
}

/**
 * A short text from outside, to be copied: as code where that is exact, as text where a code span could be
 * left.
 */
export function markdownCode(text: string): string {
  const visible = shown(text, lengthLimit)
  return visible.trim() === '' || /[`\\|]/.test(visible) ? markdownText(visible) : `\`${visible}\``
}

/** A sentence of modreg's own with text from outside in it: what stands between backticks becomes code. */
export function markdownSentence(text: string): string {
  return text
    .split(/(?<!`)(`[^`\r\n]+`)(?!`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : spaced(part)))
    .join('')
    .trim()
}

// Parts of a sentence keep the blanks that part them from code.
function spaced(part: string): string {
  return `${/^\s/.test(part) ? ' ' : ''}${markdownText(part)}${/\S\s+$/.test(part) ? ' ' : ''}`
}

/**
 * Text from outside as a block of code that nothing in it can end; tabs become blanks, long blocks are cut.
 */
export function markdownBlock(text: string): string {
  const lines = shownLines(text.replaceAll('\t', '    '), { lines: 2000, length: 1000 })
  const longest = Math.max(2, ...lines.flatMap(line => line.match(/`+/g) ?? []).map(run => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, ...lines, fence].join('\n')
}

/** One row of a table; the cells are Markdown already. */
export function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The first two lines of a table; the cells are Markdown already. */
export function markdownHead(cells: readonly string[]): string {
  return `${markdownRow(cells)}\n${markdownRow(cells.map(() => '---'))}`
}
