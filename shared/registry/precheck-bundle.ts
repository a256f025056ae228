import type { Rule } from '../dialects/dialect.ts'
import { finding, type Finding } from '../model/finding.ts'
import type { PublishedRelease, Release } from '../model/release.ts'
import { rules } from '../rules/table.ts'
import { shown } from '../text/shown.ts'
import type { Workspace } from './workspace.ts'

export interface PrecheckOptions {
  readonly published: readonly PublishedRelease[]
  /** Only rules of these groups; all of them when empty. */
  readonly groups: readonly string[]
}

export interface Checked {
  readonly releases: readonly Release[]
  readonly findings: readonly Finding[]
}

/** Runs every rule over every release of a bundle and reports all that is wrong, in the order of files and lines. */
export async function precheckBundle(
  workspace: Workspace,
  bundle: string,
  { published, groups }: PrecheckOptions,
): Promise<Checked> {
  const { dialect, registry } = workspace
  const { value: releases, findings } = dialect.read(bundle, registry)
  const chosen = rulesOf(workspace).filter(({ group }) => groups.length === 0 || groups.includes(group))
  const context = { registry, published, dialect }
  const found = await Promise.all(
    releases.flatMap(release => chosen.map(rule => Promise.resolve(rule.check(release, context)))),
  )
  return { releases, findings: inFileOrder([...findings, ...found.flat()]) }
}

/** The rules that apply here, general ones first. */
export function rulesOf({ dialect }: Workspace): readonly Rule[] {
  return [...rules, ...dialect.rules]
}

/** The published bundles that are gone from the tree: clients still find them, nobody can publish them again. */
export function removedBundles(
  published: readonly PublishedRelease[],
  bundles: readonly string[],
): readonly Finding[] {
  const gone = new Set(published.map(({ bundle }) => bundle).filter(bundle => !bundles.includes(bundle)))
  return [...gone].map(bundle =>
    finding('E_BUNDLE_REMOVED', `${shown(bundle)} is published and its sources are gone`),
  )
}

function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (left, right) =>
      (left.file ?? '').localeCompare(right.file ?? '', 'en') ||
      (left.line ?? 0) - (right.line ?? 0) ||
      (left.column ?? 0) - (right.column ?? 0),
  )
}
