import { bytesSource } from '../archive/byte-source.ts'
import { openArchive } from '../archive/open.ts'
import { packTar } from '../archive/pack.ts'
import { compareArchives, type Comparison } from '../archive/repack.ts'
import type { PackingPlan } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { Release } from '../model/release.ts'
import { quoted } from '../text/shown.ts'
import type { Workspace } from './workspace.ts'

/** How a stored archive relates to what its sources give now. */
export interface Repacked {
  readonly release: Release
  readonly path: string
  readonly result: Comparison['result'] | 'missing'
  readonly findings: readonly Finding[]
}

/** Packs a bundle's releases again and compares them with the archives in the tree, file by file. Writes nothing. */
export async function repackBundle(
  { dialect, registry }: Workspace,
  bundle: string,
): Promise<readonly Repacked[]> {
  const { value: releases } = dialect.read(bundle, registry)
  const planned = releases.flatMap(release =>
    (dialect.packing?.plan(registry, release).value ?? []).map(plan => ({ release, plan })),
  )
  return Promise.all(
    planned.map(async ({ release, plan }) => {
      const bytes = registry.files.read(plan.path)
      return { release, path: plan.path, ...(await compare(bytes, plan)) }
    }),
  )
}

async function compare(
  bytes: Uint8Array | undefined,
  plan: PackingPlan,
): Promise<Pick<Repacked, 'result' | 'findings'>> {
  const name = plan.path
  const at = { file: name }
  if (bytes === undefined) {
    return { result: 'missing', findings: [finding('E_ARTIFACT_MISSING', `${name} is not there`, { at })] }
  }
  const packed = packTar(plan.files, { name, order: plan.order ?? 'sorted' })
  if (!packed.ok) return { result: 'different', findings: packed.findings }
  const published = await openArchive(bytesSource(bytes), { name, profile: 'upstream' })
  const own = await openArchive(bytesSource(packed.tar), { name, declared: 'tar', profile: 'upstream' })
  if (published.archive === undefined || own.archive === undefined) {
    return { result: 'different', findings: [...published.findings, ...own.findings] }
  }
  const comparison = compareArchives(published.archive, own.archive)
  return { result: comparison.result, findings: findingsOf(comparison, name) }
}

function findingsOf(comparison: Comparison, file: string): readonly Finding[] {
  if (comparison.result === 'identical') return []
  if (comparison.result === 'equivalent') {
    return [
      finding('N_FOREIGN_PACKING', 'the same files with the same bytes, packed by another tool', {
        at: { file },
      }),
    ]
  }
  return comparison.differences.map(({ path, change, published, own }) => {
    const digests = change === 'changed' ? ` (published ${published ?? ''}, sources ${own ?? ''})` : ''
    return finding('E_IMMUTABLE', `${quoted(path)} was ${change} since it was published${digests}`, {
      at: { file },
    })
  })
}
