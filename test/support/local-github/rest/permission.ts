import { notFound, problem } from '../http/problem.ts'
import type { RepositoryState } from '../world/state.ts'
import { fullName } from '../world/repository.ts'
import type { Level, PermissionName, Token } from '../world/token.ts'
import { isBot } from '../world/token.ts'
import type { Need } from './route.ts'

/** What even a public repository shows only to those who may see it. */
const guarded: readonly PermissionName[] = ['administration', 'secrets']

interface Wanted {
  readonly name: PermissionName
  readonly level: Level
}

function read(need: Need): Wanted {
  const [name, level] = need.split(':')
  // A need is made of exactly these two words.
  return { name: name as PermissionName, level: level as Level }
}

/** Whether a token holds a permission for a repository. */
export function holds(token: Token | undefined, state: RepositoryState, need: Need): boolean {
  const { name, level } = read(need)
  if (!token || !reaches(token, state)) return false
  const held = token.permissions[name]
  return held === 'write' || held === level
}

function reaches({ repositories }: Token, state: RepositoryState): boolean {
  return repositories === 'all' || repositories.includes(fullName(state).toLowerCase())
}

/** Whether somebody may know that a repository is there. */
export function canSee(token: Token | undefined, state: RepositoryState): boolean {
  return !state.isPrivate || (token !== undefined && reaches(token, state))
}

/** Refuses as GitHub does what a caller may not do. Any one of the needs is enough. */
export function assertMay(token: Token | undefined, state: RepositoryState, needs: readonly Need[]): void {
  if (!canSee(token, state)) throw notFound()
  const wanted = needs.map(read)
  const writes = wanted.some(({ level }) => level === 'write')
  if (writes && state.isArchived) throw problem(403, 'Repository was archived so is read-only.')
  const open =
    !state.isPrivate && wanted.some(({ name, level }) => level === 'read' && !guarded.includes(name))
  if (open || needs.some(need => holds(token, state, need))) return
  if (!token) throw problem(401, 'Requires authentication')
  throw refusal(token, needs)
}

/** The header tells what would have been enough. */
function refusal(token: Token, needs: readonly Need[]): Error {
  const headers = { 'x-accepted-github-permissions': needs.map(need => need.replace(':', '=')).join('; ') }
  if (isBot(token)) return problem(403, 'Resource not accessible by integration', headers)
  if (token.kind === 'fine-grained')
    return problem(403, 'Resource not accessible by personal access token', headers)
  return problem(403, 'Must have admin rights to Repository.')
}
