import { quoted } from '../text/shown.ts'
import type { PlannedNode, PlannedTree } from './planned-tree.ts'
import { isProblem, problem, type Problem } from './problem.ts'

/** How many links a link may lead through: libfoo.so -> libfoo.so.1 -> libfoo.so.1.2 needs two, Linux allows 40. */
const linkHops = 16

type Link = Pick<PlannedNode, 'path' | 'target'>

/**
 * Follows a symbolic link on the whole planned tree, as the system will: `c/up/../..` is harmless as text and leads out
 * when `c/up` is a link upwards (CVE-2026-26960). A chain that stays inside is kept, because every versioned library is
 * one. Gives the target in its plain form: `..` at the start only, where text and disk agree on what it means.
 */
export function followLink(link: Link, tree: PlannedTree, pathBytes: number): string | Problem {
  const sizeBytes = Buffer.byteLength(link.target)
  if (sizeBytes > pathBytes)
    return broken(link, `has ${sizeBytes} bytes of target, the limit is ${pathBytes}`)
  const end = endOf(link, { tree, start: link, hops: { left: linkHops } })
  if (isProblem(end)) return end
  return end.path === '' ? broken(link, 'leads to the root of the archive') : plainTarget(link, end.path)
}

interface Walk {
  readonly tree: PlannedTree
  readonly start: Link
  /** Shared by all links on the way, so that a tree of links ends as soon as a chain does. */
  readonly hops: { left: number }
}

function endOf(link: Link, walk: Walk): PlannedNode | Problem {
  const { tree, start, hops } = walk
  const wrong = wrongTarget(link.target)
  if (wrong !== undefined) return broken(start, wrong)
  if (hops.left-- === 0) return broken(start, 'leads through too many links')
  let at: PlannedNode = { path: parentOf(link.path), type: 'folder', target: '' }
  for (const segment of segmentsOf(link.target)) {
    if (at.type !== 'folder') return broken(start, 'leads through something that is no folder')
    if (segment === '..' && at.path === '') return broken(start, 'leads out of the archive')
    const next = tree.find(segment === '..' ? parentOf(at.path) : joined(at.path, segment))
    if (next === undefined) return broken(start, 'leads to nothing in the archive')
    const end = next.type === 'symlink' ? endOf(next, walk) : next
    if (isProblem(end)) return end
    at = end
  }
  return at
}

function wrongTarget(target: string): string | undefined {
  if (target === '') return 'has an empty target'
  if (target.startsWith('/')) return 'has an absolute target'
  return /[\\:\p{Cc}\p{Cf}]/u.test(target) ? 'has a target that systems read differently' : undefined
}

/**
 * The target without empty and `.` segments; the way to where it leads when a `..` comes after a name, or when nothing
 * is left of it (`X11 -> .`).
 */
function plainTarget({ path, target }: Link, end: string): string {
  const segments = segmentsOf(target)
  const down = segments.findIndex(segment => segment !== '..')
  const plain = segments.length > 0 && (down === -1 || !segments.includes('..', down))
  return plain ? segments.join('/') : wayTo(end.split('/'), path.split('/').slice(0, -1))
}

function wayTo(to: readonly string[], from: readonly string[]): string {
  const parting = from.findIndex((segment, index) => segment !== to[index])
  // To the folder itself it goes up once and down again.
  const shared = Math.min(parting === -1 ? from.length : parting, to.length - 1)
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

const segmentsOf = (target: string) => target.split('/').filter(segment => segment !== '' && segment !== '.')
const parentOf = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const joined = (folder: string, name: string) => (folder === '' ? name : `${folder}/${name}`)

const broken = (link: Link, what: string) =>
  problem('E_ARCHIVE_LINK', `-> ${quoted(link.target)} ${what}`, link.path)
