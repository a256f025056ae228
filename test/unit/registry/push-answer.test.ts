import { expect, test } from '@jest/globals'
import { readPushAnswer } from '../../../shared/registry/push-answer.ts'

const answer = (stderr: string) => readPushAnswer({ status: 1, stdout: new Uint8Array(), stderr })

test.each([
  '! [rejected] a -> main (fetch first)',
  '! [rejected] a -> main (stale info)',
  "! [remote rejected] a -> main (cannot lock ref 'refs/heads/main': is at b but expected c)",
  '! [remote rejected] a -> main (pre-receive hook declined)',
  'fatal: unable to access: The requested URL returned error: 502',
])('tries again after: %s', stderr => {
  expect(answer(stderr).kind).toBe('again')
})

test.each([
  ['remote: error: GH006: Protected branch update failed for refs/heads/main.', 'E_BRANCH_PROTECTED'],
  ['remote: error: GH013\nremote: - Commits must have verified signatures.', 'E_COMMIT_UNVERIFIED'],
  ['remote: Permission to acme/registry.git denied to bot.', 'E_PUSH_PERMISSION'],
  ['remote: not on Fridays\n! [remote rejected] a -> main (pre-receive hook declined)', 'E_PUSH_REFUSED'],
])('does not try again after: %s', (stderr, code) => {
  expect(answer(stderr)).toMatchObject({ kind: 'refused', code })
})
