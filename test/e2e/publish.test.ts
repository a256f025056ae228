import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { exampleRegistry, type ExampleRegistry } from '../support/example-registry.ts'
import { runCli } from '../support/run-cli.ts'
import { treeDigests } from '../support/tree-digest.ts'

const cli = join(process.cwd(), 'dist/cli.js')
const example = 'specfact'

interface Answer {
  readonly ok: boolean
  readonly findings: readonly { readonly code: string; readonly file?: string; readonly line?: number }[]
  readonly outputs: Readonly<Record<string, unknown>>
}

async function run(registry: ExampleRegistry, ...words: string[]) {
  const { status, json, stderr } = await runCli(cli, [...words, '--format', 'json'], { cwd: registry.folder })
  if (json === undefined) throw new Error(`no JSON from ${words.join(' ')}: ${stderr}`)
  return { status, ...(json as Answer) }
}

const publish = (registry: ExampleRegistry) =>
  run(registry, 'publish', '--signing-key-file', registry.keyFile)
const replace = (registry: ExampleRegistry, file: string, [from, to]: [string | RegExp, string]) => {
  const path = join(registry.folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
const codes = ({ findings }: Answer) => findings.map(({ code }) => code)

describe('publishing a registry by the command line', () => {
  test('publishes every bundle, signs it, and a second run changes nothing', async () => {
    using registry = await exampleRegistry(example)
    const first = await publish(registry)
    expect(first).toMatchObject({ status: 0, ok: true })
    expect(first.outputs['listed']).toEqual(['specfact-count@0.3.1', 'specfact-greet@1.2.0'])
    const after = treeDigests(registry.folder)
    const second = await run(registry, 'publish', 'all', '--signing-key-file', registry.keyFile)
    expect(second).toMatchObject({ status: 0, outputs: { listed: [], signed: [], written: [] } })
    expect(treeDigests(registry.folder)).toEqual(after)
    const verified = await run(registry, 'verify', '--require-signature')
    expect(verified).toMatchObject({ status: 0, findings: [] })
    expect(verified.outputs['results']).toHaveLength(4)
  })

  test('step by step it gives the same tree as in one step', async () => {
    using whole = await exampleRegistry(example)
    using steps = await exampleRegistry(example)
    for (const file of [whole.keyFile]) writeFileSync(steps.keyFile, readFileSync(file))
    writeFileSync(
      join(steps.folder, steps.publicKeyFile),
      readFileSync(join(whole.folder, whole.publicKeyFile)),
    )
    await publish(whole)
    for (const words of [['package'], ['sign', '--signing-key-file', steps.keyFile], ['update-index']]) {
      expect(await run(steps, ...words)).toMatchObject({ status: 0 })
    }
    expect(treeDigests(steps.folder)).toEqual(treeDigests(whole.folder))
  })

  test('a raised version changes its own row and keeps what the index has beside', async () => {
    using registry = await exampleRegistry(example)
    await publish(registry)
    replace(registry, 'registry/index.json', [
      '"tier": "community"',
      '"tier": "community",\n      "x_note": "\\u00e9"',
    ])
    const before = JSON.parse(readFileSync(join(registry.folder, 'registry/index.json'), 'utf8')) as Index
    replace(registry, 'packages/specfact-greet/module-package.yaml', ['1.2.0', '1.2.1'])
    expect(await publish(registry)).toMatchObject({
      status: 0,
      outputs: { listed: ['specfact-greet@1.2.1'] },
    })
    const text = readFileSync(join(registry.folder, 'registry/index.json'), 'utf8')
    const after = JSON.parse(text) as Index
    expect(text).toContain('"x_note": "\\u00e9"')
    expect(after.modules[0]).toEqual(before.modules[0])
    expect(after.modules[1]?.latest_version).toBe('1.2.1')
    expect(after.modules[1]?.versions.map(({ version }) => version)).toEqual(['1.2.0', '1.2.1'])
  })

  test('changed sources of a published version are refused and nothing is written', async () => {
    using registry = await exampleRegistry(example)
    await publish(registry)
    replace(registry, 'packages/specfact-greet/src/specfact_greet/app.py', ['Hello', 'Bye'])
    const before = treeDigests(registry.folder)
    const again = await run(registry, 'publish', 'greet', '--signing-key-file', registry.keyFile)
    expect(codes(again)).toContain('E_VERSION_NOT_BUMPED')
    const packed = await run(registry, 'package', 'specfact-greet')
    expect(packed.status).toBe(3)
    expect(codes(packed)).toEqual(['E_IMMUTABLE'])
    expect(treeDigests(registry.folder)).toEqual(before)
  })

  test('one bad bundle keeps no other from being published', async () => {
    using registry = await exampleRegistry(example)
    replace(registry, 'packages/specfact-count/module-package.yaml', ['version: 0.3.1', 'version: 1.10'])
    const result = await publish(registry)
    expect(result.status).toBe(1)
    expect(result.outputs).toMatchObject({ listed: ['specfact-greet@1.2.0'], failed: ['specfact-count'] })
    expect(result.findings.find(({ code }) => code === 'E_DOC_TYPE')).toMatchObject({
      file: 'packages/specfact-count/module-package.yaml',
      line: 2,
    })
  })

  test('a key that the registry does not trust is refused before anything is signed', async () => {
    using registry = await exampleRegistry(example)
    using other = await exampleRegistry(example)
    const result = await run(registry, 'publish', '--signing-key-file', other.keyFile)
    expect(result.status).toBe(3)
    expect(codes(result)).toEqual(['E_KEY_MISMATCH'])
  })

  test('an altered archive, sidecar or source is refused by verify', async () => {
    using registry = await exampleRegistry(example)
    await publish(registry)
    replace(registry, 'packages/specfact-greet/src/specfact_greet/app.py', ['Hello', 'Bye'])
    const folder = await run(registry, 'verify', 'packages/specfact-greet')
    expect(folder.outputs['results']).toMatchObject([{ payload: 'mismatch', signature: 'invalid' }])
    replace(registry, 'registry/modules/specfact-greet-1.2.0.tar.gz.sha256', [
      /^[0-9a-f]{64}/,
      '0'.repeat(64),
    ])
    const archive = await run(registry, 'verify', 'registry/modules/specfact-greet-1.2.0.tar.gz')
    expect(archive.status).toBe(3)
    expect(archive.outputs['results']).toMatchObject([
      { digest: 'mismatch', signature: 'valid', payload: 'ok' },
    ])
  })
})

interface Index {
  readonly modules: readonly { latest_version: string; versions: readonly { version: string }[] }[]
}

test('a key on standard input hides itself and nothing else', async () => {
  using registry = await exampleRegistry(example)
  const stdin = readFileSync(registry.keyFile)
  const words = ['sign', '--signing-key', '-', '--format', 'json']
  const { status, json, stdout } = await runCli(cli, words, { cwd: registry.folder, stdin })
  expect(status).toBe(0)
  expect(json).toMatchObject({
    dialect: example,
    outputs: { signed: ['acme/specfact-count@0.3.1', 'acme/specfact-greet@1.2.0'] },
  })
  expect(stdout).not.toContain('PRIVATE')
})
