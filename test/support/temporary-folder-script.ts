/**
 * Works in a temporary folder until somebody stops it.
 *
 * node temporary-folder-script.js <where to make it> <wait|throw|exit>
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { withTemporaryFolder } from '../../shared/adapters/temporary-folder.ts'

const [, , parent = '', deed = 'wait'] = process.argv

await withTemporaryFolder(parent, async folder => {
  writeFileSync(join(folder, 'secret'), 'x')
  console.log(folder)
  if (deed === 'throw') throw new Error('thrown')
  if (deed === 'exit') process.exit(3)
  await setTimeout(60_000)
})
