import { byCodePoint } from '../model/order.ts'
import type { PathChange } from './path-change.ts'

/** The bundle that a path belongs to and counts for; `undefined` for caches, tests and whatever lies outside. */
export type Locate = (path: string) => string | undefined

/** Changes of paths, sorted to bundles; whether a bundle is new or gone may not be seen from them alone. */
export interface Touched {
  readonly bundles: ReadonlyMap<string, TouchedBundle>
  /** Changed paths that belong to no bundle or do not count, as they are now. */
  readonly outside: readonly string[]
}

export interface TouchedBundle {
  readonly paths: readonly string[]
  /** Whether the changes themselves show that it was there before, and that it is there now. */
  readonly before: boolean
  readonly after: boolean
  /** Bundles that files came from, with how many. */
  readonly sources: ReadonlyMap<string, number>
}

/** What happened to a bundle as a whole. */
export interface BundleChange {
  readonly bundle: string
  readonly kind: 'added' | 'modified' | 'renamed' | 'removed'
  /** For a renamed one: what it was called before, a bundle that is gone now. */
  readonly from?: string
  /** For a removed one: what it is called now, if its files live on in another bundle. */
  readonly to?: string
  readonly paths: readonly string[]
}

/** Sorts changed paths to the bundles they touch. A file moved between two bundles touches both. */
export function touchedBundles(changes: readonly PathChange[], locate: Locate): Touched {
  const bundles = new Map<string, Draft>()
  const outside: string[] = []
  for (const change of changes) {
    const sides = sidesOf(change, locate)
    if (sides.length === 0) outside.push(change.path)
    for (const side of sides) add(side, bundles)
  }
  return { bundles, outside }
}

/**
 * Tells for each bundle what happened to it, in code-point order. `existed` and `exists` are asked only about bundles
 * whose changes do not show it: those with nothing but new files, and those with nothing but removed ones.
 */
export function bundleChanges(
  touched: Touched,
  existed: Presence,
  exists: Presence,
): readonly BundleChange[] {
  const states = new Map(
    [...touched.bundles].map(([bundle, { before, after }]) => [
      bundle,
      { before: before || existed(bundle), after: after || exists(bundle) },
    ]),
  )
  const isGone = (bundle: string) => states.get(bundle)?.after === false
  const isNew = (bundle: string) => states.get(bundle)?.before === false
  const renames = new Map<string, string>()
  for (const [bundle, { sources }] of touched.bundles) {
    const from = isNew(bundle) ? mostFrequent(sources, isGone) : undefined
    if (from !== undefined) renames.set(bundle, from)
  }
  const successors = new Map([...renames].map(([to, from]) => [from, to]))
  return [...touched.bundles]
    .sort(([left], [right]) => byCodePoint(left, right))
    .map(([bundle, { paths }]): BundleChange => {
      const [from, to] = [renames.get(bundle), successors.get(bundle)]
      if (isGone(bundle)) return { bundle, kind: 'removed', ...(to === undefined ? {} : { to }), paths }
      if (!isNew(bundle)) return { bundle, kind: 'modified', paths }
      return from === undefined ? { bundle, kind: 'added', paths } : { bundle, kind: 'renamed', from, paths }
    })
}

/** Whether a bundle is in a state. */
export type Presence = (bundle: string) => boolean

interface Draft extends TouchedBundle {
  readonly paths: string[]
  before: boolean
  after: boolean
  readonly sources: Map<string, number>
}

interface Side {
  readonly bundle: string
  readonly path: string
  readonly before: boolean
  readonly after: boolean
  readonly source?: string
}

function add({ bundle, path, before, after, source }: Side, bundles: Map<string, Draft>): void {
  const draft = bundles.get(bundle) ?? newDraft()
  bundles.set(bundle, draft)
  draft.paths.push(path)
  draft.before ||= before
  draft.after ||= after
  if (source !== undefined) draft.sources.set(source, (draft.sources.get(source) ?? 0) + 1)
}

const newDraft = (): Draft => ({ paths: [], before: false, after: false, sources: new Map<string, number>() })

function sidesOf({ kind, path, from }: PathChange, locate: Locate): readonly Side[] {
  const bundle = locate(path)
  const old = from === undefined ? undefined : locate(from)
  const sides: Side[] = []
  if (bundle !== undefined) {
    const source = old === undefined || old === bundle ? {} : { source: old }
    const before = kind === 'modified' || kind === 'removed'
    sides.push({ bundle, path, before, after: kind !== 'removed', ...source })
  }
  if (old !== undefined && from !== undefined)
    sides.push({ bundle: old, path: from, before: true, after: false })
  return sides
}

function mostFrequent(counts: ReadonlyMap<string, number>, isWanted: Presence): string | undefined {
  const wanted = [...counts].filter(([name]) => isWanted(name))
  wanted.sort(([left, few], [right, many]) => many - few || byCodePoint(left, right))
  return wanted[0]?.[0]
}
