import type { CheckRun } from '../../world/check.ts'
import { accountId, nodeId } from '../../world/ids.ts'
import type { RepositoryState } from '../../world/state.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, webUrl } from '../../world/world.ts'
import type { CheckRunShape } from '../shapes.ts'
import { renderUser } from './user.ts'

export function renderCheckRun(world: World, state: RepositoryState, run: CheckRun): CheckRunShape {
  const url = apiUrl(world, state, `/check-runs/${run.id}`)
  return {
    id: run.id,
    node_id: nodeId('CR', run.id),
    head_sha: run.oid,
    external_id: run.externalId,
    url,
    html_url: webUrl(world, state, `/runs/${run.id}`),
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: accountId(`${run.app} ${run.oid}`) },
    app: renderApp(world, state, run.app),
    pull_requests: [],
  }
}

function renderApp(world: World, state: RepositoryState, slug: string): CheckRunShape['app'] {
  return {
    id: slug === 'github-actions' ? 15368 : accountId(slug),
    slug,
    node_id: nodeId('A', slug),
    owner: renderUser(world, state.owner),
    name: slug,
    description: null,
    external_url: world.url,
    html_url: `${world.url}/apps/${slug}`,
    created_at: state.createdAt,
    updated_at: state.createdAt,
    permissions: { checks: 'write' },
    events: [],
  }
}
