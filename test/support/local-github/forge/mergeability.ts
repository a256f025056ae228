import { mergeTree } from '../git/history.ts'
import { violations } from '../rules/violations.ts'
import type { View } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { Ends, PullIssue } from './pulls.ts'
import { approvalsOf } from './pulls.ts'

export interface Mergeability {
  readonly mergeable: boolean | null
  readonly state: 'clean' | 'dirty' | 'blocked' | 'draft' | 'unknown'
}

/** Whether a pull request could be merged now. GitHub works this out in the background; here it is always fresh. */
export async function mergeability(
  view: View,
  { issue, ends, token }: { readonly issue: PullIssue; readonly ends: Ends; readonly token: Token },
): Promise<Mergeability> {
  if (issue.state !== 'open') return { mergeable: null, state: 'unknown' }
  if ((await mergeTree(view.path, ends.base, ends.head)) === undefined)
    return { mergeable: false, state: 'dirty' }
  if (issue.pull.isDraft) return { mergeable: true, state: 'draft' }
  const found = await violations({
    view,
    token,
    update: { ref: `refs/heads/${issue.pull.baseRef}`, before: ends.base, after: ends.head },
    store: { path: view.path },
    by: 'merge',
    checkedOid: ends.head,
    approvals: approvalsOf(view, issue.number),
  })
  // A merge is never a forced update, whatever the two commits look like.
  const blocking = found.filter(({ message }) => !message.startsWith('Cannot force-push'))
  return { mergeable: true, state: blocking.length > 0 ? 'blocked' : 'clean' }
}
