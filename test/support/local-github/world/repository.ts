import type { Ref, Refs } from '../git/refs.ts'
import { findIn, gitRefs, listIn } from '../git/refs.ts'
import type { Lock } from './lock.ts'
import { lock } from './lock.ts'
import type { RepositoryState } from './state.ts'

/** A repository as some reader sees it: now, or as it was before the latest writes. Objects never change, refs do. */
export interface View {
  readonly state: RepositoryState
  readonly refs: Refs
  /** The bare repository on disk. */
  readonly path: string
}

/** A repository of the local GitHub. */
export interface Repository {
  readonly path: string
  readonly state: RepositoryState
  readonly lock: Lock
  readonly history: Snapshot[]
}

interface Standing {
  readonly state: RepositoryState
  readonly refs: readonly Ref[]
}

/** What stood before a write, and when that write ended it. */
interface Snapshot extends Standing {
  readonly endedAt: number
}

/** How far behind a reader is. */
export type Staleness = { readonly writes: number } | { readonly seconds: number }

const kept = 64

/**
 * A repository whose bare one is made when it is first needed: of a thousand upstreams in a test hardly one is ever asked
 * for its objects.
 */
export function repositoryAt(path: string, state: RepositoryState, make: () => void): Repository {
  let made = false
  return {
    get path() {
      if (!made) make()
      made = true
      return path
    },
    state,
    lock: lock(),
    history: [],
  }
}

/** Does a write, alone, and keeps what stood before it for readers who lag behind. A write that throws leaves no trace. */
export function write<T>(repository: Repository, now: () => Date, work: () => Promise<T>): Promise<T> {
  return repository.lock.run(async () => {
    const before = await snapshot(repository)
    const result = await work()
    keep(repository, before, now())
    return result
  })
}

/** How a repository stands. */
export async function snapshot(repository: Repository): Promise<Standing> {
  return { state: structuredClone(repository.state), refs: await gitRefs(repository.path).list('refs/') }
}

/** Remembers how a repository stood before a write. */
export function keep({ history }: Repository, before: Standing, endedAt: Date): void {
  history.push({ ...before, endedAt: endedAt.getTime() })
  if (history.length > kept) history.shift()
}

export function viewOf(repository: Repository, now: Date, staleness?: Staleness): View {
  const old = staleness && snapshotFor(repository, now, staleness)
  const live: Refs = {
    find: name => gitRefs(repository.path).find(name),
    list: prefix => gitRefs(repository.path).list(prefix),
  }
  const remembered = (refs: readonly Ref[]): Refs => ({
    find: name => Promise.resolve(findIn(refs, name)),
    list: prefix => Promise.resolve(listIn(refs, prefix)),
  })
  return {
    state: old?.state ?? repository.state,
    refs: old ? remembered(old.refs) : live,
    get path() {
      return repository.path
    },
  }
}

function snapshotFor(repository: Repository, now: Date, staleness: Staleness): Snapshot | undefined {
  const { history } = repository
  if ('writes' in staleness)
    return staleness.writes > 0 ? (history.at(-staleness.writes) ?? history[0]) : undefined
  const moment = now.getTime() - staleness.seconds * 1000
  return history.find(snapshot => snapshot.endedAt > moment)
}

export function fullName(state: RepositoryState): string {
  return `${state.owner}/${state.name}`
}
