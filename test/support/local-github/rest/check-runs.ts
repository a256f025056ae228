import { findCommit } from '../git/refs.ts'
import { findType } from '../git/tree.ts'
import type { Body } from '../http/body.ts'
import { choice, list, optionalObject, optionalText, text } from '../http/body.ts'
import { notFound, problem } from '../http/problem.ts'
import { created, ok } from '../http/reply.ts'
import type { CheckRun } from '../world/check.ts'
import { isBot } from '../world/token.ts'
import { now } from '../world/world.ts'
import { page } from './pages.ts'
import { renderCheckRun } from './render/check-run.ts'
import type { RepositoryCall, Route } from './route.ts'
import { repositoryRoute } from './route.ts'
import type { CheckRunsShape } from './shapes.ts'

/** Check runs. */
export const checkRunRoutes: readonly Route[] = [
  repositoryRoute('POST /check-runs', 'checks:write', async ({ world, view, body, actor }) => {
    if (!isBot(actor)) throw problem(403, 'You must authenticate via a GitHub App.')
    const oid = text(body, 'head_sha')
    if ((await findType(view, oid)) !== 'commit') throw problem(422, `No commit found for SHA: ${oid}`)
    const run: CheckRun = {
      id: world.nextId(),
      oid,
      name: text(body, 'name'),
      status: 'queued',
      conclusion: null,
      startedAt: optionalText(body, 'started_at') ?? now(world),
      completedAt: null,
      title: null,
      summary: null,
      text: null,
      annotations: [],
      externalId: optionalText(body, 'external_id') ?? null,
      detailsUrl: null,
      app: actor.login.replace(/\[bot\]$/, ''),
    }
    change(run, body, now(world))
    view.state.checkRuns.push(run)
    return created(renderCheckRun(world, view.state, run))
  }),

  repositoryRoute('PATCH /check-runs/{id}', 'checks:write', call => {
    if (!isBot(call.actor)) throw problem(403, 'You must authenticate via a GitHub App.')
    const run = runById(call)
    change(run, call.body, now(call.world))
    return ok(renderCheckRun(call.world, call.view.state, run))
  }),

  repositoryRoute('GET /check-runs/{id}', 'checks:read', call =>
    ok(renderCheckRun(call.world, call.view.state, runById(call))),
  ),

  repositoryRoute('GET /check-runs/{id}/annotations', 'checks:read', call => {
    const { items, headers } = page(call, runById(call).annotations)
    return ok(items, headers)
  }),

  repositoryRoute('GET /commits/{+ref}/check-runs', 'checks:read', async call => {
    const { view, query, params, world } = call
    const oid = await findCommit(view, params.ref)
    if (oid === undefined) throw notFound()
    const found = view.state.checkRuns.filter(
      run => run.oid === oid && (query.get('check_name') ?? run.name) === run.name,
    )
    const { items, headers } = page(call, found)
    const runs: CheckRunsShape = {
      total_count: found.length,
      check_runs: items.map(run => renderCheckRun(world, view.state, run)),
    }
    return ok(runs, headers)
  }),
]

function runById({ view, params }: Pick<RepositoryCall<'{id}'>, 'view' | 'params'>): CheckRun {
  const run = view.state.checkRuns.find(({ id }) => id === Number(params.id))
  if (!run) throw notFound()
  return run
}

const conclusions = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
] as const

function change(run: CheckRun, body: Body, at: string): void {
  run.name = optionalText(body, 'name') ?? run.name
  run.detailsUrl = optionalText(body, 'details_url') ?? run.detailsUrl
  run.conclusion = choice(body, 'conclusion', conclusions) ?? run.conclusion
  run.status = run.conclusion
    ? 'completed'
    : (choice(body, 'status', ['queued', 'in_progress', 'completed']) ?? run.status)
  if (run.status === 'completed') run.completedAt ??= optionalText(body, 'completed_at') ?? at
  const output = optionalObject(body, 'output')
  if (!output) return
  const annotations = list(output, 'annotations')
  // docs: at most 50 a request; each update adds more.
  if (annotations.length > 50)
    throw problem(422, 'Invalid request.\n\nNo more than 50 items are allowed; annotations')
  run.title = optionalText(output, 'title') ?? run.title
  run.summary = optionalText(output, 'summary') ?? run.summary
  run.text = optionalText(output, 'text') ?? run.text
  run.annotations.push(...annotations)
}
