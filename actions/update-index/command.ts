import { defineCommand } from '../../shared/command/command.ts'
import { flag, names, optional, text } from '../../shared/command/input.ts'
import { registryInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { chooseBundles } from '../../shared/registry/choose-bundles.ts'
import { requiredKeys } from '../../shared/registry/load-keys.ts'
import { hasErrors } from '../../shared/model/finding.ts'
import { fragmentEdit } from './fragment.ts'
import { updateIndex } from '../../shared/registry/update-index.ts'

export const command = defineCommand({
  name: 'update-index',
  summary:
    'Lists packed releases in the index that clients read, and leaves everything else in it as it was.',
  details:
    'Every archive is opened and compared with its sources before it is listed. Keys, order and rows that modreg does not know are kept byte for byte.',
  action: true,
  positional: 'bundles',
  inputs: {
    bundles: names('Bundles to list; all of them by default.'),
    ...registryInputs,
    'download-base-url': optional(
      text('Where clients download artifacts; relative to the index by default.', undefined, 'URL'),
    ),
    'index-fragment': optional(
      text(
        'Also write the rows to this file, for registries that collect them elsewhere.',
        undefined,
        'PATH',
      ),
    ),
    'dry-run': flag('Only say what would be written.', false),
  },
  outputs: {
    listed: 'JSON array of the releases that are new or changed in the index, as bundle@version.',
    changed: 'true when the index changed.',
  },
  permissions: { contents: 'read' },
  async run(values, ports): Promise<Report> {
    const [chosen] = await chooseBundles(values.bundles, values, ports)
    if (chosen === undefined) return { findings: [], outputs: { listed: [], changed: false }, blocks: [] }
    const { value, edits, findings } = await updateIndex(chosen.workspace, chosen.bundles, {
      published: chosen.published,
      ...requiredKeys(chosen.workspace, ports),
    })
    const fragment = values['index-fragment']
    const fragments =
      fragment === undefined ? [] : [fragmentEdit(fragment, value.entries, { ...chosen, ports })]
    if (!values['dry-run'] && !hasErrors(findings)) {
      ports.files.write(chosen.workspace.root, edits)
      for (const { folder, edit } of fragments) ports.files.write(folder, [edit])
    }
    return {
      dialect: chosen.workspace.dialect.id,
      findings: [...chosen.findings, ...chosen.place(findings)],
      outputs: { listed: value.listed, changed: edits.length > 0 },
      blocks: [{ kind: 'list', items: value.listed.map(release => `listed ${release}`) }],
    }
  },
})
