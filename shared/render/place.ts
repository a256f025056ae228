import type { Finding } from '../model/finding.ts'

/** Where a finding is, as compilers write it: `file:line:column` as far as known, empty without a file. */
export function renderPlace({ file, line, column }: Finding): string {
  if (file === undefined) return ''
  if (line === undefined) return file
  return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`
}
