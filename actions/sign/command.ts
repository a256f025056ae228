import { defineCommand } from '../../shared/command/command.ts'
import { flag, names } from '../../shared/command/input.ts'
import { registryInputs, signingInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { chooseBundles } from '../../shared/registry/choose-bundles.ts'
import { loadSigner } from '../../shared/registry/load-keys.ts'
import { signBundles } from '../../shared/registry/sign-bundles.ts'

export const command = defineCommand({
  name: 'sign',
  summary:
    'Signs what is unsigned or stale in a local checkout, after checking it, and verifies its own work.',
  details:
    'Only a bundle that passes the precheck is signed. An archive that was packed before and is not published yet is packed again, because the signature is part of it in some formats. A second run finds nothing to sign.',
  action: false,
  positional: 'bundles',
  inputs: {
    bundles: names('Bundles to sign; all of them by default.'),
    ...registryInputs,
    ...signingInputs,
    'dry-run': flag('Only say what would be signed.', false),
  },
  outputs: { signed: 'JSON array of what was signed.' },
  permissions: {},
  async run(values, ports): Promise<Report> {
    const [chosen] = await chooseBundles(values.bundles, values, ports)
    if (chosen === undefined) return { findings: [], outputs: { signed: [] }, blocks: [] }
    const signer = loadSigner(chosen.workspace, values, ports)
    const { value, edits, findings } = await signBundles(chosen, signer)
    if (!values['dry-run']) ports.files.write(chosen.workspace.root, edits)
    return {
      dialect: chosen.workspace.dialect.id,
      findings: [...chosen.findings, ...chosen.place(findings)],
      outputs: { signed: value },
      blocks: [
        {
          kind: 'list',
          items: value.length === 0 ? ['nothing to sign'] : value.map(title => `signed ${title}`),
        },
      ],
    }
  },
})
