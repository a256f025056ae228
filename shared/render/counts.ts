import type { Finding } from '../model/finding.ts'
import { severities } from './rank.ts'

/** How many findings there are of each severity, in words. */
export function renderCounts(findings: readonly Finding[]): string {
  const parts = severities.flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return count === 0 ? [] : [plural(count, severity)]
  })
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}

/** A number with its noun. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
