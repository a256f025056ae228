// What a person cannot see, or what moves other text about: \p{C} is controls (a terminal obeys them), format characters
// (bidi: CVE-2021-42574), halves of surrogate pairs, private use and code points not assigned yet; blanks that are no
// plain blank; and \p{DI}, what fonts leave out (zero-width, variation selectors, Hangul fillers, tags).
const invisible = /[\p{C}\p{Zl}\p{Zp}\p{DI}]|(?! )\p{Zs}/u

/** How long a shown text gets when the caller does not say: one line of a log. */
export const shownLimit = 200

/**
 * The same text, harmless: what is invisible or would act on a terminal or a log is shown as `\xNN`, `\uNNNN` or
 * `\u{NNNNN}`, and the result is at most `limit` UTF-16 units long, with `…` where it was cut.
 */
export function shown(text: string, limit = shownLimit): string {
  let result = ''
  // One unit over the limit is enough to know that something was cut; a megabyte is never walked.
  for (const character of text.slice(0, limit + 1)) {
    const visible = invisible.test(character) ? escaped(character) : character
    if (result.length + visible.length > limit) return `${trimmed(result, limit - 1)}…`
    result += visible
  }
  return result
}

/** A text from outside in quotes, harmless and short, for the middle of a sentence. */
export function quoted(text: string, limit = 60): string {
  return `"${shown(text, limit)}"`
}

function escaped(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  const hex = codePoint.toString(16)
  if (codePoint <= 0xff) return `\\x${hex.padStart(2, '0')}`
  return codePoint <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

// A cut never leaves half an escape or half a surrogate pair behind.
function trimmed(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, length).replace(/[\ud800-\udbff]$|\\(?:x.?|u.{0,3}|u\{[^}]*)$/u, '')
}
