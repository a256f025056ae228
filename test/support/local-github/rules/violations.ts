import type { Attempt, Violation } from './attempt.ts'
import { protectionViolations } from './protection-violations.ts'
import { rulesetViolations } from './ruleset-violations.ts'
import { sizeViolations, workflowViolations } from './token-violations.ts'

const judges: readonly (readonly [Violation['source'], (attempt: Attempt) => Promise<string[]>])[] = [
  ['token', workflowViolations],
  ['size', sizeViolations],
  ['protection', protectionViolations],
  ['ruleset', rulesetViolations],
]

/** Everything that speaks against moving a ref, whichever way it is asked for: push, REST, GraphQL or a merge. */
export async function violations(attempt: Attempt): Promise<Violation[]> {
  const found = await Promise.all(
    judges.map(async ([source, judge]) => (await judge(attempt)).map(message => ({ source, message }))),
  )
  return found.flat()
}
