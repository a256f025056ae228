/**
 * Publishes a version as modreg's commands do, through the one writer: artifact, signature in a folder of its own, then
 * the index, then a file that is not needed any more goes. With `naive` it does so as many scripts do, which is how a
 * sweep is shown to see what it must see.
 *
 * node publish-three.js <safe|naive> <root>
 */
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { diskFiles } from '../../shared/adapters/disk-files.ts'
import { Refusal } from '../../shared/command/refusal.ts'
import { exitStatusOf } from '../../shared/model/codes/code.ts'
import { codes } from '../../shared/model/codes/table.ts'
import type { Edit } from '../../shared/model/edit.ts'
import type { RepoPath } from '../../shared/model/repo-path.ts'

const [, , mode = 'safe', root = '.'] = process.argv
const files = diskFiles()

function plan(): readonly Edit[] {
  const tree = files.tree(root)
  const edit = (path: string, after?: string): Edit => ({
    path: path as RepoPath,
    before: tree.read(path),
    after: after === undefined ? undefined : new TextEncoder().encode(after),
  })
  const artifact = 'artifact 1.1.0\n'.repeat(400)
  const digest = createHash('sha256').update(artifact).digest('hex')
  const now = tree.read('registry/index.json')
  const listed = JSON.parse(now === undefined ? '{}' : new TextDecoder().decode(now)) as Record<
    string,
    string
  >
  return [
    edit('registry/modules/demo-1.1.0.tar', artifact),
    edit('registry/signatures/demo-1.1.0.sig', `${digest}\n`),
    edit('registry/index.json', `${JSON.stringify({ ...listed, '1.1.0': digest }, null, 2)}\n`),
    edit('registry/pending/demo'),
  ]
}

function writeNaively(edits: readonly Edit[]): void {
  for (const { path, after } of edits.toReversed()) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (after === undefined) rmSync(join(root, path), { force: true })
    else writeFileSync(join(root, path), after)
  }
}

try {
  const edits = plan()
  if (mode === 'naive') writeNaively(edits)
  else files.write(root, edits)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  for (const { code, message } of error.findings) console.error(code, message)
  const [first] = error.findings
  process.exitCode = first === undefined ? 70 : exitStatusOf[codes[first.code].fault]
}
// A signal is heard when the event loop polls, as it does in every command. The first timer may be due before it does.
await setTimeout(1)
await setTimeout(1)
