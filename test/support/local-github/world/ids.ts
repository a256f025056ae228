import { createHash } from 'node:crypto'

/** Numbers that never repeat within one local GitHub. */
export function counter(start = 1): () => number {
  let next = start
  return () => next++
}

/** The account id of a login: the true one for the bot of GitHub Actions, because commit addresses contain it. */
export function accountId(login: string): number {
  if (login === 'github-actions[bot]') return 41898282
  return createHash('sha256').update(login).digest().readUIntBE(0, 4)
}

/** A global node id in GitHub's style: a prefix for the type, then text nobody should read. */
export function nodeId(prefix: string, key: string | number): string {
  return `${prefix}_${Buffer.from(`local:${key}`).toString('base64url')}`
}
