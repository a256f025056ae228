import { nodeId } from '../../world/ids.ts'
import type { Issue, IssueComment } from '../../world/issue.ts'
import { fullName } from '../../world/repository.ts'
import type { Label, RepositoryState } from '../../world/state.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, webUrl } from '../../world/world.ts'
import type { CommentShape, IssueShape, LabelShape } from '../shapes.ts'
import { renderUser } from './user.ts'

export function renderLabel(world: World, state: RepositoryState, label: Label): LabelShape {
  return {
    id: label.id,
    node_id: nodeId('LA', label.id),
    url: apiUrl(world, state, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    description: label.description,
    default: false,
  }
}

/** The labels of an issue, in the form that pull requests have too. */
export function renderLabels(
  world: World,
  state: RepositoryState,
  { labels }: Issue,
): (LabelShape & { description: string })[] {
  return state.labels
    .filter(label => labels.includes(label.name))
    .map(label => ({ ...renderLabel(world, state, label), description: label.description ?? '' }))
}

/** An issue; a pull request is one too. */
export function renderIssue(world: World, state: RepositoryState, issue: Issue): IssueShape {
  const url = apiUrl(world, state, `/issues/${issue.number}`)
  const page = webUrl(world, state, `/${issue.pull ? 'pull' : 'issues'}/${issue.number}`)
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url,
    repository_url: apiUrl(world, state),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: null,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    labels: renderLabels(world, state, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: state.comments.filter(comment => comment.issue === issue.number).length,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: associationOf(state, issue.author),
    ...(issue.pull && {
      draft: issue.pull.isDraft,
      pull_request: {
        url: apiUrl(world, state, `/pulls/${issue.number}`),
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: issue.pull.mergedAt,
      },
    }),
  }
}

export function associationOf(state: RepositoryState, login: string): 'OWNER' | 'CONTRIBUTOR' {
  return fullName(state).startsWith(`${login}/`) ? 'OWNER' : 'CONTRIBUTOR'
}

export function renderComment(world: World, state: RepositoryState, comment: IssueComment): CommentShape {
  const issue = state.issues.find(({ number }) => number === comment.issue)
  const page = webUrl(world, state, `/${issue?.pull ? 'pull' : 'issues'}/${comment.issue}`)
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: apiUrl(world, state, `/issues/comments/${comment.id}`),
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: apiUrl(world, state, `/issues/${comment.issue}`),
    body: comment.body,
    user: renderUser(world, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(state, comment.author),
  }
}
