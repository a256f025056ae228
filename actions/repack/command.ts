import { defineCommand } from '../../shared/command/command.ts'
import { names } from '../../shared/command/input.ts'
import { registryInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { chooseBundles, type Chosen } from '../../shared/registry/choose-bundles.ts'
import { repackBundle, type Repacked } from '../../shared/registry/repack-release.ts'

export const command = defineCommand({
  name: 'repack',
  summary: 'Packs bundles again and compares the result with the archives in the tree, file by file.',
  details:
    'Anybody can run it: it needs no key and writes nothing. `identical` means the same tar, `equivalent` the same files packed by another tool, `different` names each file with both digests.',
  action: false,
  positional: 'bundles',
  inputs: { bundles: names('Bundles to compare; all of them by default.'), ...registryInputs },
  outputs: { results: 'JSON array with one object an archive: bundle, version, path, result.' },
  permissions: {},
  async run(values, ports): Promise<Report> {
    const chosen = await chooseBundles(values.bundles, values, ports)
    const repacked = (await Promise.all(chosen.map(repack))).flat()
    const rows = repacked.map(({ release, path, result }) => [release.bundle, release.version, path, result])
    return {
      dialect: chosen[0]?.workspace.dialect.id,
      findings: [
        ...chosen.flatMap(({ findings }) => findings),
        ...repacked.flatMap(({ findings }) => findings),
      ],
      outputs: {
        results: rows.map(([bundle = '', version = '', path = '', result = '']) => ({
          bundle,
          version,
          path,
          result,
        })),
      },
      blocks: [{ kind: 'table', head: ['bundle', 'version', 'archive', 'result'], rows }],
    }
  },
})

async function repack({ workspace, bundles, place }: Chosen): Promise<readonly Repacked[]> {
  const results = await Promise.all(bundles.map(bundle => repackBundle(workspace, bundle)))
  return results.flat().map(result => ({ ...result, findings: place(result.findings) }))
}
