import { shownLines, type LineLimits } from './shown-lines.ts'

/**
 * Text for the log of a workflow, harmless whatever it holds: no line of it is read as a command (T09). The
 * runner takes `::name::` at the start of a line, after blanks that .NET trims, so each line starts with a
 * mark; it takes the older `##[name]` anywhere in a line, so that is broken up wherever it stands.
 */
export function logLine(text: string, limits?: LineLimits): string {
  return shownLines(text, limits)
    .map(line => `| ${withoutLegacyCommand(line)}`)
    .join('\n')
}

/** The same for a text that modreg rendered: it is as long as what it tells of, and nothing of it is cut. */
export function logReport(text: string): string {
  return logLine(text.trimEnd(), { lines: Infinity, length: 20_000 })
}

// The runner searches by culture, so characters that collation ignores may stand between the three (U+00AD,
// U+034F). `shown` has made them visible; they are named again because this function must be safe whatever
// `shown` becomes.
const legacyCommand = /(#[\p{DI}\p{Cf}\p{Cc}]*#[\p{DI}\p{Cf}\p{Cc}]*)\[/gu

/** The same text, with every `##[` written `##\[`. */
export function withoutLegacyCommand(text: string): string {
  return text.replace(legacyCommand, '$1\\[')
}
