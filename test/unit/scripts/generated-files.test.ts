import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { generatedFiles } from '../../../.github/scripts/generated-files.ts'
import { isGenerated } from '../../../.github/scripts/generated-mark.ts'
import { commands } from '../../../actions/table.ts'
import { exitStatusOf } from '../../../shared/model/codes/code.ts'
import { codeGroups, codes } from '../../../shared/model/codes/table.ts'
import { probes } from '../../support/probe/table.ts'

const file = async (path: string) => (await generatedFiles(probes)).get(path) ?? ''

test('a command has a definition, a page and a stub; the command line and the findings have theirs', async () => {
  const files = await generatedFiles(probes)
  expect([...files.keys()].sort()).toEqual([
    'action-docs/findings.md',
    'action-docs/probe.md',
    'dist/cli.js',
    'dist/probe.js',
    'probe/action.yml',
  ])
  for (const text of files.values()) expect(isGenerated(text)).toBe(true)
})

test('a command for the command line only has a page and nothing else', async () => {
  const load = async () => ({
    command: { ...(await import('../../support/probe/command.ts')).command, action: false },
  })
  const paths = [...(await generatedFiles({ probe: load })).keys()]
  expect(paths.filter(path => path.includes('probe'))).toEqual(['action-docs/probe.md'])
})

test('the definition says what the runner needs', async () => {
  const text = await file('probe/action.yml')
  expect(text.split('\n')[0]).toBe('# Written by .github/scripts/generate.ts from actions/probe/command.ts')
  const definition = parse(text) as Record<string, unknown>
  expect(definition).toMatchObject({
    name: 'modreg probe',
    description: 'Does what a test asks for.',
    runs: { using: 'node24', main: '../dist/probe.js' },
    branding: { icon: 'package' },
    inputs: {
      files: { description: 'Files to look at.', required: false, default: '' },
      'dry-run': { required: false, default: 'true' },
      limit: { default: '3' },
      key: { required: false },
      token: { required: false, default: '${{ github.token }}' },
    },
    outputs: { text: { description: 'The message.' }, 'error-code': {} },
  })
  expect((definition['inputs'] as Record<string, object>)['key']).not.toHaveProperty('default')
})

test('the page shows a pinned example, every input, output and permission, and the help', async () => {
  const page = await file('action-docs/probe.md')
  expect(page).toContain(
    'permissions:\n  contents: read # to check out the registry\n  pull-requests: write\n',
  )
  expect(page).toMatch(/uses: org\/modreg\/probe@0{40} # v1\n/)
  expect(page).toContain('| `dry-run` | `true` | Change nothing. |')
  expect(page).toContain('| `token` | `${{ github.token }}` | A token.')
  expect(page).toContain('| `key` |  | A private key. Secret: masked')
  expect(page).toContain('| `error-code` | Code of the finding')
  expect(page).toContain('| `contents: read` | to check out the registry |')
  expect(page).toContain('Usage: modreg probe [PATH…] [--flag value]')
})

test('the findings page says of every code what it means and what to do, once', async () => {
  const page = await file('action-docs/findings.md')
  for (const [code, { means, cure, fault }] of Object.entries(codes)) {
    const status = code.startsWith('E_') ? `, exit status ${exitStatusOf[fault]}` : ''
    const section = new RegExp(`^### ${code}\\n\\n(?:Error|Warning|Notice)${status}\\. `, 'gm')
    expect({ code, times: page.match(section)?.length }).toEqual({ code, times: 1 })
    expect(page).toContain(means)
    expect(page).toContain(cure)
  }
})

test('every code is in one group', () => {
  expect(codeGroups.flatMap(group => group.codes).sort()).toEqual(Object.keys(codes).sort())
})

test('stubs start the bundle with the command they are for', async () => {
  expect(await file('dist/probe.js')).toContain(
    "import { runAction } from './index.js'\n\nawait runAction('probe')\n",
  )
  expect(await file('dist/cli.js')).toMatch(
    /^#!\/usr\/bin\/env node\n[^]*await runCli\(process\.argv\.slice\(2\)\)\n$/,
  )
})

test('a table that calls a command by another name is refused, and so is an odd permission', async () => {
  const load = probes['probe']
  const { command } = await import('../../support/probe/command.ts')
  if (load === undefined) throw new Error('no probe')
  await expect(generatedFiles({ other: load })).rejects.toThrow('the table calls probe "other"')
  const odd = { ...command, permissions: { contents: 'all' } }
  await expect(generatedFiles({ probe: () => Promise.resolve({ command: odd }) })).rejects.toThrow(
    '"all" is no permission',
  )
})

test('every real command fits: named as in the table, with a positional input that it has', async () => {
  await generatedFiles(commands)
  for (const load of Object.values(commands)) {
    const { command } = await load()
    if (command.positional !== undefined) expect(Object.keys(command.inputs)).toContain(command.positional)
    expect(command.summary).toMatch(/^[A-Z].*\.$/)
  }
})
