import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { exampleRegistry } from '../support/example-registry.ts'
import { killSweep, type FaultAction } from '../support/kill-sweep.ts'
import { runCli } from '../support/run-cli.ts'

const cli = join(process.cwd(), 'dist/cli.js')
const manifest = 'packages/specfact-greet/module-package.yaml'

// Every action at every step takes minutes; these are the ways to die that differ, and a full disk.
const actions: readonly FaultAction[] | undefined =
  process.env['MODREG_SWEEP'] === 'full' ? undefined : ['kill', 'torn', 'term', 'ENOSPC']

interface Index {
  readonly modules: readonly { readonly versions: readonly Row[] }[]
}

interface Row {
  readonly version: string
  readonly download_url: string
  readonly checksum_sha256: string
}

/** I1 and I3: the index parses, lists what it listed, and every archive in it is there with its digest file. */
function brokenPromises(folder: string, listedBefore: readonly string[]): readonly string[] {
  const index = JSON.parse(readFileSync(join(folder, 'registry/index.json'), 'utf8')) as Index
  const rows = index.modules.flatMap(({ versions }) => versions)
  const urls = rows.map(row => row.download_url)
  return [
    ...listedBefore.filter(url => !urls.includes(url)).map(url => `${url} is lost`),
    ...rows.flatMap(row => brokenRow(join(folder, 'registry', row.download_url), row.checksum_sha256)),
  ]
}

function brokenRow(archive: string, sha256Hex: string): readonly string[] {
  if (!existsSync(archive)) return [`${archive} is listed and not there`]
  const digest = createHash('sha256').update(readFileSync(archive)).digest('hex')
  if (digest !== sha256Hex) return [`${archive} has other bytes than are listed`]
  const sidecar = existsSync(`${archive}.sha256`) ? readFileSync(`${archive}.sha256`, 'utf8') : ''
  return sidecar.startsWith(sha256Hex) ? [] : [`${archive} has no digest file, or a wrong one`]
}

function listedIn(folder: string): readonly string[] {
  const index = JSON.parse(readFileSync(join(folder, 'registry/index.json'), 'utf8')) as Index
  return index.modules.flatMap(({ versions }) => versions.map(row => row.download_url))
}

test('a publish of dist/cli.js that is broken at any step leaves a registry that holds, and running it again heals it', async () => {
  using example = await exampleRegistry('specfact')
  const publish = ['publish', '--signing-key-file', example.keyFile]
  expect(await runCli(cli, publish, { cwd: example.folder })).toMatchObject({ status: 0 })
  const listed = listedIn(example.folder)
  const path = join(example.folder, manifest)
  writeFileSync(path, readFileSync(path, 'utf8').replace('version: 1.2.0', 'version: 1.3.0'))
  const result = await killSweep({
    seed: folder => {
      cpSync(example.folder, folder, { recursive: true })
    },
    command: () => [cli, ...publish],
    check: folder => brokenPromises(folder, listed),
    ...(actions === undefined ? {} : { actions }),
  })
  expect(result).toMatchObject({ inconsistent: [], silentlyWrong: [], untidy: [], unhealed: [] })
  expect(result.trials).toBeGreaterThan(100)
}, 900_000)
