import { choice, flag } from '../http/body.ts'
import { noContent, ok } from '../http/reply.ts'
import { notFound } from '../http/problem.ts'
import { nodeId } from '../world/ids.ts'
import type { Environment, RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { apiUrl, webUrl } from '../world/world.ts'
import { page } from './pages.ts'
import { renderUser } from './render/user.ts'
import type { Call, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { ActionsPermissionsShape, EnvironmentShape, WorkflowPermissionsShape } from './shapes.ts'

/** Settings that decide which ways to publish will work. */
export const settingsRoutes: readonly Route[] = [
  repositoryRoute('GET /actions/permissions', 'administration:read', ({ view }) => {
    const { actionsEnabled, allowedActions, shaPinningRequired } = view.state.settings
    const permissions: ActionsPermissionsShape = {
      enabled: actionsEnabled,
      allowed_actions: allowedActions,
      sha_pinning_required: shaPinningRequired,
    }
    return ok(permissions)
  }),

  repositoryRoute('GET /actions/permissions/workflow', 'administration:read', ({ view }) => {
    const permissions: WorkflowPermissionsShape = {
      default_workflow_permissions: view.state.settings.defaultWorkflowPermissions,
      can_approve_pull_request_reviews: view.state.settings.actionsMayOpenPulls,
    }
    return ok(permissions)
  }),

  repositoryRoute('PUT /actions/permissions/workflow', 'administration:write', ({ view, body }) => {
    const { settings } = view.state
    settings.defaultWorkflowPermissions =
      choice(body, 'default_workflow_permissions', ['read', 'write']) ?? settings.defaultWorkflowPermissions
    settings.actionsMayOpenPulls =
      flag(body, 'can_approve_pull_request_reviews') ?? settings.actionsMayOpenPulls
    return noContent
  }),

  repositoryRoute('GET /immutable-releases', 'administration:read', ({ view }) => {
    if (!view.state.settings.immutableReleases) throw notFound()
    return ok({ enabled: true, enforced_by_owner: false })
  }),

  repositoryRoute('GET /environments', 'actions:read', call => {
    const { world, view } = call
    const environments = view.state.environments.map(environment => render(world, view.state, environment))
    const { items, headers } = page(call, environments)
    return ok({ total_count: environments.length, environments: items }, headers)
  }),

  repositoryRoute('GET /environments/{name}', 'actions:read', ({ world, view, params }) =>
    ok(render(world, view.state, environmentNamed(view.state, params.name))),
  ),

  repositoryRoute('GET /environments/{name}/secrets', 'environments:read', call =>
    ok(secrets(call, environmentNamed(call.view.state, call.params.name).secretNames ?? [])),
  ),

  repositoryRoute('GET /actions/secrets', 'secrets:read', call =>
    ok(secrets(call, call.view.state.secretNames)),
  ),
]

function environmentNamed(state: RepositoryState, name: string): Environment {
  const found = state.environments.find(environment => environment.name === name)
  if (!found) throw notFound()
  return found
}

function secrets({ world }: Pick<Call, 'world'>, names: readonly string[]): unknown {
  const at = world.clock.now().toISOString()
  return { total_count: names.length, secrets: names.map(name => ({ name, created_at: at, updated_at: at })) }
}

function render(world: World, state: RepositoryState, environment: Environment): EnvironmentShape {
  const { name, branchPolicy } = environment
  return {
    id: Number.parseInt(Buffer.from(name).toString('hex').slice(0, 8), 16),
    node_id: nodeId('EN', name),
    name,
    url: apiUrl(world, state, `/environments/${name}`),
    html_url: webUrl(world, state, `/deployments/activity_log?environments_filter=${name}`),
    created_at: state.createdAt,
    updated_at: state.createdAt,
    protection_rules: protectionRules(world, environment),
    deployment_branch_policy:
      branchPolicy === undefined
        ? null
        : {
            protected_branches: branchPolicy === 'protected',
            custom_branch_policies: branchPolicy !== 'protected',
          },
  }
}

function protectionRules(
  world: World,
  { name, reviewers = [], waitMinutes = 0, branchPolicy }: Environment,
): NonNullable<EnvironmentShape['protection_rules']> {
  const rule = (id: number, type: string): { id: number; node_id: string; type: string } => ({
    id,
    node_id: nodeId('GA', `${name}-${type}`),
    type,
  })
  return [
    ...(waitMinutes > 0 ? [{ ...rule(1, 'wait_timer'), wait_timer: waitMinutes }] : []),
    ...(reviewers.length > 0
      ? [
          {
            ...rule(2, 'required_reviewers'),
            prevent_self_review: false,
            reviewers: reviewers.map(login => ({
              type: 'User' as const,
              reviewer: renderUser(world, login),
            })),
          },
        ]
      : []),
    ...(branchPolicy === undefined ? [] : [rule(3, 'branch_policy')]),
  ]
}
