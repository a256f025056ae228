import { expect, test } from '@jest/globals'
import { defineCommand } from '../../../shared/command/command.ts'
import { choice, flag, names, optional, secret, text } from '../../../shared/command/input.ts'
import { renderHelp, renderOverview } from '../../../shared/render/help.ts'

const long = 'A sentence with many words that goes on and on, '.repeat(4).trim()

const command = defineCommand({
  name: 'try',
  summary: `Tries. ${long}`,
  action: true,
  positional: 'bundles',
  inputs: {
    bundles: names('Bundles.'),
    'a-very-long-name-of-an-input': optional(text(long, undefined, 'VERSION')),
    mode: choice('How.', ['push', 'api'], 'push'),
    'dry-run': flag('Change nothing.', false),
    key: secret('A key.'),
    step: choice('Where.', ['one-of-several', 'another-of-them', 'the-last-of-them']),
    commit: text('A commit.'),
  },
  outputs: { checked: 'How many.' },
  permissions: {},
  run: () => Promise.reject(new Error('not run')),
})

test('help says all of a command in lines of at most a hundred characters', () => {
  const help = renderHelp(command)
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
  expect(help).toContain('Usage: modreg try [A…] [--flag value]\n')
  expect(help).toContain('  --bundles A,B                 Bundles. (may be repeated)\n')
  expect(help).toContain(
    '  --a-very-long-name-of-an-input VERSION\n                                A sentence',
  )
  expect(help).toContain('  --mode push|api               How. One of: push, api. (default: push)\n')
  expect(help).toContain('  --[no-]dry-run                Change nothing. (default: false)\n')
  expect(help).toContain('  --key SECRET                  A key. (secret:')
  expect(help).toContain('  --step WORD                   Where. One of: one-of-several, another-of-them')
  expect(help).toContain('  --commit TEXT                 A commit. (required)\n')
  expect(help).toContain('  --format human|json|sarif     How to print')
  expect(help).toContain('  checked  How many.\n')
  expect(help).toMatch(
    /\nExit status: 0 clean, 1 findings of severity error, 2 the call is wrong, [^]*70 a bug\.\n$/,
  )
})

test('a positional input is needed when it has no default', () => {
  const single = { ...command, positional: 'commit' }
  expect(renderHelp(single)).toContain('Usage: modreg try TEXT [--flag value]\n')
  expect(renderHelp({ ...command, positional: 'mode' })).toContain(
    'Usage: modreg try [push|api] [--flag value]\n',
  )
})

test('the overview lists every command with its sentence', () => {
  const overview = renderOverview([command, { name: 'detect-changed-bundles', summary: 'Short.' }])
  expect(overview).toMatch(/^modreg \d+\.\d+\.\d+ turns a Git repository/)
  expect(overview).toContain('  try                     Tries. A sentence')
  expect(overview).toContain('  detect-changed-bundles  Short.\n')
  for (const line of overview.split('\n')) expect(line.length).toBeLessThanOrEqual(100)
})
