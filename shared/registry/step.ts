import { effective, type Edit } from '../model/edit.ts'
import { hasErrors, type Finding } from '../model/finding.ts'
import { mergeEdits } from '../model/overlay.ts'

/** What a step of the publishing chain wants to change and what it found, with a value of its own. */
export interface Step<T> {
  readonly value: T
  readonly edits: readonly Edit[]
  readonly findings: readonly Finding[]
}

/** A step that failed changes nothing: half of its edits would be worse than none. */
export function step<T>(value: T, edits: readonly Edit[], findings: readonly Finding[]): Step<T> {
  return { value, edits: hasErrors(findings) ? [] : effective(mergeEdits(edits)), findings }
}

/** Several steps as one; those that failed keep their findings and add no edits. */
export function joinSteps<T>(steps: readonly Step<readonly T[]>[]): Step<readonly T[]> {
  return {
    value: steps.flatMap(({ value }) => value),
    edits: effective(mergeEdits(steps.flatMap(({ edits }) => edits))),
    findings: steps.flatMap(({ findings }) => findings),
  }
}
