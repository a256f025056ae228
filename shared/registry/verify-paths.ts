import { dirname, join, relative } from 'node:path'
import { Refusal, refuse, usageError } from '../command/refusal.ts'
import type { RegistryValues, TrustValues } from '../command/registry-inputs.ts'
import type { Dialect, Registry } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { Ports } from '../ports/ports.ts'
import { shown } from '../text/shown.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { loadTrustedKeys } from './load-keys.ts'
import { findRegistry, openWorkspace } from './open-workspace.ts'
import { dialectRow } from './recognise.ts'
import { judge, type Judgement, type Verdict } from './verify-evidence.ts'
import type { Workspace } from './workspace.ts'

type Values = RegistryValues &
  TrustValues & {
    readonly paths: readonly string[]
    readonly signature?: string | undefined
    readonly 'payload-from-filesystem': boolean
  }

type World = Pick<Ports, 'files' | 'environment' | 'log'>

export interface Verification {
  /** The dialect of the first path. */
  readonly dialect: string | undefined
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/** A path that cannot be read has findings and no verdict. */
type PartJudgement = Partial<Judgement> & Pick<Judgement, 'findings'>

/** Judges every path that the caller named, or all of the registry. */
export async function verifyPaths(values: Values, world: World): Promise<Verification> {
  if (values.signature !== undefined && values.paths.length !== 1) {
    throw usageError('a detached signature belongs to one path', 'Name the one path that --signature is for.')
  }
  const targets = await findTargets(values, world)
  const judgements: PartJudgement[] = []
  for (const target of targets) judgements.push(await verifyTarget(target, values, world))
  return {
    dialect: targets[0]?.dialect.id,
    verdicts: judgements.flatMap(({ verdict }) => verdict ?? []),
    findings: judgements.flatMap(({ findings }) => findings),
  }
}

/** A path with what is known about where it stands. */
interface Target {
  readonly path: string
  readonly dialect: Dialect
  readonly registry?: Registry
}

async function findTargets(values: Values, world: World): Promise<readonly Target[]> {
  if (values.paths.length === 0) return everything(await openWorkspace(values, world), world)
  const targets = await Promise.all(values.paths.map(path => findTarget(path, values, world)))
  return targets.flat()
}

async function findTarget(path: string, values: Values, world: World): Promise<readonly Target[]> {
  const absolute = world.files.absolute(path)
  const start = world.files.kind(absolute) === 'folder' ? absolute : dirname(absolute)
  const workspace = await findRegistry(start, { wanted: { dialect: values.dialect }, world })
  if (workspace?.root === absolute) return everything(workspace, world)
  if (workspace !== undefined) return [{ path, dialect: workspace.dialect, registry: workspace.registry }]
  if (values.dialect === undefined) {
    throw refuse('E_REGISTRY', `${shown(path)} is in no registry that modreg knows`, {
      hint: 'Name its dialect with `--dialect`.',
    })
  }
  const { dialect } = await dialectRow(values.dialect).dialect()
  return [{ path, dialect }]
}

function everything({ root, dialect, registry }: Workspace, world: World): readonly Target[] {
  const from = relative(world.environment.workingFolder, root).replaceAll('\\', '/')
  return dialect
    .verifiable(registry)
    .map(path => ({ path: from === '' ? path : join(from, path), dialect, registry }))
}

async function verifyTarget(
  { path, dialect, registry }: Target,
  values: Values,
  world: World,
): Promise<PartJudgement> {
  const keys = loadTrustedKeys({ signing: dialect.signing, registry, keyFiles: values.key }, world)
  const signature = values.signature === undefined ? undefined : readSignature(values.signature, world)
  const options = { payloadFromFilesystem: values['payload-from-filesystem'] }
  const gathered = await gatherEvidence(path, world.files, { signature, options })
  if (!gathered.ok) return gathered
  const claim = dialect.claim(gathered.evidence)
  if (claim === undefined) {
    const message = `${shown(path)} is nothing that a registry of this kind signs or lists`
    return { findings: [finding('E_USAGE', message, { at: { file: path } })] }
  }
  return judge(gathered.evidence, claim, { keys, requireSignature: values['require-signature'] })
}

function readSignature(path: string, { files }: World): Uint8Array {
  const bytes = files.read(files.absolute(path), 64 * 1024)
  if (bytes !== undefined) return bytes
  throw new Refusal([finding('E_IO', `there is no file ${shown(path)}`, { at: { file: path } })])
}
