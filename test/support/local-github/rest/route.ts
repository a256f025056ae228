import type { Body } from '../http/body.ts'
import type { Exchange } from '../http/exchange.ts'
import type { Reply } from '../http/reply.ts'
import type { Repository, View } from '../world/repository.ts'
import type { Level, PermissionName, Token } from '../world/token.ts'
import type { World } from '../world/world.ts'

/** What a token must be allowed to do: one permission, or any of several. */
export type Need = `${PermissionName}:${Level}`

type Names<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `+${infer Bare}` ? Bare : Name) | Names<Rest>
  : never

/** A request for one route. `Path` tells which parameters there are. */
export interface Call<Path extends string = string> {
  readonly exchange: Exchange
  readonly world: World
  readonly params: Readonly<Record<Names<Path>, string>>
  readonly query: URLSearchParams
  readonly body: Body
  /** Absent when the request carries no token. */
  readonly token: Token | undefined
}

/** A request for something of a repository. */
export interface RepositoryCall<Path extends string = string> extends Call<Path> {
  /** As the caller sees it. */
  readonly view: View
  /** The thing itself, to be changed. */
  readonly repository: Repository
  /** The caller of a route that needs a permission to write; without one it is refused. */
  readonly actor: Token
}

type Handler<C> = (call: C) => Promise<Reply> | Reply

interface RouteBase {
  readonly method: string
  readonly pattern: RegExp
  readonly names: readonly string[]
}

export interface GlobalRoute extends RouteBase {
  readonly scope: 'global'
  readonly handle: Handler<Call>
}

export interface RepositoryRoute extends RouteBase {
  readonly scope: 'repository'
  readonly needs: readonly Need[]
  readonly handle: Handler<RepositoryCall>
}

export type Route = GlobalRoute | RepositoryRoute

/** A route outside of repositories, as `GET /users/{login}`. */
export function route<const Path extends string>(
  path: Path,
  handle: Handler<Call<NoInfer<Path>>>,
): GlobalRoute {
  // The pattern is made from the same text as the type of the parameters, so they are there.
  return { scope: 'global', ...compile(path), handle: handle }
}

/** A route of a repository, as `GET /git/ref/{+ref}`; `{+name}` also takes slashes. */
export function repositoryRoute<const Path extends string>(
  path: Path,
  needs: Need | readonly Need[],
  handle: Handler<RepositoryCall<NoInfer<Path>>>,
): RepositoryRoute {
  const { method, pattern, names } = compile(path, '/repos/{owner}/{repo}')
  // As above.
  const general = handle as Handler<RepositoryCall>
  return {
    scope: 'repository',
    method,
    pattern,
    names,
    needs: typeof needs === 'string' ? [needs] : needs,
    handle: general,
  }
}

function compile(path: string, prefix = ''): RouteBase {
  const [method = '', rest = ''] = path.split(' ')
  const whole = prefix + rest
  const names = [...whole.matchAll(/\{\+?(\w+)\}/g)].map(([, name]) => name ?? '')
  const source = whole
    .replace(/[.]/g, '\\$&')
    .replace(/\{(\+?)\w+\}/g, (_all, plus) => (plus ? '(.+)' : '([^/]+)'))
  return { method, pattern: new RegExp(`^${source}/?$`), names }
}

/** The parameters in a path, decoded, or `undefined` when it is not the route's. */
export function matchPath({ pattern, names }: Route, path: string): Record<string, string> | undefined {
  const match = pattern.exec(path)
  if (!match) return undefined
  return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]))
}
