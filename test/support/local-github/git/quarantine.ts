import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ObjectStore } from './commit.ts'
import { runGit } from './run-git.ts'

/**
 * Unpacks what a push brings into a place of its own, lets `use` look at it on top of the repository, and throws it away:
 * rules are judged before git itself sees the push, as they are on GitHub. Gives `undefined` for a pack that is broken.
 */
export async function inQuarantine<T>(
  path: string,
  pack: Buffer,
  use: (store: ObjectStore) => Promise<T>,
): Promise<T | undefined> {
  if (pack.length === 0) return use({ path })
  const folder = await mkdtemp(join(path, 'quarantine-'))
  const variables = {
    GIT_OBJECT_DIRECTORY: folder,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(path, 'objects'),
  }
  try {
    const { status } = await runGit(path, ['unpack-objects', '-q'], { variables, input: pack })
    return status === 0 ? await use({ path, variables }) : undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
