import { sortedEntries } from './python-order.ts'
import { Page } from './python-page.ts'
import { isSimpleKey, scalarStyle, scalarText } from './python-scalar-style.ts'
import { writeScalar } from './python-scalar-text.ts'
import type { PythonEntry, PythonScalar, PythonValue } from './python-value.ts'

/**
 * What Python's `yaml.safe_dump(root, sort_keys=True)` (PyYAML 6, all else default) gives for a list or a dict: ASCII
 * text with LF line ends, a last one included.
 */
export function pythonDump(root: PythonValue): string {
  const page = new Page()
  // The root's own column is 0, so what is around it lies one step further out.
  writeValue(page, root, { column: -step, inMapping: false })
  page.indent(0)
  return page.render()
}

/** PyYAML's default indentation. */
const step = 2

interface Surroundings {
  /** The column of the collection that the value stands in. */
  readonly column: number
  readonly inMapping: boolean
}

function writeValue(page: Page, value: PythonValue, around: Surroundings): void {
  if (value.kind === 'list') writeList(page, value.items, around)
  else if (value.kind === 'dict') writeDict(page, value.entries, around)
  else writeBlockScalar(page, value, around)
}

function writeBlockScalar(page: Page, scalar: PythonScalar, { column }: Surroundings): void {
  const text = scalarText(scalar)
  writeScalar(page, { text, style: scalarStyle(scalar, text) }, { indent: column + step, folds: true })
}

function writeList(page: Page, items: readonly PythonValue[], around: Surroundings): void {
  if (items.length === 0) {
    page.writeSpaced('[]')
    return
  }
  // Behind `key:` a list stands in the key's own column; behind `- ` or `? ` it must not.
  const column = around.inMapping && !page.indenting ? around.column : around.column + step
  for (const item of items) {
    page.indent(column)
    page.writeIndentingSign('-')
    writeValue(page, item, { column, inMapping: false })
  }
}

function writeDict(page: Page, entries: readonly PythonEntry[], around: Surroundings): void {
  if (entries.length === 0) {
    page.writeSpaced('{}')
    return
  }
  const column = around.column + step
  for (const { key, value } of sortedEntries(entries)) {
    page.indent(column)
    writeKey(page, key, column)
    writeValue(page, value, { column, inMapping: true })
  }
}

function writeKey(page: Page, key: PythonScalar, column: number): void {
  const text = scalarText(key)
  if (isSimpleKey(key, text)) {
    writeScalar(page, { text, style: scalarStyle(key, text) }, { indent: column + step, folds: false })
    page.writeSign(':')
    return
  }
  page.writeIndentingSign('?')
  writeBlockScalar(page, key, { column, inMapping: true })
  page.indent(column)
  page.writeIndentingSign(':')
}
