import type { InputTable, ValuesOf } from './input.ts'
import { Refusal } from './refusal.ts'
import { finding, type Finding } from '../model/finding.ts'

/** Turns texts into values, all at once, so that one run names every mistake. Empty text counts as absent. */
export function readInputs<I extends InputTable>(
  table: I,
  raw: (name: string) => string | undefined,
): ValuesOf<I> {
  const values: Record<string, unknown> = {}
  const wrong: Finding[] = []
  for (const [name, input] of Object.entries(table)) {
    const given = raw(name)
    const text = given === undefined || given === '' ? input.default : given
    if (text === undefined) {
      if (input.optional !== true) wrong.push(finding('E_USAGE', `${name} is required: ${input.about}`))
      continue
    }
    try {
      values[name] = input.parse(text)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      wrong.push(...error.findings.map(found => ({ ...found, message: `${name}: ${found.message}` })))
    }
  }
  if (wrong.length > 0) throw new Refusal(wrong)
  return values as ValuesOf<I> // every key of the table was parsed by its own input just above
}
