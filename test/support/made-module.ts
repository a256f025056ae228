import { dialect } from '../../shared/dialects/specfact/dialect.ts'
import type { Registry } from '../../shared/dialects/dialect.ts'
import type { Policy } from '../../shared/model/policy.ts'
import { precheckBundle } from '../../shared/registry/precheck-bundle.ts'
import { memoryFileSet, type MemoryTree } from './memory-files.ts'

/** A manifest that is all right; a test spoils one line of it. */
export const goodManifest = `name: acme/specfact-demo
version: 1.2.0
commands:
  - demo
tier: community
publisher:
  name: acme
  email: modules@acme.example
description: Demonstrates.
bundle_group_command: demo
bundle_dependencies: []
core_compatibility: '>=0.40.0,<1.0.0'
`

export interface MadeRegistry {
  readonly manifest?: string
  readonly files?: MemoryTree
  /** Rows of the index, as values. */
  readonly rows?: readonly object[]
  readonly policy?: Partial<Policy>
}

/** An index row of a published version. */
export const row = (version: string, further: object = {}) => ({
  id: 'acme/specfact-demo',
  latest_version: version,
  download_url: `https://downloads.acme.example/specfact-demo-${version}.tar.gz`,
  checksum_sha256: 'a'.repeat(64),
  ...further,
})

/** Runs every rule over the module `specfact-demo` of a registry in memory. */
export async function precheckMade({
  manifest = goodManifest,
  files = {},
  rows,
  policy = {},
}: MadeRegistry = {}) {
  const registry: Registry = {
    files: memoryFileSet({
      'packages/specfact-demo/module-package.yaml': manifest,
      'packages/specfact-demo/src/demo.py': 'DEMO = True\n',
      ...(rows === undefined
        ? {}
        : { 'registry/index.json': `${JSON.stringify({ modules: rows }, null, 2)}\n` }),
      ...files,
    }),
    paths: dialect.paths,
    policy: { requireSignature: false, ...policy },
  }
  const published = dialect.index.read(registry).value
  const workspace = { root: '/', dialect, registry }
  const { findings } = await precheckBundle(workspace, 'specfact-demo', { published, groups: [] })
  return findings
}
