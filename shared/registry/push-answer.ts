import type { Code } from '../model/codes/table.ts'
import type { GitResult } from '../ports/git.ts'
import { shown } from '../text/shown.ts'

/** What became of a push: done, a race or a fault that a new try may win, or a refusal that stays. */
export type PushAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'again'; readonly reason: string }
  | { readonly kind: 'refused'; readonly code: Code; readonly reason: string }

/** Reads what `git push --porcelain` and the server behind it said. */
export function readPushAnswer({ status, stdout, stderr }: GitResult): PushAnswer {
  if (status === 0) return { kind: 'done' }
  const text = `${Buffer.from(stdout).toString('utf8')}\n${stderr}`
  const reason = reasonOf(text)
  const code = refusals.find(([pattern]) => pattern.test(text))?.[1]
  if (code !== undefined) return { kind: 'refused', code, reason }
  if (passing.test(text)) return { kind: 'again', reason }
  // A hook that declines without a word may be a server in trouble; one that explains itself will say the same again.
  const isSilent = !/^remote: (?!error: hook declined)/m.test(stderr)
  if (/hook declined/.test(text) && isSilent) return { kind: 'again', reason }
  return { kind: 'refused', code: 'E_PUSH_REFUSED', reason }
}

// GitHub's own words, the special before the general: GH013 and GH006 head every message of rules and protections.
const refusals: readonly (readonly [RegExp, Code])[] = [
  [/must have verified signatures/, 'E_COMMIT_UNVERIFIED'],
  [/refusing to allow .* (workflow|workflows)/, 'E_WORKFLOW_CHANGE'],
  [/GH006|GH013|protected branch hook declined/, 'E_BRANCH_PROTECTED'],
  [
    /requested URL returned error: 40[13]|Permission to .* denied|Write access to repository not granted|Authentication failed|could not read Username|Permission denied \(publickey/,
    'E_PUSH_PERMISSION',
  ],
]

// Three texts for a lost race, by the moment it was lost at, and faults of servers and networks.
const passing =
  /fetch first|non-fast-forward|stale info|failed to update ref|cannot lock ref|incorrect old value|returned error: 5\d\d|RPC failed|hung up|unexpected disconnect|Connection (reset|refused|timed out)|Could not resolve host|Operation timed out|early EOF/i

function reasonOf(text: string): string {
  const lines = text.split('\n').map(line => line.trim())
  const remote = lines.filter(line => line.startsWith('remote: ')).map(line => line.slice(8))
  const told = remote.filter(line => line !== '')
  const own = lines.filter(line => line.startsWith('!') || /^(fatal|error): /.test(line))
  const chosen = told.length > 0 ? told : own
  return shown(chosen.slice(0, 6).join(' ') || 'no reason was given')
}
