import { describe, expect, test } from '@jest/globals'
import { diskFiles } from '../../shared/adapters/disk-files.ts'
import { dialects } from '../../shared/dialects/table.ts'
import { chooseBundles, type Chosen } from '../../shared/registry/choose-bundles.ts'
import { publishBundles } from '../../shared/registry/publish-bundles.ts'
import { loadSigner } from '../../shared/registry/load-keys.ts'
import { recogniseDialect } from '../../shared/registry/recognise.ts'
import { registryNames } from '../../shared/registry/registry-names.ts'
import { exampleRegistry, examples, type ExampleRegistry } from '../support/example-registry.ts'
import { treeDigests } from '../support/tree-digest.ts'
import { quietWorld } from '../support/quiet-world.ts'

const values = (registry: ExampleRegistry) => ({
  'signing-key': undefined,
  'signing-key-file': registry.keyFile,
  'signing-key-passphrase': undefined,
})

async function choose(registry: ExampleRegistry): Promise<Chosen> {
  const [chosen] = await chooseBundles(['all'], {}, quietWorld(registry.folder))
  if (chosen === undefined) throw new Error('the example is no registry')
  return chosen
}

async function publish(registry: ExampleRegistry) {
  const chosen = await choose(registry)
  const signer = loadSigner(chosen.workspace, values(registry), quietWorld(registry.folder))
  const step = await publishBundles({ ...chosen, signer })
  diskFiles().write(registry.folder, step.edits)
  return step
}

test('every dialect has an example', () => {
  expect(examples).toEqual(Object.keys(dialects).sort())
})

describe.each(examples)('what every dialect holds: %s', dialect => {
  test('its example is recognised by its file names alone', async () => {
    using registry = await exampleRegistry(dialect)
    expect(await recogniseDialect(registryNames(diskFiles(), registry.folder))).toBe(dialect)
  })

  test('names its bundles in code-point order, each located by its own roots', async () => {
    using registry = await exampleRegistry(dialect)
    const { workspace, bundles } = await choose(registry)
    expect(bundles.length).toBeGreaterThan(0)
    for (const bundle of bundles) {
      const roots = workspace.dialect.roots(bundle, workspace.registry.paths)
      const files = roots.flatMap(root => workspace.registry.files.list(root))
      const owners = files.map(({ path }) => workspace.dialect.locate(path, workspace.registry.paths))
      expect(owners).toContain(bundle)
      expect(owners.every(owner => owner === bundle || owner === undefined)).toBe(true)
    }
  })

  test('publishing lists everything, and publishing again changes nothing', async () => {
    using registry = await exampleRegistry(dialect)
    const first = await publish(registry)
    expect(first.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    const tree = treeDigests(registry.folder)
    const second = await publish(registry)
    expect(second).toMatchObject({ edits: [], value: { signed: [], failed: [] } })
    expect(treeDigests(registry.folder)).toEqual(tree)
  })

  test('a release that is published is known as published, with artifacts that are there', async () => {
    using registry = await exampleRegistry(dialect)
    await publish(registry)
    const { workspace, published, bundles } = await choose(registry)
    expect(new Set(published.map(({ bundle }) => bundle))).toEqual(new Set(bundles))
    for (const { artifacts } of published) {
      for (const { path } of artifacts) {
        if (path !== undefined) expect(workspace.registry.files.read(path)).toBeDefined()
      }
    }
  })
})
