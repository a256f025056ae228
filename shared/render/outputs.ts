import { refuse } from '../command/refusal.ts'
import { plural } from './counts.ts'
import type { Json } from '../model/json.ts'

/**
 * The platform drops outputs beyond 1 MB; modreg refuses first: nobody must read a cut list as a whole one.
 */
export const outputsLimitBytes = 900_000

/** An output as workflows see it: text as it is, `null` as nothing, everything else as JSON. */
export function outputText(value: Json): string {
  if (value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * What goes into the runner's output file, in the form that holds any value (T10): each value stands between
 * lines with `delimiter`, which must be new and random. Throws E_OUTPUT_SIZE, and E_OUTPUT_NAME for what is
 * no plain name.
 */
export function renderOutputs(outputs: Readonly<Record<string, Json>>, delimiter: string): string {
  const records = Object.entries(outputs).map(([name, value]) => [name, outputText(value)] as const)
  for (const [name, text] of records) {
    if (!/^[a-z][a-z0-9-]*$/.test(name)) throw refuse('E_OUTPUT_NAME', `"${name}" cannot name an output`)
    // Whoever knows the delimiter could end the value and begin an output of his own (CVE-2022-35954).
    if (text.includes(delimiter)) throw new Error(`the output ${name} holds its own delimiter`)
  }
  assertSize(records)
  return records.map(([name, text]) => `${name}<<${delimiter}\n${text}\n${delimiter}\n`).join('')
}

function assertSize(records: readonly (readonly [string, string])[]): void {
  const sizes = records.map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= outputsLimitBytes) return
  const [largest] = sizes.toSorted((left, right) => right.bytes - left.bytes)
  const names = `${plural(records.length, 'output')} together, of which ${largest?.name ?? ''} is the largest,`
  throw refuse(
    'E_OUTPUT_SIZE',
    `${names} are ${total} bytes; a workflow passes on ${outputsLimitBytes} at most`,
  )
}
