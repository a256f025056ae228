import { join } from 'node:path'
import { addAsset } from '../forge/assets.ts'
import type { Template } from '../git/bare-repository.ts'
import { commitFiles, copyTemplate } from '../git/bare-repository.ts'
import { gitText } from '../git/run-git.ts'
import type { ReleaseSeed, RepositorySeed, RulesetSeed } from '../options.ts'
import { stamp } from './clock.ts'
import type { Ruleset } from './protection.ts'
import type { Release } from './release.ts'
import type { Repository } from './repository.ts'
import { repositoryAt } from './repository.ts'
import type { RepositoryState, Settings } from './state.ts'
import type { World } from './world.ts'
import { findRepository, now } from './world.ts'

/** What a new repository on github.com is set to. */
const settings: Settings = {
  allowAutoMerge: false,
  deleteBranchOnMerge: false,
  actionsEnabled: true,
  allowedActions: 'all',
  shaPinningRequired: false,
  defaultWorkflowPermissions: 'read',
  // Off on github.com; on here, because most tests are about what comes after.
  actionsMayOpenPulls: true,
  immutableReleases: false,
  fileLimitBytes: 100 * 1024 * 1024,
}

export interface Ground {
  /** Where bare repositories lie. */
  readonly folder: string
  readonly template: Template
}

/** Makes a repository and enters it into the world. */
export async function seedRepository(
  world: World,
  { folder, template }: Ground,
  named: { readonly name: string; readonly seed: RepositorySeed },
): Promise<Repository> {
  const { name, seed } = named
  const state = seedState(world, name, seed)
  const path = join(folder, `${name}.git`)
  const refs = new Map(seedRefs(state, seed).map(ref => [ref, template.root]))
  const repository = repositoryAt(path, state, () => {
    copyTemplate(template, { path, defaultBranch: state.defaultBranch, refs })
  })
  world.repositories.set(name.toLowerCase(), repository)
  for (const release of seed.releases ?? []) state.releases.push(seedRelease(world, state, release))
  await seedObjects(world, repository, seed)
  return repository
}

/** The refs that begin at the first commit. */
function seedRefs({ defaultBranch }: RepositoryState, seed: RepositorySeed): string[] {
  if (seed.isEmpty === true || seed.forkOf !== undefined) return []
  const released = (seed.releases ?? []).filter(release => release.isDraft !== true).map(({ tag }) => tag)
  return [
    `refs/heads/${defaultBranch}`,
    ...[...(seed.tags ?? []), ...released].map(tag => `refs/tags/${tag}`),
  ]
}

/** What a repository has beyond the template. */
async function seedObjects(world: World, repository: Repository, seed: RepositorySeed): Promise<void> {
  const parent = seed.forkOf === undefined ? undefined : findRepository(world, seed.forkOf)
  if (parent) {
    const everything = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
    await gitText(repository.path, ['fetch', '-q', parent.path, ...everything])
  }
  if (seed.files) {
    const commit = await commitFiles(repository.path, seed.files)
    for (const ref of seedRefs(repository.state, seed))
      await gitText(repository.path, ['update-ref', ref, commit])
  }
  if (seed.denyNonFastForwards === true)
    await gitText(repository.path, ['config', 'receive.denyNonFastForwards', 'true'])
}

function seedState(world: World, fullName: string, seed: RepositorySeed): RepositoryState {
  const [owner = '', name = ''] = fullName.split('/')
  const at = now(world)
  return {
    id: world.nextId(),
    owner,
    name,
    formerNames: [...(seed.formerNames ?? [])],
    description: seed.description ?? null,
    isPrivate: seed.isPrivate ?? false,
    isArchived: seed.isArchived ?? false,
    forkOf: seed.forkOf,
    defaultBranch: seed.defaultBranch ?? 'main',
    createdAt: at,
    updatedAt: at,
    pushedAt: at,
    settings: { ...settings, ...seed.settings },
    protections: [...(seed.protections ?? [])],
    rulesets: (seed.rulesets ?? []).map(ruleset => seedRuleset(world, ruleset)),
    environments: [...(seed.environments ?? [])],
    secretNames: [...(seed.secretNames ?? [])],
    labels: (seed.labels ?? []).map(label => ({
      id: world.nextId(),
      name: label,
      color: 'ededed',
      description: null,
    })),
    issues: [],
    comments: [],
    reviews: [],
    releases: [],
    latestReleaseId: undefined,
    burntTags: [],
    statuses: [],
    checkRuns: [],
    dispatches: [],
    events: [],
  }
}

export function seedRuleset(world: World, seed: RulesetSeed): Ruleset {
  return {
    id: world.nextId(),
    name: seed.name ?? 'rules',
    target: seed.target ?? 'branch',
    enforcement: seed.enforcement ?? 'active',
    include: seed.include ?? ['~DEFAULT_BRANCH'],
    exclude: seed.exclude ?? [],
    rules: seed.rules,
    bypass: seed.bypass ?? [],
  }
}

/** A release as if it had been published before; its tag is not made here. */
export function seedRelease(world: World, state: RepositoryState, seed: ReleaseSeed): Release {
  const last = state.releases.at(-1)?.createdAt
  const following = last === undefined ? world.clock.now().getTime() - 86_400_000 : Date.parse(last) + 60_000
  const at = seed.publishedAt ?? stamp(new Date(following))
  const release: Release = {
    id: world.nextId(),
    tag: seed.tag,
    target: state.defaultBranch,
    name: seed.name ?? seed.tag,
    body: seed.body ?? '',
    isDraft: seed.isDraft ?? false,
    isPrerelease: seed.isPrerelease ?? false,
    isImmutable: seed.isImmutable ?? false,
    author: seed.author ?? state.owner,
    createdAt: at,
    publishedAt: seed.isDraft ? null : at,
    updatedAt: at,
    assets: [],
  }
  for (const [name, content] of Object.entries(seed.assets ?? {}))
    addAsset(world, release, {
      name,
      bytes: Buffer.from(content),
      uploader: release.author,
      at,
      ...(seed.withoutDigests && { withoutDigest: true }),
    })
  return release
}
