import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isGenerated } from './generated-mark.ts'

/** The files of a bundle by their names. */
export type Bundle = ReadonlyMap<string, string | Buffer>

/**
 * Makes `folder` hold this bundle and nothing else but the stubs, which belong to generate.ts: a chunk that
 * nothing loads any more would stay for ever. Throws, and touches nothing, for a bundle that misses a module.
 */
export function writeDist(folder: string, bundle: Bundle): void {
  for (const [name, content] of bundle) assertWhole(name, content)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (!bundle.has(name) && !isGenerated(readFileSync(join(folder, name), 'utf8')))
      rmSync(join(folder, name))
  }
  for (const [name, content] of bundle) writeFileSync(join(folder, name), content)
}

// ncc ends well when a module is missing and leaves a bundle that throws when it is run.
function assertWhole(name: string, content: string | Buffer): void {
  if (content.includes('webpackMissingModule')) throw new Error(`${name} misses a module`)
}
