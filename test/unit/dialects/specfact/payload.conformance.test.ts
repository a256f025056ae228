import { createHash, createPublicKey, verify } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { list } from 'tar'
import { canonicalManifest } from '../../../../shared/dialects/specfact/canonical-manifest.ts'
import { payload, type PayloadFile } from '../../../../shared/dialects/specfact/payload.ts'
import type { PythonValue } from '../../../../shared/dialects/specfact/python-value.ts'
import { loadYaml11 } from '../../../../shared/dialects/specfact/yaml11-load.ts'
import { describeConformance } from '../../../support/conformance.ts'

interface Verdict {
  readonly artifact: string
  readonly payload_checksum: 'ok' | 'bad'
  readonly manifest_signature: 'valid' | 'invalid' | 'absent'
}

describeConformance('payloads of published modules', data => {
  const root = join(data, 'specfact')
  const archives = join(root, 'registry/modules')
  const verdicts = JSON.parse(readFileSync(join(root, 'verification.json'), 'utf8')) as readonly Verdict[]
  const publicKey = createPublicKey(readFileSync(join(root, 'keys/module-signing-public.pem')))
  const names = readdirSync(archives).filter(name => name.endsWith('.tar.gz'))

  test('are there to be looked at', () => {
    expect(names.length).toBeGreaterThan(0)
  })

  test.each(names)('of %s give the verdict that was recorded', async name => {
    const files = await moduleFiles(join(archives, name))
    const manifest = files.find(({ path }) => path === 'module-package.yaml')
    const { value, findings } = payload(files)
    const fields = loadYaml11(manifest?.bytes ?? new Uint8Array(), name).value
    const [checksum, signature] = ['checksum', 'signature'].map(field => textAt(fields, ['integrity', field]))
    const bytes = value ?? new Uint8Array()
    expect(findings).toEqual([])
    expect({
      payload_checksum: checksum === `sha256:${sha256Hex(bytes)}` ? 'ok' : 'bad',
      manifest_signature: signature === undefined ? 'absent' : signatureVerdict(bytes, signature),
    }).toEqual(expectedOf(verdicts.find(({ artifact }) => artifact === name)))
  })

  function signatureVerdict(bytes: Uint8Array, signature: string): string {
    return verify(null, bytes, publicKey, Buffer.from(signature, 'base64')) ? 'valid' : 'invalid'
  }

  test('in the worked example begin with the digest of its canonical manifest', () => {
    const example = readFileSync(join(root, 'canonical/specfact-code-review-0.41.1.payload.txt'))
    const { value } = canonicalManifest(Buffer.from(workedManifest), 'module-package.yaml')
    expect(value?.length).toBe(303)
    expect(example.toString().split('\n')[0]).toBe(
      `module-package.yaml:${sha256Hex(value ?? new Uint8Array())}`,
    )
    expect(sha256Hex(example)).toBe('ded311658555c17d0917576090163046425a14842d07aab4ae6a424aa39880a5')
  })

  test('cover manifests whose canonical form PyYAML would not have to fold', () => {
    const folders = readdirSync(join(root, 'packages'))
    for (const folder of folders) {
      const bytes = readFileSync(join(root, 'packages', folder, 'module-package.yaml'))
      const { value, findings } = canonicalManifest(bytes, folder)
      expect(findings).toEqual([])
      expect(canonicalManifest(value ?? new Uint8Array(), folder).value).toEqual(value)
    }
  })
})

/** As its source had it: the order and indentation of the original's signer. */
const workedManifest = `name: nold-ai/specfact-code-review
version: 0.41.1
commands:
  - code
tier: official
publisher:
  name: nold-ai
  email: hello@noldai.com
bundle_dependencies: []
core_compatibility: '>=0.40.0,<1.0.0'
description: Official SpecFact code review bundle package.
category: codebase
bundle_group_command: code
integrity:
  checksum: sha256:ded311658555c17d0917576090163046425a14842d07aab4ae6a424aa39880a5
`

async function moduleFiles(archive: string): Promise<readonly PayloadFile[]> {
  const files: Promise<PayloadFile>[] = []
  await list({
    file: archive,
    onReadEntry: entry => {
      if (entry.type !== 'File' && entry.type !== 'OldFile') return
      const path = entry.path.split('/').slice(1).join('/')
      files.push(entry.concat().then(bytes => ({ path, bytes: Uint8Array.from(bytes) })))
    },
  })
  return Promise.all(files)
}

function textAt(value: PythonValue | undefined, path: readonly string[]): string | undefined {
  const [field, ...rest] = path
  if (field === undefined) return value?.kind === 'str' ? value.value : undefined
  if (value?.kind !== 'dict') return undefined
  return textAt(value.entries.find(({ key }) => key.kind === 'str' && key.value === field)?.value, rest)
}

const sha256Hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function expectedOf(verdict: Verdict | undefined): Partial<Verdict> {
  return {
    payload_checksum: verdict?.payload_checksum,
    manifest_signature: verdict?.manifest_signature,
  } as Partial<Verdict>
}
