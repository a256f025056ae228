import { expect, test } from '@jest/globals'
import { readChangeEvent } from '../../../shared/registry/change-event.ts'
import { codesThrownBy } from '../../support/codes.ts'

const [a, b, zeros] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)]
const pull = { pull_request: { base: { sha: a }, head: { sha: b } } }

test.each([
  ['push', { before: a, after: b }, { kind: 'push', before: a, after: b }],
  ['push', { before: zeros, after: b }, { kind: 'push', after: b }],
  ['push', { before: a, after: zeros }, { kind: 'push', before: a }],
  ['pull_request', pull, { kind: 'pull_request', base: a, head: b, onBase: false }],
  ['pull_request_target', pull, { kind: 'pull_request', base: a, head: b, onBase: true }],
  ['merge_group', { merge_group: { base_sha: a, head_sha: b } }, { kind: 'merge_group', base: a, head: b }],
  ['workflow_dispatch', { inputs: { bundles: 'x y' } }, { kind: 'other', bundles: 'x y' }],
  ['workflow_dispatch', { inputs: null }, { kind: 'other', bundles: '' }],
  ['schedule', { schedule: '0 0 * * *' }, { kind: 'other', bundles: '' }],
  ['workflow_run', { workflow_run: { head_sha: b } }, { kind: 'other', bundles: '' }],
])('%s %j is understood', (name, payload, event) => {
  expect(readChangeEvent(name, payload)).toEqual(event)
})

test.each([
  ['push', {}],
  ['push', { before: '--output=x', after: b }],
  ['push', { before: 1, after: b }],
  ['pull_request', { pull_request: { base: { sha: a } } }],
  ['merge_group', undefined],
])('%s %j has no id where one is due', (name, payload) => {
  expect(codesThrownBy(() => readChangeEvent(name, payload))).toEqual(['E_REF'])
})
