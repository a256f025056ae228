import { defineCommand } from '../../shared/command/command.ts'
import { names } from '../../shared/command/input.ts'
import { refuse } from '../../shared/command/refusal.ts'
import { registryInputs, signingInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { chooseBundles } from '../../shared/registry/choose-bundles.ts'
import { commitAsAsked, commitInputs } from '../../shared/registry/commit-inputs.ts'
import { loadSigner } from '../../shared/registry/load-keys.ts'
import { signBundles } from '../../shared/registry/sign-bundles.ts'
import { hasErrors } from '../../shared/model/finding.ts'
import { step } from '../../shared/registry/step.ts'
import type { Ports } from '../../shared/ports/ports.ts'

export const command = defineCommand({
  name: 'sign-on-merge',
  summary: 'Signs what is unsigned or stale on a branch after checking it, and commits the signatures back.',
  details:
    'What is checked and signed are the bytes of the newest commit of the branch; `commit: none` takes the work tree instead and writes there. Events that may carry untrusted code are refused before the key is read.',
  action: true,
  positional: 'bundles',
  inputs: {
    bundles: names('Bundles to sign; all of them by default.'),
    ...registryInputs,
    ...signingInputs,
    ...commitInputs('push'),
  },
  outputs: {
    signed: 'JSON array of what was signed.',
    'commit-sha': 'The commit that was pushed; empty when nothing was.',
  },
  permissions: { contents: 'write to push the signatures' },
  async run(values, ports): Promise<Report> {
    assertTrusted(ports)
    const [chosen] = await chooseBundles(values.bundles, values, ports)
    if (chosen === undefined) return { findings: [], outputs: { signed: [], 'commit-sha': '' }, blocks: [] }
    const { workspace, bundles } = chosen
    const signer = loadSigner(workspace, values, ports)
    const sign = (registry: typeof workspace.registry) => {
      const { value: published, findings } = workspace.dialect.index.read(registry)
      if (hasErrors(findings)) return Promise.resolve(step<readonly string[]>([], [], findings))
      return signBundles({ workspace: { ...workspace, registry }, bundles, published }, signer)
    }
    const made =
      values.commit === 'push'
        ? await commitAsAsked(
            ({ files }) => sign({ ...workspace.registry, files }),
            { values, folder: workspace.root, subject: 'Sign releases' },
            ports,
          )
        : { ...(await sign(workspace.registry)), commit: undefined }
    if (values.commit === 'none') ports.files.write(workspace.root, made.edits)
    return {
      dialect: chosen.workspace.dialect.id,
      findings: [...chosen.findings, ...chosen.place(made.findings)],
      outputs: { signed: made.value, 'commit-sha': made.commit ?? '' },
      blocks: [{ kind: 'list', items: made.value.map(title => `signed ${title}`) }],
    }
  },
})

// An allow-list: whatever events there will be, they are refused until somebody has thought about them.
const trusted = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']

function assertTrusted({ event }: Pick<Ports, 'event'>): void {
  if (event === undefined || trusted.includes(event.name)) return
  throw refuse(
    'E_EVENT_FORBIDDEN',
    `${event.name} may carry code that nobody has reviewed; nothing is signed`,
  )
}
