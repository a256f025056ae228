/** What the runner reads from a file of outputs (FileCommandManager.cs). Throws where the runner fails. */
export function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1))
    } else if (heredoc > 0) {
      const delimiter = line.slice(heredoc + 2)
      const end = lines.indexOf(delimiter, index + 1)
      if (delimiter === '' || end < 0) throw new Error(`Matching delimiter not found '${delimiter}'`)
      values.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'))
      index = end
    } else throw new Error(`Invalid format '${line}'`)
  }
  return Object.fromEntries(values)
}
