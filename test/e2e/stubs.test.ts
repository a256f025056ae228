import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commands } from '../../actions/table.ts'
import { exampleRegistry, examples } from '../support/example-registry.ts'
import { gitRepository } from '../support/git-repository.ts'
import { nodes } from '../support/nodes.ts'
import { runAction } from '../support/run-action.ts'
import { runCli } from '../support/run-cli.ts'
import { cpSync } from 'node:fs'

const [example = ''] = examples

/** The actions among the commands, loaded one after the other. */
async function actionNames(): Promise<readonly string[]> {
  const names: string[] = []
  for (const [name, load] of Object.entries(commands)) if ((await load()).command.action) names.push(name)
  return names
}

describe.each(nodes)('every stub runs as the runner runs it, under %s', node => {
  test('each ends with a verdict of its own, never as a bug, and leaves a summary', async () => {
    using registry = await exampleRegistry(example)
    await using repository = await gitRepository()
    cpSync(registry.folder, repository.folder, { recursive: true })
    repository.git('add', '--all')
    repository.git(
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@example.invalid',
      'commit',
      '--quiet',
      '-m',
      'Start',
    )
    const head = repository.git('rev-parse', 'HEAD')
    const event = { before: '0'.repeat(40), after: head, ref: 'refs/heads/main', commits: [] }
    const names = await actionNames()
    expect(names).toContain('detect-changed-bundles')
    for (const name of names) {
      const options = { workspace: repository.folder, event, env: { GITHUB_SHA: head }, node }
      const result = await runAction(join(process.cwd(), `dist/${name}.js`), options)
      expect({ name, internal: result.log.includes('E_INTERNAL'), signal: result.signal }).toEqual({
        name,
        internal: false,
        signal: undefined,
      })
      expect({ name, summary: result.summary !== '' }).toEqual({ name, summary: true })
      expect(result.variables).toBe('')
    }
  }, 60_000)

  test('the command line answers for every command', async () => {
    const { status, stdout } = await runCli('dist/cli.js', ['--help'], { node })
    expect(status).toBe(0)
    for (const name of Object.keys(commands)) {
      expect(stdout).toContain(name)
      expect(await runCli('dist/cli.js', [name, '--help'], { node })).toMatchObject({ status: 0, stderr: '' })
    }
  }, 60_000)
})
