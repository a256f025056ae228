import { defineCommand } from '../../shared/command/command.ts'
import { flag, optional, path, paths } from '../../shared/command/input.ts'
import { registryInputs, trustInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { verifyPaths } from '../../shared/registry/verify-paths.ts'

export const command = defineCommand({
  name: 'verify',
  summary: 'Checks a registry, a bundle, an archive or a document against trusted public keys.',
  details:
    'Without a path the whole registry is checked. Digests, payloads and signatures have a verdict each; one that fails makes the exit status 3.',
  action: true,
  positional: 'paths',
  inputs: {
    paths: paths('Files and folders to check; the whole registry by default.'),
    ...registryInputs,
    ...trustInputs,
    signature: optional(path('Detached signature of the one path that is checked.')),
    'payload-from-filesystem': flag(
      'Whether a payload is what lies in the folder; false also takes the older rule that counted tests.',
      true,
    ),
  },
  outputs: {
    results:
      'JSON array with one object a path: path, digest, signature, key, and what else the format tells.',
    checked: 'How many paths were checked.',
  },
  permissions: { contents: 'read' },
  async run(values, ports): Promise<Report> {
    const { dialect, verdicts, findings } = await verifyPaths(values, ports)
    return {
      dialect,
      findings,
      outputs: { results: verdicts, checked: verdicts.length },
      blocks: [
        {
          kind: 'table',
          head: ['path', 'digest', 'signature', 'key'],
          rows: verdicts.map(({ path, digest, signature, key }) => [path, digest, signature, key ?? '']),
        },
      ],
    }
  },
})
