import type { Block, Report } from '../command/report.ts'
import type { Finding } from '../model/finding.ts'
import type { Json } from '../model/json.ts'

/** The same report with `redact` applied to every text that may come from outside. */
export function redacted(report: Report, redact: (text: string) => string): Report {
  return {
    ...report,
    findings: report.findings.map(found => redactedFinding(found, redact)),
    outputs: redactedTexts(report.outputs, redact),
    blocks: report.blocks.map(block => redactedBlock(block, redact)),
  }
}

// Codes and severities are modreg's own words: a short secret that is part of one must not unmake it.
function redactedFinding(found: Finding, redact: (text: string) => string): Finding {
  return {
    ...found,
    message: redact(found.message),
    ...(found.file === undefined ? {} : { file: redact(found.file) }),
    ...(found.hint === undefined ? {} : { hint: redact(found.hint) }),
  }
}

function redactedBlock({ kind, ...texts }: Block, redact: (text: string) => string): Block {
  return { kind, ...redactedTexts(texts, redact) } as Block // a block of the same kind with other texts
}

function redactedTexts<T extends Json | object>(value: T, redact: (text: string) => string): T {
  const copied = (part: unknown): unknown => {
    if (typeof part === 'string') return redact(part)
    if (Array.isArray(part)) return part.map(copied)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copied(item)]))
  }
  return copied(value) as T // the same shape with other texts
}
