import type { Place } from '../model/finding.ts'

/** Where an offset of a text stands: lines end with LF, columns count UTF-16 units as editors do, both from 1. */
export function placesIn(text: string, file: string): (offset: number) => Place {
  let starts: readonly number[] | undefined
  return offset => {
    starts ??= lineStarts(text)
    const line = lastAtMost(starts, offset)
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= wanted) low = middle
    else high = middle
  }
  return low
}
