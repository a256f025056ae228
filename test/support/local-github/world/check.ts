export interface CommitStatus {
  readonly id: number
  readonly oid: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly author: string
  readonly createdAt: string
}

type CheckStatus = 'queued' | 'in_progress' | 'completed'

type CheckConclusion =
  'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required'

export interface CheckRun {
  readonly id: number
  readonly oid: string
  name: string
  status: CheckStatus
  conclusion: CheckConclusion | null
  readonly startedAt: string
  completedAt: string | null
  title: string | null
  summary: string | null
  text: string | null
  annotations: unknown[]
  readonly externalId: string | null
  detailsUrl: string | null
  readonly app: string
}
