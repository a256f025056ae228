import type { GitOptions } from '../ports/git.ts'
import { findGitText, type Checkout } from './checkout.ts'

/** Where a repository fetches from or pushes to. */
export interface Remote {
  readonly name: string
  /** May hold a login: never print it as it is. */
  readonly url: string
}

/** The remote named `origin`, or the only one there is. */
export async function findRemote(
  checkout: Checkout,
  use: 'fetch' | 'push' = 'fetch',
): Promise<Remote | undefined> {
  const names = ((await findGitText(checkout, ['remote'])) ?? '').split('\n').filter(name => name !== '')
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined
  if (name === undefined) return undefined
  const words = ['remote', 'get-url', ...(use === 'push' ? ['--push'] : []), '--', name]
  const url = await findGitText(checkout, words)
  return url === undefined ? undefined : { name, url }
}

/**
 * What a call to this remote needs. https and ssh are always allowed; a folder, and plain http on this machine itself,
 * only when the remote is one, so that no redirect and no rewritten URL leads there (CVE-2017-1000117, T39).
 */
export function remoteOptions({ url }: Remote): GitOptions {
  return { variables: { GIT_ALLOW_PROTOCOL: protocolOf(url) ?? 'https:ssh' } }
}

function protocolOf(url: string): string | undefined {
  if (/^http:\/\/([^/@]*@)?(127\.0\.0\.1|\[::1\]|localhost)(:\d+)?(\/|$)/.test(url)) return 'http'
  if (url.startsWith('file://')) return 'file'
  // git takes `host:path` for ssh and `transport::address` for a program; a drive letter is a folder.
  const isFolder = /^[A-Za-z]:[\\/]/.test(url) || !/^[^/]*:/.test(url)
  return isFolder ? 'file' : undefined
}
