/** Where brackets are first nested deeper than a limit; strings and comments do not count. */
export function tooDeepAt(text: string, limit: number): number | undefined {
  let depth = 0
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at)) {
    const mark = text.charAt(at)
    if (mark === '[' || mark === '{') {
      if (++depth > limit) return at
      at++
    } else if (mark === ']' || mark === '}') {
      depth = Math.max(0, depth - 1)
      at++
    } else at = mark === '#' ? lineEnd(text, at) : stringEnd(text, at)
  }
  return undefined
}

const mark = /["'#[\]{}]/g

function nextMark(text: string, from: number): number {
  mark.lastIndex = from
  return mark.exec(text)?.index ?? -1
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

// One that is not closed ends with its line, so that nothing after a mistake is hidden from the count.
function stringEnd(text: string, start: number): number {
  const quote = text.charAt(start)
  const isLong = text.startsWith(quote.repeat(3), start)
  const closing = isLong ? quote.repeat(3) : quote
  const limit = isLong ? text.length : lineEnd(text, start)
  let end = text.indexOf(closing, start + closing.length)
  while (quote === '"' && end >= 0 && end < limit && isEscaped(text, end))
    end = text.indexOf(closing, end + 1)
  if (end < 0 || end >= limit) return lineEnd(text, start)
  // Up to two quotes may stand right before the three that close: `"""a"""""`.
  let after = end + closing.length
  for (let extra = 0; isLong && extra < 2 && text[after] === quote; extra++) after++
  return after
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
