import { defineCommand } from '../../shared/command/command.ts'
import { flag, names } from '../../shared/command/input.ts'
import { registryInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { chooseBundles } from '../../shared/registry/choose-bundles.ts'
import { packageBundles, type PackageResult } from '../../shared/registry/package-releases.ts'

export const command = defineCommand({
  name: 'package',
  summary: 'Packs bundles into archives whose bytes are the same on every machine, with their digests.',
  details:
    'A published version is never packed anew: the same content keeps the bytes that are there, other content is an error that names both digests. When anything is wrong with a bundle, nothing of it is written.',
  action: true,
  positional: 'bundles',
  inputs: {
    bundles: names('Bundles to pack; all of them by default.'),
    ...registryInputs,
    'dry-run': flag('Only say what would be written.', false),
  },
  outputs: {
    packages:
      'JSON array with one object an archive: bundle, version, target, path, sha256, tar_sha256, size, state.',
    written: 'How many files were written.',
  },
  permissions: { contents: 'read' },
  async run(values, ports): Promise<Report> {
    const [chosen] = await chooseBundles(values.bundles, values, ports)
    if (chosen === undefined) return { findings: [], outputs: { packages: [], written: 0 }, blocks: [] }
    const { value, edits, findings } = await packageBundles(
      chosen.workspace,
      chosen.bundles,
      chosen.published,
    )
    if (!values['dry-run']) ports.files.write(chosen.workspace.root, edits)
    return {
      dialect: chosen.workspace.dialect.id,
      findings: [...chosen.findings, ...chosen.place(findings)],
      outputs: { packages: value.map(asJson), written: values['dry-run'] ? 0 : edits.length },
      blocks: [
        {
          kind: 'table',
          head: ['bundle', 'version', 'archive', 'state', 'tar_sha256'],
          rows: value.map(({ release, artifact, state }) => [
            release.bundle,
            release.version,
            artifact.path,
            state,
            artifact.tarSha256Hex,
          ]),
        },
      ],
    }
  },
})

function asJson({ release, artifact, state }: PackageResult) {
  return {
    bundle: release.bundle,
    version: release.version,
    target: artifact.target,
    path: artifact.path,
    sha256: artifact.sha256Hex,
    tar_sha256: artifact.tarSha256Hex,
    size: artifact.bytes.length,
    state,
  }
}
