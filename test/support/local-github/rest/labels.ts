import { optionalText, text, texts } from '../http/body.ts'
import { notFound, validationFailed } from '../http/problem.ts'
import { created, noContent, ok } from '../http/reply.ts'
import type { Issue } from '../world/issue.ts'
import type { Label, RepositoryState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { now } from '../world/world.ts'
import { issueByNumber } from './issues.ts'
import { page } from './pages.ts'
import { renderLabel } from './render/issue.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'

const mayLabel = ['issues:write', 'pull_requests:write'] as const

/** Labels of the repository, and those on issues and pull requests. */
export const labelRoutes: readonly Route[] = [
  repositoryRoute('GET /labels', 'issues:read', call => {
    const { items, headers } = page(call, call.view.state.labels)
    return ok(
      items.map(label => renderLabel(call.world, call.view.state, label)),
      headers,
    )
  }),

  repositoryRoute('POST /labels', mayLabel, ({ world, view, body }) => {
    const name = text(body, 'name')
    if (findLabel(view.state, name))
      throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' })
    const label = addLabel(world, view.state, name)
    label.color = optionalText(body, 'color') ?? label.color
    label.description = optionalText(body, 'description') ?? null
    return created(renderLabel(world, view.state, label))
  }),

  repositoryRoute('GET /labels/{name}', 'issues:read', ({ world, view, params }) => {
    const label = findLabel(view.state, params.name)
    if (!label) throw notFound()
    return ok(renderLabel(world, view.state, label))
  }),

  repositoryRoute('PATCH /labels/{name}', mayLabel, ({ world, view, params, body }) => {
    const label = findLabel(view.state, params.name)
    if (!label) throw notFound()
    label.color = optionalText(body, 'color') ?? label.color
    label.description = optionalText(body, 'description') ?? label.description
    return ok(renderLabel(world, view.state, label))
  }),

  repositoryRoute('GET /issues/{number}/labels', 'issues:read', call =>
    ok(labelsOn(call, issueByNumber(call))),
  ),

  repositoryRoute('POST /issues/{number}/labels', mayLabel, call =>
    ok(label(call, names => [...names, ...texts(call.body, 'labels')])),
  ),

  repositoryRoute('PUT /issues/{number}/labels', mayLabel, call =>
    ok(label(call, () => texts(call.body, 'labels'))),
  ),

  repositoryRoute('DELETE /issues/{number}/labels', mayLabel, call => {
    label(call, () => [])
    return noContent
  }),

  repositoryRoute('DELETE /issues/{number}/labels/{name}', mayLabel, call => {
    if (!issueByNumber(call).labels.includes(call.params.name)) throw notFound()
    return ok(label(call, names => names.filter(name => name !== call.params.name)))
  }),
]

type IssueCall = RepositoryCall<'{number}'>

/** Changes the labels of an issue; labels that the repository does not know come into being. */
function label(call: IssueCall, change: (names: readonly string[]) => string[]): unknown {
  const issue = issueByNumber(call)
  setLabels(call.world, call.view.state, { issue, names: change(issue.labels) })
  return labelsOn(call, issue)
}

export function setLabels(
  world: World,
  state: RepositoryState,
  { issue, names }: { readonly issue: Issue; readonly names: readonly string[] },
): void {
  for (const name of names) if (!findLabel(state, name)) addLabel(world, state, name)
  issue.labels = [...new Set(names)]
  issue.updatedAt = now(world)
}

function labelsOn({ world, view }: Pick<IssueCall, 'world' | 'view'>, issue: Issue): unknown {
  return issue.labels.flatMap(name => {
    const found = findLabel(view.state, name)
    return found ? [renderLabel(world, view.state, found)] : []
  })
}

/** Label names differ by more than their case. */
function findLabel({ labels }: RepositoryState, name: string): Label | undefined {
  return labels.find(label => label.name.toLowerCase() === name.toLowerCase())
}

function addLabel(world: World, state: RepositoryState, name: string): Label {
  const label: Label = { id: world.nextId(), name, color: 'ededed', description: null }
  state.labels.push(label)
  return label
}
