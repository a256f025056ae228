import { shown } from '../text/shown.ts'

/** Rows as lines of aligned columns, without blanks at line ends; every cell is `shown`. */
export function renderTextTable(rows: readonly (readonly string[])[], cellLimit = 200): readonly string[] {
  const cells = rows.map(row => row.map(cell => shown(cell, cellLimit)))
  const widths: number[] = []
  for (const row of cells) {
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))
  }
  return cells.map(row =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

// Code points without those that stand on the one before; wide characters of East Asia count as one here.
const widthOf = (text: string): number => Array.from(text.replace(/\p{M}/gu, '')).length
