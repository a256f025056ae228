import type { Mergeability } from '../../forge/mergeability.ts'
import type { Ends, PullIssue } from '../../forge/pulls.ts'
import type { ChangedFile } from '../../git/history.ts'
import { nodeId } from '../../world/ids.ts'
import type { View } from '../../world/repository.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, findRepositoryById, webUrl } from '../../world/world.ts'
import type { PullShape, PullSimpleShape } from '../shapes.ts'
import { associationOf, renderLabels } from './issue.ts'
import { renderRepository } from './repository.ts'
import { renderUser } from './user.ts'

export interface Standing {
  readonly issue: PullIssue
  readonly ends: Ends
}

/** A pull request as lists show it. */
export function renderPullSimple(world: World, { state }: View, { issue, ends }: Standing): PullSimpleShape {
  const { pull, number } = issue
  const api = apiUrl(world, state, `/pulls/${number}`)
  const page = webUrl(world, state, `/pull/${number}`)
  const head = findRepositoryById(world, pull.headRepositoryId)?.state ?? state
  return {
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    number,
    state: issue.state,
    locked: false,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    labels: renderLabels(world, state, issue),
    milestone: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeOid,
    assignee: null,
    assignees: [],
    requested_reviewers: pull.requestedReviewers.map(login => renderUser(world, login)),
    requested_teams: [],
    head: {
      label: `${head.owner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: ends.head,
      repo: renderRepository(world, head),
      user: renderUser(world, head.owner),
    },
    base: {
      label: `${state.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: ends.base,
      repo: renderRepository(world, state),
      user: renderUser(world, state.owner),
    },
    ...addresses({
      api,
      page,
      issues: apiUrl(world, state, `/issues/${number}`),
      repository: apiUrl(world, state),
      head: ends.head,
    }),
    author_association: associationOf(state, issue.author),
    auto_merge: renderAutoMerge(world, issue),
    draft: pull.isDraft,
  }
}

interface Roots {
  readonly api: string
  readonly page: string
  readonly issues: string
  readonly repository: string
  readonly head: string
}

type AddressName = '_links' | Extract<keyof PullSimpleShape, `${string}url`>

function addresses({ api, page, issues, repository, head }: Roots): Pick<PullSimpleShape, AddressName> {
  const urls = {
    url: api,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issues,
    commits_url: `${api}/commits`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${repository}/pulls/comments{/number}`,
    comments_url: `${issues}/comments`,
    statuses_url: `${repository}/statuses/${head}`,
  }
  return {
    ...urls,
    _links: {
      self: { href: urls.url },
      html: { href: urls.html_url },
      issue: { href: urls.issue_url },
      comments: { href: urls.comments_url },
      review_comments: { href: urls.review_comments_url },
      review_comment: { href: urls.review_comment_url },
      commits: { href: urls.commits_url },
      statuses: { href: urls.statuses_url },
    },
  }
}

function renderAutoMerge(world: World, { pull: { autoMerge } }: PullIssue): PullShape['auto_merge'] {
  if (!autoMerge) return null
  const { by, method, title, message } = autoMerge
  return {
    enabled_by: renderUser(world, by),
    merge_method: method,
    commit_title: title,
    commit_message: message,
  }
}

export interface Sizes {
  readonly commits: readonly string[]
  readonly files: readonly ChangedFile[]
  readonly mergeability: Mergeability
}

/** A pull request as an answer of its own. */
export function renderPull(world: World, view: View, pull: Standing & Sizes): PullShape {
  const { issue, commits, files, mergeability } = pull
  const { state } = view
  const simple = renderPullSimple(world, view, pull)
  return {
    ...simple,
    state: issue.state,
    user: renderUser(world, issue.author),
    head: { ...simple.head, user: simple.head.user ?? renderUser(world, state.owner) },
    base: { ...simple.base, user: simple.base.user ?? renderUser(world, state.owner) },
    requested_teams: [],
    merged: issue.pull.mergedAt !== null,
    mergeable: mergeability.mergeable,
    rebaseable: false,
    mergeable_state: mergeability.state,
    merged_by: issue.pull.mergedBy === undefined ? null : renderUser(world, issue.pull.mergedBy),
    comments: state.comments.filter(comment => comment.issue === issue.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
    changed_files: files.length,
  }
}
