import { defineCommand } from '../../shared/command/command.ts'
import { names, paths } from '../../shared/command/input.ts'
import { policyInputs, registryInputs } from '../../shared/command/registry-inputs.ts'
import type { Block, Report } from '../../shared/command/report.ts'
import { hasErrors, type Finding } from '../../shared/model/finding.ts'
import { chooseBundles, type Chosen } from '../../shared/registry/choose-bundles.ts'
import { precheckBundle, removedBundles } from '../../shared/registry/precheck-bundle.ts'

interface Row {
  readonly bundle: string
  readonly version: string
  readonly findings: readonly Finding[]
}

export const command = defineCommand({
  name: 'precheck',
  summary:
    'Checks bundles against every rule of their format and of modreg, and reports all that is wrong at once.',
  details:
    'Needs no secret and runs no code of a bundle, so it is safe on pull requests from forks. A folder that is no part of a registry is checked on its own.',
  action: true,
  positional: 'bundles',
  inputs: {
    bundles: paths('Bundles by name or folder; all of them by default.'),
    ...registryInputs,
    ...policyInputs,
    only: names('Only rules of these groups.'),
  },
  outputs: {
    checked: 'How many releases were checked.',
    failed: 'JSON array of the bundles that have errors.',
  },
  permissions: { contents: 'read' },
  async run(values, ports): Promise<Report> {
    const chosen = await chooseBundles(values.bundles, values, ports)
    const rows = (await Promise.all(chosen.map(choice => check(choice, values.only)))).flat()
    const failed = rows.filter(({ findings }) => hasErrors(findings)).map(({ bundle }) => bundle)
    return {
      dialect: chosen[0]?.workspace.dialect.id,
      findings: [...chosen.flatMap(({ findings }) => findings), ...rows.flatMap(({ findings }) => findings)],
      outputs: { checked: rows.length, failed: [...new Set(failed)] },
      blocks: [table(rows)],
    }
  },
})

async function check(
  { workspace, bundles, published, place, whole }: Chosen,
  groups: readonly string[],
): Promise<Row[]> {
  const rows: Row[] = []
  for (const bundle of bundles) {
    const { releases, findings } = await precheckBundle(workspace, bundle, { published, groups })
    rows.push({
      bundle,
      version: releases.map(({ version }) => version).join(', '),
      findings: place(findings),
    })
  }
  const gone = whole ? removedBundles(published, bundles) : []
  return [...rows, ...gone.map(found => ({ bundle: found.message, version: '', findings: place([found]) }))]
}

function table(rows: readonly Row[]): Block {
  const count = (findings: readonly Finding[], severity: Finding['severity']) =>
    String(findings.filter(found => found.severity === severity).length)
  return {
    kind: 'table',
    head: ['bundle', 'version', 'errors', 'warnings'],
    rows: rows.map(({ bundle, version, findings }) => [
      bundle,
      version,
      count(findings, 'error'),
      count(findings, 'warning'),
    ]),
  }
}
