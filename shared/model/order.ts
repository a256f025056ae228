/**
 * Orders two texts by Unicode code point, as Python, Go and `LC_ALL=C sort` on UTF-8 do; JavaScript's own `<`
 * compares UTF-16 units and differs above U+FFFF.
 */
export function byCodePoint(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    // No pair is made of the two: before it is optimised away, that costs ten times the comparison.
    const unit = left.charCodeAt(index)
    const other = right.charCodeAt(index)
    if (unit !== other) return rank(unit) - rank(other)
  }
  return left.length - right.length
}

// A surrogate half stands for a code point above every other UTF-16 unit.
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
