import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addAsset } from './forge/assets.ts'
import type { PullIssue } from './forge/pulls.ts'
import { isPull } from './forge/pulls.ts'
import { removeAsset } from './forge/releases.ts'
import { tendPulls } from './forge/tend-pulls.ts'
import type { Files } from './git/bare-repository.ts'
import type { Commit } from './git/commit.ts'
import { readCommit, writeCommit } from './git/commit.ts'
import { log } from './git/history.ts'
import { findCommit, zeroOid } from './git/refs.ts'
import { gitText } from './git/run-git.ts'
import { findEntry, listTree, readBlob, writeBlob, writeTree } from './git/tree.ts'
import type { ReleaseSeed, RulesetSeed } from './options.ts'
import type { Protection } from './world/protection.ts'
import type { Release } from './world/release.ts'
import type { Repository, View } from './world/repository.ts'
import { fullName, viewOf, write } from './world/repository.ts'
import { seedRelease, seedRuleset } from './world/seed.ts'
import type { ForgeEvent, RepositoryState } from './world/state.ts'
import { nobody } from './world/token.ts'
import type { World } from './world/world.ts'
import { now, webUrl } from './world/world.ts'

/** Files to write; null takes one away. */
type FileChanges = Readonly<Record<string, Files[string] | null>>

interface CommitOptions {
  /** Default: the default branch. One that does not exist begins at the default branch. */
  readonly branch?: string
  readonly message?: string
  /** The author's login, default `somebody`. */
  readonly author?: string
  readonly executable?: boolean
}

/** A repository of the local GitHub as a test handles it: past all rules, limits and faults. */
export interface LocalRepository {
  readonly name: string
  readonly cloneUrl: string
  /** The bare repository on disk. */
  readonly path: string
  /** What the forge knows; a test may change it. */
  readonly state: RepositoryState
  /** The commit of a branch, tag or object id. */
  head(ref?: string): Promise<string>
  /** The bytes of a file, `undefined` when it is not there. */
  read(path: string, ref?: string): Promise<Buffer | undefined>
  /** The paths of all files. */
  paths(ref?: string): Promise<string[]>
  /** The commits that led to a ref, newest first. */
  log(ref?: string): Promise<Commit[]>
  /** Commits as somebody else would have done it. */
  commit(files: FileChanges, options?: CommitOptions): Promise<string>
  /** Sets a branch or tag, given by its full name, wherever it was. */
  setRef(ref: string, commit: string): Promise<void>
  /** Publishes a release, with its tag at the head of the default branch. */
  release(seed: ReleaseSeed): Promise<Release>
  /** Exchanges the bytes of an asset under the same name, which GitHub allows until a release is immutable. */
  replaceAsset(tag: string, name: string, content: string | Uint8Array): Promise<void>
  pulls(state?: 'open' | 'closed' | 'all'): PullIssue[]
  /** What would become of the checks of a pull request after its latest change. */
  checksOf(pull: number): ForgeEvent['workflows'] | undefined
  protect(protection: Protection): void
  addRuleset(seed: RulesetSeed): void
  /** Installs a hook of git: a shell script that reads `old new ref` lines; `exit 1` refuses the push. */
  preReceive(script: string): Promise<void>
}

export function localRepository(world: World, repository: Repository): LocalRepository {
  const { state } = repository
  const view = (): View => viewOf(repository, world.clock.now())
  const change = <T>(work: () => Promise<T>): Promise<T> =>
    write(repository, world.clock.now, async () => {
      const result = await work()
      await tendPulls(world, nobody)
      return result
    })
  const head = (ref = state.defaultBranch): Promise<string> => headOf(view(), ref)
  return {
    get name() {
      return fullName(state)
    },
    get cloneUrl() {
      return webUrl(world, state, '.git')
    },
    get path() {
      return repository.path
    },
    state,
    head,
    read: async (file, ref) => {
      const entry = await findEntry(repository.path, await head(ref), file)
      return entry && readBlob(repository.path, entry.oid)
    },
    paths: async ref => {
      const entries = await listTree(repository, await head(ref), true)
      return entries.filter(({ type }) => type !== 'tree').map(entry => entry.path)
    },
    log: async ref =>
      Promise.all((await log(repository.path, await head(ref))).map(oid => readCommit(repository, oid))),
    commit: (files, options = {}) => change(() => commit(world, view(), { files, ...options })),
    setRef: (ref, target) =>
      change(async () => {
        await gitText(repository.path, ['update-ref', ref, target])
      }),
    release: seed => change(() => addRelease(world, repository, seed)),
    replaceAsset: (tag, name, content) =>
      change(() => {
        replaceAsset(world, state, { tag, name, bytes: Buffer.from(content) })
        return Promise.resolve()
      }),
    pulls: (wanted = 'open') =>
      state.issues.filter(isPull).filter(issue => wanted === 'all' || issue.state === wanted),
    checksOf: pull =>
      state.events.findLast(event => event.type === 'pull_request' && event.pull === pull)?.workflows,
    protect: protection => state.protections.push(protection),
    addRuleset: seed => state.rulesets.push(seedRuleset(world, seed)),
    preReceive: script =>
      writeFile(join(repository.path, 'hooks', 'pre-receive'), `#!/bin/sh\n${script}\n`, { mode: 0o755 }),
  }
}

async function headOf(view: View, ref: string): Promise<string> {
  const commit = await findCommit(view, ref)
  if (commit === undefined) throw new Error(`${fullName(view.state)} has no ${ref}`)
  return commit
}

async function commit(
  world: World,
  view: View,
  {
    files,
    branch,
    message,
    author = 'somebody',
    executable,
  }: CommitOptions & { readonly files: FileChanges },
): Promise<string> {
  const { path, state } = view
  const ref = `refs/heads/${branch ?? state.defaultBranch}`
  const old = await view.refs.find(ref)
  const parent = old?.oid ?? (await findCommit(view, state.defaultBranch))
  const mode = executable ? '100755' : '100644'
  const changes = Object.entries(files).map(async ([name, content]) => ({
    path: name,
    mode,
    oid: content === null ? undefined : await writeBlob(path, content),
  }))
  const person = { name: author, email: `${author}@local.test`, date: now(world) }
  const oid = await writeCommit(path, {
    tree: await writeTree(path, parent, await Promise.all(changes)),
    parents: parent === undefined ? [] : [parent],
    author: person,
    committer: person,
    message: `${message ?? 'Change'}\n`,
    signed: false,
  })
  await gitText(path, ['update-ref', ref, oid, old?.oid ?? zeroOid])
  return oid
}

async function addRelease(world: World, repository: Repository, seed: ReleaseSeed): Promise<Release> {
  const { path, state } = repository
  const publishedAt = seed.publishedAt ?? now(world)
  const release = seedRelease(world, state, { ...seed, publishedAt })
  state.releases.push(release)
  const view = viewOf(repository, world.clock.now())
  const ref = `refs/tags/${release.tag}`
  if (!release.isDraft && !(await view.refs.find(ref)))
    await gitText(path, ['update-ref', ref, await headOf(view, state.defaultBranch)])
  return release
}

function replaceAsset(
  world: World,
  state: RepositoryState,
  { tag, name, bytes }: { readonly tag: string; readonly name: string; readonly bytes: Uint8Array },
): void {
  const release = state.releases.find(release => release.tag === tag)
  const old = release?.assets.find(asset => asset.name === name)
  if (!release || !old) throw new Error(`${fullName(state)} has no asset ${name} of ${tag}`)
  removeAsset(world, release, old)
  addAsset(world, release, { name, bytes, uploader: old.uploader, contentType: old.contentType })
}
