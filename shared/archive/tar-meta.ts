import { readPax, type PaxRecords } from './pax.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import type { Profile } from './scan.ts'
import type { TarHeader } from './tar-header.ts'

/** What extended headers have said about the entry that comes next. */
export interface Pending {
  readonly pax?: PaxRecords
  readonly longName?: Uint8Array
  readonly longLink?: Uint8Array
}

/** What a header means once extended headers are applied. */
export interface Meaning {
  readonly name: Uint8Array
  readonly linkTarget: Uint8Array
  /** The size by pax, where pax states one. */
  readonly paxSize?: Uint8Array
  readonly sparse: boolean
}

/** Whether a type flag announces an extended header: pax for one entry or all, GNU long name or link. */
export function isMeta(flag: string): boolean {
  return 'xgLK'.includes(flag)
}

/** Takes one extended header in. Two that speak of one entry are refused: readers apply them in different orders. */
export function withMeta(
  pending: Pending,
  flag: string,
  { body, profile }: { body: Uint8Array; profile: Profile },
): Pending | Problem {
  if (profile === 'bundle' && flag !== 'x') return problem('E_ARCHIVE_FORMAT', `has a header of type ${flag}`)
  if (collides(pending, flag)) {
    return problem('E_ARCHIVE_AMBIGUOUS', 'two extended headers speak of one entry')
  }
  if (flag === 'L') return { ...pending, longName: withoutEnd(body) }
  if (flag === 'K') return { ...pending, longLink: withoutEnd(body) }
  const pax = readPax(body)
  if (isProblem(pax)) return pax
  const wrong = flag === 'g' ? wrongGlobal(pax) : wrongLocal(pax, profile)
  return wrong ?? (flag === 'g' ? pending : { ...pending, pax })
}

// A long name and a long link belong together; whether pax before them speaks of them or of the file is what
// CVE-2025-62518 and GHSA-vmf3-w455-68vh are about.
function collides({ pax, longName, longLink }: Pending, flag: string): boolean {
  if (flag === 'L') return (pax ?? longName) !== undefined
  if (flag === 'K') return (pax ?? longLink) !== undefined
  return (pax ?? longName ?? longLink) !== undefined
}

/** Keys that say which bytes an entry has or where it goes: for all entries at once they make no honest sense. */
const meaningful = /^(?:path|linkpath|size|hdrcharset|charset|GNU\.sparse\..*|SCHILY\.realsize)$/

function wrongGlobal(pax: PaxRecords): Problem | undefined {
  const key = [...pax.keys()].find(name => meaningful.test(name))
  return key === undefined
    ? undefined
    : problem('E_ARCHIVE_AMBIGUOUS', 'is set for all entries by a global pax header', key)
}

function wrongLocal(pax: PaxRecords, profile: Profile): Problem | undefined {
  const keys = [...pax.keys()]
  const charset = keys.find(key => key === 'hdrcharset' || key === 'charset')
  if (charset !== undefined) return problem('E_ARCHIVE_AMBIGUOUS', 'changes what names mean', charset)
  const foreign = profile === 'bundle' ? keys.find(key => key !== 'path') : undefined
  return foreign === undefined
    ? undefined
    : problem('E_ARCHIVE_FORMAT', 'is no pax key for a bundle', foreign)
}

/** Applies what is pending to the header it was pending for. */
export function meaningOf(header: TarHeader, { pax, longName, longLink }: Pending): Meaning {
  const paxSize = pax?.get('size')
  return {
    name: pax?.get('path') ?? longName ?? header.name,
    linkTarget: pax?.get('linkpath') ?? longLink ?? header.linkName,
    ...(paxSize === undefined ? {} : { paxSize }),
    sparse: [...(pax?.keys() ?? [])].some(key => /^(?:GNU\.sparse\.|SCHILY\.realsize$)/.test(key)),
  }
}

/** GNU ends long names with a NUL; one inside stays, and is refused with the path. */
function withoutEnd(body: Uint8Array): Uint8Array {
  let end = body.length
  while (end > 0 && body[end - 1] === 0) end--
  return body.subarray(0, end)
}
