import type { PublicKey } from '../crypto/public-key.ts'
import { hasErrors, type Finding } from '../model/finding.ts'
import type { PublishedRelease } from '../model/release.ts'
import { packageBundle, type PackageResult } from './package-releases.ts'
import { precheckBundle } from './precheck-bundle.ts'
import { signBundles } from './sign-bundles.ts'
import type { Signer } from './sign-subjects.ts'
import { joinSteps, step, type Step } from './step.ts'
import { updateIndex } from './update-index.ts'
import { withEdits, type Workspace } from './workspace.ts'

export interface Publication {
  readonly packages: readonly PackageResult[]
  readonly signed: readonly string[]
  readonly listed: readonly string[]
  /** Bundles that were left out because something is wrong with them. */
  readonly failed: readonly string[]
}

interface Work {
  readonly workspace: Workspace
  readonly bundles: readonly string[]
  readonly published: readonly PublishedRelease[]
  readonly trusted?: readonly PublicKey[]
  /** Without one, releases stay unsigned. */
  readonly signer?: Signer
}

/**
 * The whole chain over a checkout, as edits that are written once: check, pack, sign, list. A bundle that fails is
 * left out and keeps no other from being published.
 */
export async function publishBundles(work: Work): Promise<Step<Publication>> {
  const prepared = await Promise.all(work.bundles.map(bundle => prepareBundle(bundle, work)))
  const good = prepared.filter(({ findings }) => !hasErrors(findings))
  const joined = joinSteps(good.map(({ step: each }) => each))
  const ready = withEdits(work.workspace, joined.edits)
  const bundles = good.map(({ bundle }) => bundle)
  const index = await updateIndex(ready, bundles, work)
  const publication: Publication = {
    packages: joined.value.flatMap(({ packages }) => packages),
    signed: joined.value.flatMap(({ signed }) => signed),
    listed: index.value.listed,
    failed: prepared.filter(each => !good.includes(each)).map(({ bundle }) => bundle),
  }
  const findings = [...prepared.flatMap(each => each.findings), ...index.findings]
  // The index refers to everything else, so its edits come last.
  const edits = hasErrors(index.findings) ? [] : [...joined.edits, ...index.edits]
  return { ...step(publication, edits, []), findings }
}

interface Prepared {
  readonly bundle: string
  readonly step: Step<readonly { packages: readonly PackageResult[]; signed: readonly string[] }[]>
  readonly findings: readonly Finding[]
}

async function prepareBundle(bundle: string, { workspace, published, signer }: Work): Promise<Prepared> {
  const checked = await precheckBundle(workspace, bundle, { published, groups: [] })
  if (hasErrors(checked.findings)) return { bundle, step: step([], [], []), findings: checked.findings }
  const packed = await packageBundle(workspace, bundle, published)
  const packedWorkspace = withEdits(workspace, packed.edits)
  const signed =
    signer === undefined
      ? step<readonly string[]>([], [], [])
      : await signBundles({ workspace: packedWorkspace, bundles: [bundle], published }, signer)
  const findings = [...checked.findings, ...packed.findings, ...signed.findings]
  const made = { packages: packed.value, signed: signed.value }
  return { bundle, step: step([made], [...packed.edits, ...signed.edits], findings), findings }
}
