import { isAncestor } from '../git/history.ts'
import { gitText } from '../git/run-git.ts'
import type { Repository, View } from '../world/repository.ts'
import { viewOf } from '../world/repository.ts'
import type { Token } from '../world/token.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'
import { record } from './events.ts'
import { mergePull } from './merge-pull.ts'
import type { PullIssue } from './pulls.ts'
import { findHeadRef, headView, isPull } from './pulls.ts'
import { Problem } from '../http/problem.ts'

/** Brings pull requests up to date after something was written: GitHub does the same after each push. */
export async function tendPulls(world: World, token: Token): Promise<void> {
  for (const repository of world.repositories.values()) {
    const open = repository.state.issues.filter(isPull).filter(issue => issue.state === 'open')
    for (const issue of open) await tend(world, repository, { issue, token })
  }
}

interface Visit {
  readonly issue: PullIssue
  readonly token: Token
}

async function tend(world: World, repository: Repository, { issue, token }: Visit): Promise<void> {
  const view = viewOf(repository, world.clock.now())
  const { pull } = issue
  const head = await findHeadRef(world, view, pull)
  if (!head) {
    close(world, repository, { issue, token })
    return
  }
  const moved = head.oid !== pull.headOid
  if (moved) {
    pull.headOid = head.oid
    issue.updatedAt = now(world)
    record(world, repository.state, {
      token,
      happening: { type: 'pull_request', action: 'synchronize', pull: issue.number },
    })
  }
  await publishHead(world, view, issue)
  if (await isContained(view, issue)) {
    // The base got its commits: merged by hand. The head went back to the base: nothing is left to merge.
    if (!moved) Object.assign(pull, { mergedAt: now(world), mergedBy: token.login, mergeOid: pull.headOid })
    close(world, repository, { issue, token })
  } else if (pull.autoMerge) await tryAutoMerge(world, repository, { issue, token })
}

/** `refs/pull/N/head`, by which anybody can fetch a pull request. */
async function publishHead(world: World, view: View, { number, pull }: PullIssue): Promise<void> {
  const ref = `refs/pull/${number}/head`
  const from = headView(world, view, pull)
  if (!from || (await view.refs.find(ref))?.oid === pull.headOid) return
  if (from.path === view.path) await gitText(view.path, ['update-ref', ref, pull.headOid])
  else await gitText(view.path, ['fetch', '-q', from.path, `+${pull.headOid}:${ref}`])
}

async function isContained(view: View, { pull }: PullIssue): Promise<boolean> {
  const base = await view.refs.find(`refs/heads/${pull.baseRef}`)
  return base !== undefined && (await isAncestor(view, pull.headOid, base.oid))
}

/** A pull request ends without a merge when its branch goes. */
function close(world: World, { state }: Repository, { issue, token }: Visit): void {
  issue.state = 'closed'
  issue.closedAt = now(world)
  issue.updatedAt = now(world)
  record(world, state, { token, happening: { type: 'pull_request', action: 'closed', pull: issue.number } })
}

async function tryAutoMerge(world: World, repository: Repository, { issue, token }: Visit): Promise<void> {
  const auto = issue.pull.autoMerge
  if (!auto) return
  try {
    await mergePull(world, repository, {
      issue,
      token,
      method: auto.method,
      title: auto.title,
      message: auto.message,
    })
  } catch (error) {
    // Not yet: it waits for the next change.
    if (!(error instanceof Problem)) throw error
  }
}
