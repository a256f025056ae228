import type { Json } from '../model/json.ts'

/**
 * What started a workflow, and where. All of the payload is text from outside: a pull request's title is its
 * author's.
 */
export interface WorkflowEvent {
  /** `push`, `pull_request`, `merge_group`, `workflow_dispatch`, `schedule`, … */
  readonly name: string
  readonly payload: Readonly<Record<string, Json>>
  /** `owner/name`. */
  readonly repository: string
  /** The commit that the run is for; on pull requests that of a trial merge. */
  readonly sha: string
  /** `refs/heads/main`, `refs/pull/7/merge`, …; empty where an event has none. */
  readonly ref: string
  /** `https://github.com` or that of an enterprise server; no slash at the end, as in all three. */
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly runId: string
  readonly runAttempt: string
  /** Who started the run. */
  readonly actor: string
  /** The absolute folder that the repository is checked out to. */
  readonly workspace: string
}
