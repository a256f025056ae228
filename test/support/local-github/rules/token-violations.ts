import { touchedPaths } from '../git/history.ts'
import { newBlobs } from '../git/new-blobs.ts'
import { isBot } from '../world/token.ts'
import type { Attempt } from './attempt.ts'

/** A token without the permission for workflow files may not push any change of one. */
export async function workflowViolations({ token, update, store, by }: Attempt): Promise<string[]> {
  // What is merged has been pushed before.
  if (token.permissions.workflows === 'write' || !update.after || by === 'merge') return []
  const paths = await touchedPaths(store, update.after)
  const file = paths.find(path => path.startsWith('.github/workflows/'))
  if (file === undefined) return []
  const [who, what] = isBot(token)
    ? ['GitHub App', '`workflows` permission']
    : ['Personal Access Token', '`workflow` scope']
  return [`refusing to allow a ${who} to create or update workflow \`${file}\` without ${what}`]
}

/** Files above the limit of the repository (GitHub: 100 MB) are refused wherever in the pushed history they are. */
export async function sizeViolations({ view, store, update, by }: Attempt): Promise<string[]> {
  const limit = view.state.settings.fileLimitBytes
  if (!update.after || by === 'merge') return []
  const large = (await newBlobs(store, update.after)).filter(({ size }) => size > limit)
  return large.map(
    ({ path, size }) =>
      `File ${path} is ${megabytes(size)} MB; this exceeds GitHub's file size limit of ${megabytes(limit)} MB`,
  )
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(2)
}
