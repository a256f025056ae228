/**
 * Replaces `index.json` in a folder by turns, until it is stopped.
 *
 * node replace-forever.js <folder> <bytes of padding>
 */
import { writeEdits } from '../../shared/adapters/atomic-write.ts'
import type { RepoPath } from '../../shared/model/repo-path.ts'

const [, , folder = '', padding = '0'] = process.argv
const content = (turn: number): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ turn, padding: 'x'.repeat(Number(padding)), last: turn }))

for (let turn = 1; ; turn++) {
  const before = turn === 1 ? undefined : content(turn - 1)
  writeEdits(folder, [{ path: 'index.json' as RepoPath, before, after: content(turn) }])
  if (turn === 1) console.log('started')
}
