import type { Token } from '../world/token.ts'

/** Who asks: a token, nobody, or somebody with a token that nobody issued. */
export type Caller = Token | undefined | 'unknown'

/** `Bearer` and `token` as the API wants them, `Basic` as git sends them: the token is the password. */
export function authenticate(header: string | undefined, tokens: ReadonlyMap<string, Token>): Caller {
  if (header === undefined) return undefined
  const [scheme = '', credentials = ''] = header.split(' ')
  return tokens.get(/^basic$/i.test(scheme) ? password(credentials) : credentials) ?? 'unknown'
}

function password(credentials: string): string {
  const pair = Buffer.from(credentials, 'base64').toString()
  const [user = '', ...rest] = pair.split(':')
  // git also accepts a token as the user name with an empty password.
  return rest.join(':') || user
}
