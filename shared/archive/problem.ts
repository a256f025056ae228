import type { archiveCodes } from '../model/codes/archive.ts'
import { finding, type Finding } from '../model/finding.ts'
import { quoted } from '../text/shown.ts'

/** What is wrong with an archive or one of its entries; becomes a finding once the archive's own name is known. */
export interface Problem {
  readonly code: keyof typeof archiveCodes
  readonly message: string
}

/** A problem; `entry` is a name from the archive, which may hold anything. */
export function problem(code: Problem['code'], message: string, entry?: string): Problem {
  return { code, message: entry === undefined ? message : `${quoted(entry, 120)} ${message}` }
}

/** Whether a step gave a problem in place of its value. */
export function isProblem(result: object): result is Problem {
  return 'code' in result && 'message' in result
}

/** The problems of the archive at a place, as findings. */
export function findingsOf(problems: readonly Problem[], file: string): readonly Finding[] {
  return problems.map(({ code, message }) => finding(code, message, { at: { file } }))
}
