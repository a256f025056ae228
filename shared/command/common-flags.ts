/** Flags that every command has on the command line; they concern the output, not the work. */
export const commonFlagsAbout = {
  format: 'How to print the result: human, json or sarif.',
  help: 'Show this help.',
  verbose: 'Show debugging messages.',
} as const

/** How a result is printed. */
export const formats = ['human', 'json', 'sarif'] as const
export type Format = (typeof formats)[number]

export interface CommonFlags {
  readonly help: boolean
  readonly verbose: boolean
  /** `undefined` when an unknown format is asked for. */
  readonly format: Format | undefined
}

/**
 * What these words ask of the output. It never throws and knows no command, so that even the refusal of a
 * wrong call is printed as its caller wanted.
 */
export function findCommonFlags(words: readonly string[]): CommonFlags {
  const end = words.indexOf('--')
  const flags = end < 0 ? words : words.slice(0, end)
  const at = flags.findLastIndex(word => word === '--format' || word.startsWith('--format='))
  const format = flags[at] === '--format' ? flags[at + 1] : flags[at]?.slice('--format='.length)
  return {
    help: flags.includes('--help') || flags.includes('-h'),
    verbose: flags.includes('--verbose'),
    format: at < 0 ? 'human' : formats.find(known => known === format),
  }
}
