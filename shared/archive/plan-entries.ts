import { isFile, type ArchiveEntry } from './archive-entry.ts'
import { wrongContents } from './bundle-contents.ts'
import { readEntryPath, readName } from './entry-path.ts'
import { followLink } from './follow-link.ts'
import { plannedTree, type PlannedTree } from './planned-tree.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { EntryType, RawEntry, Scan, ScanRules } from './scan.ts'

export interface PlanRules extends ScanRules {
  /** How many leading segments of each path are dropped. */
  readonly stripComponents: number
}

export interface Plan {
  readonly entries: readonly ArchiveEntry[]
  readonly problems: readonly Problem[]
}

/** Judges what a scan found as one tree, format no matter: paths, types, modes, collisions, links, the profile. */
export function planEntries(scan: Scan, rules: PlanRules): Plan {
  const tree = plannedTree()
  const planned = new Map<string, ArchiveEntry>()
  const problems: Problem[] = []
  for (const raw of scan.entries) {
    const result = planEntry(raw, { rules, tree, planned })
    problems.push(...result.problems)
    if (result.entry !== undefined) planned.set(result.entry.path, result.entry)
  }
  problems.push(...scan.problems)
  // Of an archive that could not be read to its end nobody knows what else it holds.
  if (!scan.complete) return { entries: [], problems }
  const { entries, problems: wrongLinks } = followLinks([...planned.values()], tree, rules)
  problems.push(...wrongLinks, ...wrongContents(entries, rules.profile))
  if (entries.length + problems.length === 0)
    problems.push(problem('E_ARCHIVE_CONTENT', 'the archive is empty'))
  return { entries, problems }
}

interface State {
  readonly rules: PlanRules
  readonly tree: PlannedTree
  readonly planned: ReadonlyMap<string, ArchiveEntry>
}

interface PlanStep {
  readonly problems: readonly Problem[]
  readonly entry?: ArchiveEntry
}

function planEntry(raw: RawEntry, state: State): PlanStep {
  const { limits, stripComponents } = state.rules
  const name = readName(raw.name)
  if (typeof name !== 'string') return { problems: [name] }
  const path = readEntryPath(name, limits)
  if (isProblem(path)) return { problems: [path] }
  const problems = [...raw.flaws, ...wrongHeader(raw, name, state.rules)]
  if (path.segments.length === 0 && raw.type !== 'folder') problems.push(inPath('is the root itself', name))
  const kept = path.segments.slice(stripComponents)
  if (raw.type === 'special' || kept.length === 0) return { problems }
  const entry = placed({ ...raw, type: raw.type }, kept.join('/'), state)
  if (isProblem(entry)) return { problems: [...problems, entry] }
  // `x//etc` is `x/etc` to most and `/etc` to whoever cuts the first segment off.
  if (path.doubled) problems.push(inPath('has an empty segment', name))
  return { problems, entry }
}

const inPath = (what: string, name: string) => problem('E_ARCHIVE_PATH', what, name)

function wrongHeader({ type, mode }: RawEntry, name: string, { profile }: PlanRules): readonly Problem[] {
  const problems: Problem[] = []
  const flaw = (code: Problem['code'], what: string) => problems.push(problem(code, what, name))
  // Before POSIX a folder was a file whose name ends in a slash, and many readers still hold it so.
  if (type !== 'folder' && name.endsWith('/'))
    flaw('E_ARCHIVE_AMBIGUOUS', `is a ${type} with the name of a folder`)
  if (type === 'special') flaw('E_ARCHIVE_TYPE', 'is neither file, folder nor link')
  if (type !== 'symlink' && (mode & 0o7000) !== 0) {
    flaw('E_ARCHIVE_MODE', `has set-id or sticky bits (mode ${mode.toString(8)})`)
  }
  if (profile === 'bundle' && type !== 'symlink' && ((mode & 0o400) === 0 || (mode & 0o002) !== 0)) {
    flaw(
      'E_ARCHIVE_MODE',
      `has mode ${mode.toString(8)}; in a bundle the owner reads and not everyone writes`,
    )
  }
  return problems
}

/** Gives an entry its place in the tree. Links of links and dangling ones are judged when the tree is whole. */
function placed(
  raw: RawEntry & { readonly type: EntryType },
  path: string,
  { rules, tree, planned }: State,
): ArchiveEntry | Problem {
  const { type, mode, content } = raw
  const target = readName(raw.linkTarget)
  const text = typeof target === 'string' ? target : Buffer.from(raw.linkTarget).toString('latin1')
  const collision = tree.add({ path, type, target: text })
  if (collision !== undefined) return collision
  const entry = { path, mode: mode & 0o777, sizeBytes: content.sizeBytes, content }
  if (type === 'file' || type === 'folder') return { ...entry, type }
  if (rules.profile === 'bundle') return problem('E_ARCHIVE_LINK', 'is a link; a bundle has none', path)
  if (typeof target !== 'string') return problem('E_ARCHIVE_LINK', 'points at a name that is not UTF-8', path)
  if (type === 'symlink') return { ...entry, type, linkTarget: target }
  const file = findFile(target, { rules, planned })
  return file === undefined
    ? problem('E_ARCHIVE_LINK', 'is a hard link to no file before it', path)
    : { ...file, path, type, linkTarget: file.path }
}

/** The file that a hard link names; only one that is already there, so that no order of writing matters. */
function findFile(target: string, { rules, planned }: Omit<State, 'tree'>): ArchiveEntry | undefined {
  const path = readEntryPath(target, rules.limits)
  if (isProblem(path)) return undefined
  const entry = planned.get(path.segments.slice(rules.stripComponents).join('/'))
  return entry !== undefined && isFile(entry) ? entry : undefined
}

/** Follows every symbolic link to its end and writes its target in plain form. */
function followLinks(entries: readonly ArchiveEntry[], tree: PlannedTree, rules: PlanRules): Plan {
  const problems: Problem[] = []
  const followed = entries.map(entry => {
    if (entry.type !== 'symlink') return entry
    const { path, linkTarget: target } = entry
    const plain = followLink({ path, target }, tree, rules.limits.pathBytes)
    if (typeof plain === 'string') return { ...entry, linkTarget: plain }
    problems.push(plain)
    return entry
  })
  return { entries: followed, problems }
}
