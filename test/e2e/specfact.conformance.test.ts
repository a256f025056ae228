import { chmodSync, cpSync, readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { describeConformance } from '../support/conformance.ts'
import { nodes } from '../support/nodes.ts'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder, type ScratchFolder } from '../support/scratch-folder.ts'
import { generateKeyPair, renderPrivatePem } from '../../shared/crypto/private-key.ts'
import { renderPublicKey } from '../../shared/crypto/public-key-text.ts'

const cli = join(process.cwd(), 'dist/cli.js')

interface Recorded {
  readonly artifact: string
  readonly sha256_sidecar: 'ok' | 'absent'
  readonly payload_checksum: 'ok' | 'bad'
  readonly manifest_signature: 'valid' | 'invalid' | 'absent'
  readonly sidecar: string | null
}

/** The verdict that a record stands for; a valid detached signature counts where the manifest has none. */
function verdictOf(record: Recorded) {
  const detached = record.sidecar?.endsWith('/ok') === true ? 'valid' : 'absent'
  return {
    digest: record.sha256_sidecar,
    payload: record.payload_checksum === 'ok' ? 'ok' : 'mismatch',
    signature: record.manifest_signature === 'absent' ? detached : record.manifest_signature,
  }
}

describeConformance('a real registry of SpecFact modules', data => {
  const root = join(data, 'specfact')
  const archives = readdirSync(join(root, 'registry/modules')).filter(name => name.endsWith('.tar.gz'))
  const records = JSON.parse(readFileSync(join(root, 'verification.json'), 'utf8')) as Recorded[]

  test('every archive gets the verdict that is recorded for it', async () => {
    const paths = archives.map(name => join(root, 'registry/modules', name))
    const key = join(root, 'keys/module-signing-public.pem')
    const words = ['verify', ...paths, '--dialect', 'specfact', '--key', key, '--format', 'json']
    const { json } = await runCli(cli, words)
    const { results } = (json as { outputs: { results: Record<string, string>[] } }).outputs
    expect(results.map(({ digest, payload, signature }) => ({ digest, payload, signature }))).toEqual(
      archives.map(name => {
        const record = records.find(({ artifact }) => artifact === name)
        if (record === undefined) throw new Error(`nothing is recorded for ${name}`)
        return verdictOf(record)
      }),
    )
    expect(archives.length).toBeGreaterThan(20)
  })

  const copy = (): ScratchFolder & { keyFile: string } => {
    const scratch = scratchFolder()
    cpSync(root, scratch.at('registry'), { recursive: true })
    for (const name of readdirSync(scratch.at('registry'), { recursive: true, encoding: 'utf8' })) {
      chmodSync(scratch.at(join('registry', name)), 0o755)
    }
    const key = generateKeyPair()
    writeFileSync(scratch.at('key.pem'), renderPrivatePem(key))
    const publicKey = renderPublicKey('spki-pem', key.publicKey)
    writeFileSync(scratch.at('registry/keys/module-signing-public.pem'), publicKey)
    return Object.assign(scratch, { keyFile: scratch.at('key.pem') })
  }

  test('publishing a raised version changes that row only, and a second run changes nothing', async () => {
    using scratch = copy()
    const manifest = scratch.at('registry/packages/specfact-spec/module-package.yaml')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/^version: .*$/m, 'version: 0.41.0'))
    mkdirSync(scratch.at('registry/packages/specfact-spec/src'))
    writeFileSync(scratch.at('registry/packages/specfact-spec/src/spec.py'), 'SPEC = True\n')
    const indexFile = scratch.at('registry/registry/index.json')
    const before = readFileSync(indexFile, 'utf8')
    const publish = ['publish', 'spec', '--signing-key-file', scratch.keyFile, '--format', 'json']
    const options = { cwd: scratch.at('registry') }
    expect((await runCli(cli, publish, options)).status).toBe(0)
    const after = readFileSync(indexFile, 'utf8')
    const rowAt = (text: string) =>
      [text.indexOf('"id": "nold-ai/specfact-spec"'), text.lastIndexOf('}\n  ]')] as const
    const [start, end] = rowAt(before)
    const [newStart, newEnd] = rowAt(after)
    expect(after.slice(0, newStart)).toBe(before.slice(0, start))
    expect(after.slice(newEnd)).toBe(before.slice(end))
    expect(after.slice(newStart, newEnd)).toContain('"latest_version": "0.41.0"')
    const archive = readFileSync(scratch.at('registry/registry/modules/specfact-spec-0.41.0.tar.gz'))
    expect((await runCli(cli, publish, options)).json).toMatchObject({ ok: true, outputs: { written: [] } })
    for (const node of nodes) {
      const { json } = await runCli(cli, ['repack', 'spec', '--format', 'json'], { ...options, node })
      expect(json).toMatchObject({ ok: true, outputs: { results: [{ result: 'identical' }] } })
    }
    expect(readFileSync(scratch.at('registry/registry/modules/specfact-spec-0.41.0.tar.gz'))).toEqual(archive)
  }, 60_000)
})
