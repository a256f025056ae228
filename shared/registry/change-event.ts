import { refuse } from '../command/refusal.ts'
import { shown } from '../text/shown.ts'
import { findCommitId, isZeroId, type CommitId } from './ref.ts'

/** What an event says about which commits to compare. */
export type ChangeEvent =
  | {
      readonly kind: 'push'
      /** Absent when the push made a new branch or tag. */
      readonly before?: CommitId
      /** Absent when the push removed it. */
      readonly after?: CommitId
    }
  | {
      readonly kind: 'pull_request'
      readonly base: CommitId
      readonly head: CommitId
      /** Whether the run has the base checked out, with its rights: pull_request_target. */
      readonly onBase: boolean
    }
  | { readonly kind: 'merge_group'; readonly base: CommitId; readonly head: CommitId }
  /** Everything that is about no change: dispatches, schedules, other workflows' ends. */
  | { readonly kind: 'other'; readonly bundles: string }

/** Reads an event as the runner delivers it. Throws E_REF where an id is due and none stands. */
export function readChangeEvent(name: string, payload: unknown): ChangeEvent {
  switch (name) {
    case 'push':
      return readPush(payload)
    case 'pull_request':
    case 'pull_request_target':
      return {
        kind: 'pull_request',
        base: idAt(payload, 'pull_request.base.sha'),
        head: idAt(payload, 'pull_request.head.sha'),
        onBase: name === 'pull_request_target',
      }
    case 'merge_group':
      return {
        kind: 'merge_group',
        base: idAt(payload, 'merge_group.base_sha'),
        head: idAt(payload, 'merge_group.head_sha'),
      }
    default:
      return { kind: 'other', bundles: textAt(payload, 'inputs.bundles') ?? '' }
  }
}

function readPush(payload: unknown): ChangeEvent {
  const id = (key: string) => (isZeroId(textAt(payload, key) ?? '') ? undefined : idAt(payload, key))
  const [before, after] = [id('before'), id('after')]
  return {
    kind: 'push',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }
}

function idAt(payload: unknown, path: string): CommitId {
  const text = textAt(payload, path) ?? ''
  const id = findCommitId(text)
  if (id === undefined)
    throw refuse('E_REF', `the event's ${path} is "${shown(text)}", want a full commit id`)
  return id
}

function textAt(payload: unknown, path: string): string | undefined {
  const value = path.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), payload)
  return typeof value === 'string' ? value : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
