import { packGzip } from '../archive/pack-gzip.ts'
import { packTar } from '../archive/pack.ts'
import { openStoredArchive } from '../archive/stored-archive.ts'
import { sha256Hex } from '../crypto/digest.ts'
import { mapInFlight } from '../crypto/in-flight.ts'
import type { Packing, PackingPlan } from '../dialects/dialect.ts'
import { finding, hasErrors, type Finding } from '../model/finding.ts'
import type { Artifact, PackedArtifact, PublishedRelease, Release } from '../model/release.ts'
import { joinSteps, step, type Step } from './step.ts'
import { withEdits, type Workspace } from './workspace.ts'

/** An archive with what became of it: made now, or already there with the same content. */
export interface PackageResult {
  readonly release: Release
  readonly artifact: PackedArtifact
  readonly state: 'packed' | 'unchanged'
}

// Deflate runs in Node's thread pool: as fast as worker threads with this many at once, and no second bundle.
const bundlesInFlight = 8

/** Packs several bundles; one that fails keeps no other from being packed. */
export async function packageBundles(
  workspace: Workspace,
  bundles: readonly string[],
  published: readonly PublishedRelease[],
): Promise<Step<readonly PackageResult[]>> {
  return joinSteps(
    await mapInFlight(bundles, bundlesInFlight, bundle => packageBundle(workspace, bundle, published)),
  )
}

/**
 * Packs every release that a bundle's sources describe. The same content again keeps the bytes that are there; other
 * content for a published version is E_IMMUTABLE. Nothing is changed when anything is wrong.
 */
export async function packageBundle(
  workspace: Workspace,
  bundle: string,
  published: readonly PublishedRelease[],
): Promise<Step<readonly PackageResult[]>> {
  const { packing } = workspace.dialect
  if (packing === undefined) return step([], [], [])
  const { value: releases, findings } = workspace.dialect.read(bundle, workspace.registry)
  if (hasErrors(findings)) return step([], [], findings)
  const steps = await Promise.all(
    releases.map(release => packageRelease(workspace, release, { packing, published })),
  )
  return step(
    steps.flatMap(({ value }) => value),
    steps.flatMap(({ edits }) => edits),
    [...findings, ...steps.flatMap(found => found.findings)],
  )
}

interface Context {
  readonly packing: Packing
  readonly published: readonly PublishedRelease[]
}

async function packageRelease(
  workspace: Workspace,
  release: Release,
  { packing, published }: Context,
): Promise<Step<readonly PackageResult[]>> {
  const stamp = packing.stamp(workspace.registry, release)
  const stamped = withEdits(workspace, stamp.value)
  const plans = packing.plan(stamped.registry, release)
  const known = published.find(
    ({ bundle, version }) => bundle === release.bundle && version === release.version,
  )
  const made = await Promise.all(plans.value.map(plan => makeArtifact(stamped, plan, { packing, known })))
  const results = made.flatMap(({ value }) => (value === undefined ? [] : [{ release, ...value }]))
  // What lies beside a published archive is published too, and stays.
  const sidecars = (known === undefined ? results : []).flatMap(({ artifact }) =>
    packing.sidecars(stamped.registry, release, artifact),
  )
  return step(
    results,
    [...stamp.value, ...made.flatMap(({ edits }) => edits), ...sidecars],
    [...stamp.findings, ...plans.findings, ...made.flatMap(({ findings }) => findings)],
  )
}

interface ArtifactContext {
  readonly packing: Packing
  /** The same version, when it is published already. */
  readonly known: PublishedRelease | undefined
}
type Made = Step<Omit<PackageResult, 'release'> | undefined>

async function makeArtifact(
  workspace: Workspace,
  plan: PackingPlan,
  context: ArtifactContext,
): Promise<Made> {
  const packed = packTar(plan.files, { name: plan.path, order: plan.order ?? 'sorted' })
  if (!packed.ok) return step(undefined, [], packed.findings)
  const { tar } = packed
  const tarSha256Hex = sha256Hex(tar)
  const existing = workspace.registry.files.read(plan.path)
  const known = context.known?.artifacts.find(({ target }) => target === plan.target)
  if (existing === undefined && known !== undefined) return await keepElsewhere(plan, tar, known)
  if (existing === undefined) return await writeArtifact(plan, tar, undefined)
  const there = await compareWithExisting(existing, { plan, tarSha256Hex, ...context })
  if (there.same) {
    const digests = { sha256Hex: sha256Hex(existing), tarSha256Hex: there.tarSha256Hex }
    const { path, target } = plan
    const artifact = { path, target, url: path, bytes: existing, ...digests }
    return step({ artifact, state: 'unchanged' }, [], there.findings)
  }
  if (context.known !== undefined)
    return step(undefined, [], [immutable(plan.path, there.tarSha256Hex, tarSha256Hex)])
  return await writeArtifact(plan, tar, existing)
}

async function writeArtifact(
  plan: PackingPlan,
  tar: Uint8Array,
  before: Uint8Array | undefined,
): Promise<Made> {
  const { path, target } = plan
  const { bytes, sha256Hex, tarSha256Hex } = await packGzip(tar)
  const artifact = { path, target, url: path, bytes, sha256Hex, tarSha256Hex }
  return step({ artifact, state: 'packed' }, [{ path, before, after: bytes }], [])
}

/** A published artifact that is not stored in the tree is not made again: nobody could restore its exact bytes. */
async function keepElsewhere(plan: PackingPlan, tar: Uint8Array, known: Artifact): Promise<Made> {
  const { sha256Hex, tarSha256Hex } = await packGzip(tar)
  const at = { file: plan.path }
  if (known.tarSha256Hex === tarSha256Hex || known.sha256Hex === sha256Hex) return step(undefined, [], [])
  if (known.tarSha256Hex !== undefined) {
    return step(undefined, [], [immutable(plan.path, known.tarSha256Hex, tarSha256Hex)])
  }
  const message =
    'this version is published and its archive is not in the tree, so the sources were not compared'
  return step(undefined, [], [finding('W_ARTIFACT_MISSING', message, { at })])
}

interface Existing {
  readonly same: boolean
  readonly tarSha256Hex: string
  readonly findings: readonly Finding[]
}

async function compareWithExisting(
  bytes: Uint8Array,
  own: ArtifactContext & { plan: PackingPlan; tarSha256Hex: string },
): Promise<Existing> {
  const opened = await openStoredArchive(bytes, own.plan.path)
  if (!opened.ok) return { same: false, tarSha256Hex: 'unreadable', findings: opened.findings }
  const { files, tarSha256Hex } = opened.value
  if (tarSha256Hex === own.tarSha256Hex) return { same: true, tarSha256Hex, findings: [] }
  // What nobody has published yet is simply packed anew: it may lack the signature that its sources have by now.
  const isKept = own.known !== undefined && own.packing.isEquivalent(files, own.plan)
  if (!isKept) return { same: false, tarSha256Hex, findings: [] }
  const note = `${own.plan.path} holds the same content, packed by another tool; it is kept as it is`
  return {
    same: true,
    tarSha256Hex,
    findings: [finding('N_FOREIGN_PACKING', note, { at: { file: own.plan.path } })],
  }
}

const immutable = (file: string, there: string, wanted: string): Finding =>
  finding(
    'E_IMMUTABLE',
    `this version is published with tar_sha256 ${there}, its sources now give ${wanted}`,
    {
      at: { file },
    },
  )
