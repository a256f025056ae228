import { readFileSync } from 'node:fs'
import { defineCommand } from '../../../shared/command/command.ts'
import {
  choice,
  count,
  flag,
  names,
  optional,
  paths,
  secret,
  text,
  token,
} from '../../../shared/command/input.ts'
import { deeds } from './deeds.ts'

/** A command with every kind of input, for tests of what stands around commands. It does what `deed` says. */
export const command = defineCommand({
  name: 'probe',
  summary: 'Does what a test asks for.',
  action: true,
  positional: 'files',
  inputs: {
    files: paths('Files to look at.'),
    bundles: names('Names of bundles.'),
    deed: choice('What to do.', Object.keys(deeds), 'nothing'),
    message: text('Text that comes from outside.', ''),
    'message-file': text('File with a text that comes from outside.', ''),
    'dry-run': flag('Change nothing.', true),
    limit: count('How many.', { min: 0, max: 1000 }, 3),
    key: secret('A private key.'),
    base: optional(text('A commit.')),
    token: token('A token.'),
  },
  outputs: {
    text: 'The message.',
    list: 'The files, as JSON.',
    values: 'Every value that is no secret, as JSON.',
    'child-keys': 'Names of the variables that a child process would inherit, as JSON.',
  },
  permissions: { contents: 'read to check out the registry', 'pull-requests': 'write' },
  async run({ deed, key, token: given, ...values }, ports) {
    const { message, 'message-file': file } = values
    const context = {
      message: file === '' ? message : readFileSync(file, 'utf8'),
      secrets: [key, given],
      values,
      ports,
    }
    const part = await deeds[deed]?.(context)
    return { findings: [], outputs: {}, blocks: [], ...part }
  },
})
