import { Octokit } from '@octokit/rest'
import type { LocalGitHub } from './local-github.ts'
import type { TokenOptions } from './world/token.ts'

const silent = (): void => undefined

/** GitHub's own client for a local GitHub, with a new token and without its log of refused requests. */
export function client(
  github: LocalGitHub,
  options: TokenOptions | TokenOptions['kind'] = 'classic',
): Octokit {
  return clientWith(github, github.token(options))
}

/** The same with a token that is there already, or without one. */
export function clientWith(github: LocalGitHub, token?: string): Octokit {
  const log = { debug: silent, info: silent, warn: silent, error: silent }
  return new Octokit({ baseUrl: github.apiUrl, log, ...(token !== undefined && { auth: token }) })
}
