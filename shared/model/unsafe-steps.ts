import { findCollisions } from './collisions.ts'
import type { ExtractionStep } from './extraction.ts'
import { finding, type Finding } from './finding.ts'
import { isListable, listedPath } from './listed-path.ts'
import { staysBelow } from './unwritable-edits.ts'

/**
 * Why a list of steps must not be carried out. Whoever plans an extraction has looked at the archive before; this is
 * the last line, and it takes nothing on trust.
 */
export function findUnsafeSteps(steps: readonly ExtractionStep[]): readonly Finding[] {
  const links = new Set(steps.filter(({ kind }) => kind === 'link').map(({ path }) => path))
  return [
    ...steps.flatMap(step => [...badPath(step), ...badTarget(step), ...throughLink(step, links)]),
    ...met(steps),
  ]
}

function badPath({ path }: ExtractionStep): Finding[] {
  if (staysBelow(path)) return []
  return [finding('E_ARCHIVE_PATH', `${listedPath(path).path} would not stay inside the target folder.`)]
}

function badTarget(step: ExtractionStep): Finding[] {
  if (step.kind !== 'link' || pointsInside(step.path, step.target)) return []
  const shown = `${listedPath(step.path).path} -> ${listedPath(step.target).path}`
  return [finding('E_ARCHIVE_LINK', `${shown} may lead out of the target folder.`)]
}

// Names only ever go deeper, and every link they pass through obeys this rule, too. A `..` after a name would go up
// from wherever a link of that name leads (CVE-2026-26960), so it may stand at the start only.
function pointsInside(path: string, target: string): boolean {
  const depth = path.split('/').length - 1
  const segments = target.split('/')
  const ups = segments.findIndex(segment => segment !== '..')
  if (ups === -1) return segments.length <= depth
  return ups <= depth && isListable(segments.slice(ups).join('/')) && !target.includes(':')
}

function throughLink({ path }: ExtractionStep, links: ReadonlySet<string>): Finding[] {
  for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
    if (links.has(path.slice(0, end)))
      return [finding('E_ARCHIVE_LINK', `${path} would be written through the link ${path.slice(0, end)}.`)]
  return []
}

function met(steps: readonly ExtractionStep[]): Finding[] {
  return findCollisions(steps.map(({ kind, path }) => (kind === 'folder' ? `${path}/` : path))).map(
    ({ path, other }) =>
      finding('E_ARCHIVE_DUPLICATE', `${path} and ${other} are one name, or file and folder at once.`),
  )
}
