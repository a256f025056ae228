import { defineCommand } from '../../shared/command/command.ts'
import { flag, names } from '../../shared/command/input.ts'
import {
  policyInputs,
  registryInputs,
  signingInputs,
  type SigningValues,
} from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import type { Registry } from '../../shared/dialects/dialect.ts'
import { hasErrors } from '../../shared/model/finding.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { chooseBundles, type Chosen } from '../../shared/registry/choose-bundles.ts'
import { commitAsAsked, commitInputs } from '../../shared/registry/commit-inputs.ts'
import { loadSigner, requiredKeys } from '../../shared/registry/load-keys.ts'
import { publishBundles } from '../../shared/registry/publish-bundles.ts'
import { unpublishedBundles } from '../../shared/registry/unpublished-bundles.ts'

export const command = defineCommand({
  name: 'publish',
  summary: 'Runs the whole chain on a local checkout: check, pack, sign, update the index.',
  details:
    'Nothing is written before all of it is computed, and the index is written last. A bundle that fails is left out and named; the others are published. Running it again changes nothing.',
  action: false,
  positional: 'bundles',
  inputs: {
    bundles: names('Bundles to publish, or `all`; by default those whose version is not in the index.'),
    ...registryInputs,
    ...policyInputs,
    ...signingInputs,
    ...commitInputs('none'),
    unsigned: flag('Publish without signatures.', false),
    'dry-run': flag('Only say what would be written.', false),
  },
  outputs: {
    listed: 'JSON array of the releases that are new in the index, as bundle@version.',
    signed: 'JSON array of what was signed.',
    failed: 'JSON array of the bundles that were left out.',
    written: 'JSON array of the files that were written.',
    'commit-sha': 'The commit that was pushed; empty when nothing was.',
  },
  permissions: {},
  async run(values, ports): Promise<Report> {
    const [chosen] = await chooseBundles(values.bundles, values, ports)
    if (chosen === undefined || hasErrors(chosen.findings)) return nothing(chosen)
    const { workspace, place } = chosen
    const work = worker(values, chosen, ports)
    const isCommitted = values.commit !== 'none' && !values['dry-run']
    const made = isCommitted
      ? await commitAsAsked(
          ({ files }) => work({ ...workspace.registry, files }),
          { values, folder: workspace.root, subject: 'Publish releases' },
          ports,
        )
      : { ...(await work(workspace.registry)), commit: undefined }
    const { value, edits, findings } = made
    if (values.commit === 'none' && !values['dry-run']) ports.files.write(workspace.root, edits)
    const written = edits.map(({ path }) => path)
    return {
      dialect: workspace.dialect.id,
      findings: [...chosen.findings, ...place(findings)],
      outputs: {
        listed: value.listed,
        signed: value.signed,
        failed: value.failed,
        written,
        'commit-sha': made.commit ?? '',
      },
      blocks: [
        {
          kind: 'list',
          items: written.length === 0 ? ['nothing to publish'] : written.map(path => `wrote ${path}`),
        },
      ],
    }
  },
})

/** The chain on the files of the working folder, or on those of another commit of the same registry. */
function worker(
  values: { unsigned: boolean; bundles: readonly string[] } & SigningValues,
  chosen: Chosen,
  ports: Ports,
) {
  const { workspace } = chosen
  const signer = values.unsigned ? {} : { signer: loadSigner(workspace, values, ports) }
  return (registry: Registry) => {
    const here = { ...workspace, registry }
    const { value: published } = workspace.dialect.index.read(registry)
    const bundles = values.bundles.length > 0 ? chosen.bundles : unpublishedBundles(here, published)
    return publishBundles({ workspace: here, bundles, published, ...signer, ...requiredKeys(here, ports) })
  }
}

const nothing = (chosen: Chosen | undefined): Report => ({
  findings: chosen?.findings ?? [],
  outputs: { listed: [], signed: [], failed: [], written: [], 'commit-sha': '' },
  blocks: [],
})
