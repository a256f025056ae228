import type { Finding } from '../model/finding.ts'
import { hasErrors } from '../model/finding.ts'
import type { PublishedRelease } from '../model/release.ts'
import { packageBundle } from './package-releases.ts'
import { precheckBundle } from './precheck-bundle.ts'
import { signSubjects, type Signer } from './sign-subjects.ts'
import { joinSteps, step, type Step } from './step.ts'
import { withEdits, type Workspace } from './workspace.ts'

interface Work {
  readonly workspace: Workspace
  readonly bundles: readonly string[]
  readonly published: readonly PublishedRelease[]
}

/**
 * Checks, signs and verifies bundles, each on its own: one that fails keeps no other from being signed. What is signed
 * is what was checked, in the same process (T50).
 */
export async function signBundles(work: Work, signer: Signer): Promise<Step<readonly string[]>> {
  const steps: Step<readonly string[]>[] = []
  for (const bundle of work.bundles) steps.push(await signBundle(bundle, work, signer))
  return joinSteps(steps)
}

async function signBundle(bundle: string, work: Work, signer: Signer): Promise<Step<readonly string[]>> {
  const { workspace, published } = work
  const { findings } = await precheckBundle(workspace, bundle, { published, groups: [] })
  if (hasErrors(findings)) return step([], [], findings)
  const signed = await signSubjects(workspace, [bundle], signer)
  const sealed = await sealArchives(
    bundle,
    { ...work, workspace: withEdits(workspace, signed.edits) },
    signed.edits.length,
  )
  return step(
    signed.value,
    [...signed.edits, ...sealed.edits],
    [...errorsOf(findings), ...signed.findings, ...sealed.findings],
  )
}

/** Packs an archive again that was made before its sources were signed; one that nobody made yet is left to `package`. */
async function sealArchives(
  bundle: string,
  { workspace, published }: Work,
  edits: number,
): Promise<Step<unknown>> {
  if (edits === 0) return step(undefined, [], [])
  const packed = await packageBundle(workspace, bundle, published)
  const exists = packed.value.some(
    ({ artifact }) => workspace.registry.files.read(artifact.path) !== undefined,
  )
  return exists ? packed : step(undefined, [], [])
}

const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error')
