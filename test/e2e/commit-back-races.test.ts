import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync, mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { compiledScript } from '../support/compiled-script.ts'
import { exampleRegistry } from '../support/example-registry.ts'
import { runCli } from '../support/run-cli.ts'

// The full size takes minutes: MODREG_RACE=8x25 asks for it.
const [writers = 4, each = 3] = (process.env['MODREG_RACE'] ?? '4x3').split('x').map(Number)

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modreg-race-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...author },
  }).trimEnd()
const author = {
  GIT_AUTHOR_NAME: 'Maintainer',
  GIT_AUTHOR_EMAIL: 'maintainer@registry.example',
  GIT_COMMITTER_NAME: 'Maintainer',
  GIT_COMMITTER_EMAIL: 'maintainer@registry.example',
}

const bundleOf = (writer: number, round: number) => `specfact-race-w${writer}r${round}`

/** A bare repository with a bundle for every round of every writer, and a clone for each writer. */
async function arena(): Promise<{ bare: string; keyFile: string; clones: string[] }> {
  using registry = await exampleRegistry('specfact')
  const seed = join(folder, 'seed')
  cpSync(registry.folder, seed, { recursive: true })
  const keyFile = join(folder, 'key.pem')
  cpSync(registry.keyFile, keyFile)
  for (let writer = 0; writer < writers; writer++)
    for (let round = 0; round < each; round++) {
      const name = bundleOf(writer, round)
      cpSync(join(seed, 'packages/specfact-greet'), join(seed, 'packages', name), { recursive: true })
      const manifest = join(seed, 'packages', name, 'module-package.yaml')
      writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('specfact-greet', name))
    }
  // What nobody publishes here would stay unsigned.
  for (const name of ['specfact-count', 'specfact-greet'])
    rmSync(join(seed, 'packages', name), { recursive: true })
  git(seed, 'init', '--quiet', '--initial-branch=main', '.')
  git(seed, 'add', '--all')
  git(seed, 'commit', '--quiet', '--message=Start')
  const bare = join(folder, 'bare.git')
  git(folder, 'clone', '--quiet', '--bare', seed, bare)
  const clones = Array.from({ length: writers }, (_, writer) => join(folder, `clone-${writer}`))
  for (const clone of clones) git(folder, 'clone', '--quiet', bare, clone)
  return { bare, keyFile, clones }
}

const entry = 'test/support/modreg/cli.ts'

async function race(clones: readonly string[], keyFile: string): Promise<void> {
  using cli = compiledScript(entry)
  await Promise.all(
    clones.map(async (cwd, writer) => {
      for (let round = 0; round < each; round++) {
        const words = ['publish', bundleOf(writer, round), '--commit', 'push', '--signing-key-file', keyFile]
        const result = await runCli(cli.path, [...words, '--format', 'json'], { cwd, timeoutSeconds: 280 })
        expect(result).toMatchObject({ status: 0, json: { outputs: { failed: [] } } })
      }
    }),
  )
}

async function assertWhole(bare: string): Promise<void> {
  const last = join(folder, 'last')
  git(folder, 'clone', '--quiet', bare, last)
  using cli = compiledScript(entry)
  const verified = await runCli(cli.path, ['verify', '--require-signature', '--format', 'json'], {
    cwd: last,
    timeoutSeconds: 120,
  })
  expect(verified).toMatchObject({ status: 0, json: { findings: [] } })
  const index = readFileSync(join(last, 'registry/index.json'), 'utf8')
  for (let writer = 0; writer < writers; writer++)
    for (let round = 0; round < each; round++) expect(index).toContain(`/${bundleOf(writer, round)}"`)
  // No merges, one commit a publish.
  expect(git(bare, 'rev-list', '--merges', 'main')).toBe('')
  expect(git(bare, 'rev-list', '--count', 'main')).toBe(String(1 + writers * each))
}

describe(`${writers} writers of ${each} bundles each, on one branch`, () => {
  test('lose no entry', async () => {
    const { bare, keyFile, clones } = await arena()
    await race(clones, keyFile)
    await assertWhole(bare)
  }, 900_000)

  test('lose no entry where the remote refuses every third push without a reason', async () => {
    const { bare, keyFile, clones } = await arena()
    const hook = 'n=$(cat count 2>/dev/null || echo 0); n=$((n + 1)); echo $n > count; test $((n % 3)) -ne 0'
    writeFileSync(join(bare, 'hooks/pre-receive'), `#!/bin/sh\n${hook}\n`)
    chmodSync(join(bare, 'hooks/pre-receive'), 0o755)
    await race(clones, keyFile)
    await assertWhole(bare)
  }, 900_000)
})
