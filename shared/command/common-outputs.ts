/** What every action gives besides its own outputs. */
export const commonOutputs = {
  'error-code':
    'Code of the finding that failed the step, as in action-docs/findings.md; empty when none did.',
} as const
