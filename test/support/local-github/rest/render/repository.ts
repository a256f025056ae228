import { nodeId } from '../../world/ids.ts'
import { fullName } from '../../world/repository.ts'
import type { RepositoryState } from '../../world/state.ts'
import type { Token } from '../../world/token.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, webUrl } from '../../world/world.ts'
import { holds } from '../permission.ts'
import type { PullRepositoryShape, RepositoryShape } from '../shapes.ts'
import { renderUser } from './user.ts'

/** A repository as it stands inside other answers. */
export function renderRepository(world: World, state: RepositoryState): PullRepositoryShape {
  const open = state.issues.filter(issue => issue.state === 'open').length
  return {
    id: state.id,
    node_id: nodeId('R', state.id),
    name: state.name,
    full_name: fullName(state),
    owner: renderUser(world, state.owner),
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    description: state.description,
    fork: state.forkOf !== undefined,
    archived: state.isArchived,
    disabled: false,
    default_branch: state.defaultBranch,
    created_at: state.createdAt,
    updated_at: state.updatedAt,
    pushed_at: state.pushedAt,
    ...urls(world, state),
    ...counts,
    open_issues: open,
    open_issues_count: open,
    license: null,
    homepage: null,
    language: null,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- GitHub still sends it
    has_downloads: true,
    has_discussions: false,
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
  }
}

const counts = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  size: 0,
} as const

/** The same as an answer of its own, with what the caller may do. */
export function renderFullRepository(
  world: World,
  state: RepositoryState,
  token: Token | undefined,
): RepositoryShape {
  const { pushed_at, created_at, updated_at, ...repository } = renderRepository(world, state)
  const admin = holds(token, state, 'administration:write')
  return {
    ...repository,
    has_discussions: false,
    pushed_at: pushed_at ?? state.createdAt,
    created_at: created_at ?? state.createdAt,
    updated_at: updated_at ?? state.createdAt,
    permissions: {
      admin,
      maintain: admin,
      push: holds(token, state, 'contents:write'),
      triage: holds(token, state, 'issues:write'),
      pull: true,
    },
    allow_rebase_merge: false,
    allow_squash_merge: true,
    allow_merge_commit: true,
    allow_auto_merge: state.settings.allowAutoMerge,
    delete_branch_on_merge: state.settings.deleteBranchOnMerge,
    subscribers_count: 0,
    network_count: 0,
  }
}

type Urls = {
  readonly [Key in keyof PullRepositoryShape as Key extends `${string}url` ? Key : never]-?: string
}

function urls(world: World, state: RepositoryState): Omit<Urls, 'mirror_url'> & { mirror_url: null } {
  const api = (rest: string): string => apiUrl(world, state, rest)
  return {
    url: api(''),
    html_url: webUrl(world, state),
    git_url: webUrl(world, state, '.git'),
    clone_url: webUrl(world, state, '.git'),
    ssh_url: `git@127.0.0.1:${fullName(state)}.git`,
    svn_url: webUrl(world, state),
    mirror_url: null,
    archive_url: api('/{archive_format}{/ref}'),
    assignees_url: api('/assignees{/user}'),
    blobs_url: api('/git/blobs{/sha}'),
    branches_url: api('/branches{/branch}'),
    collaborators_url: api('/collaborators{/collaborator}'),
    comments_url: api('/comments{/number}'),
    commits_url: api('/commits{/sha}'),
    compare_url: api('/compare/{base}...{head}'),
    contents_url: api('/contents/{+path}'),
    contributors_url: api('/contributors'),
    deployments_url: api('/deployments'),
    downloads_url: api('/downloads'),
    events_url: api('/events'),
    forks_url: api('/forks'),
    git_commits_url: api('/git/commits{/sha}'),
    git_refs_url: api('/git/refs{/sha}'),
    git_tags_url: api('/git/tags{/sha}'),
    hooks_url: api('/hooks'),
    issue_comment_url: api('/issues/comments{/number}'),
    issue_events_url: api('/issues/events{/number}'),
    issues_url: api('/issues{/number}'),
    keys_url: api('/keys{/key_id}'),
    labels_url: api('/labels{/name}'),
    languages_url: api('/languages'),
    merges_url: api('/merges'),
    milestones_url: api('/milestones{/number}'),
    notifications_url: api('/notifications{?since,all,participating}'),
    pulls_url: api('/pulls{/number}'),
    releases_url: api('/releases{/id}'),
    stargazers_url: api('/stargazers'),
    statuses_url: api('/statuses/{sha}'),
    subscribers_url: api('/subscribers'),
    subscription_url: api('/subscription'),
    tags_url: api('/tags'),
    teams_url: api('/teams'),
    trees_url: api('/git/trees{/sha}'),
  }
}
