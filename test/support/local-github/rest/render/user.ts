import { accountId, nodeId } from '../../world/ids.ts'
import type { World } from '../../world/world.ts'
import type { UserShape } from '../shapes.ts'

export function isBotLogin(login: string): boolean {
  return login.endsWith('[bot]')
}

/** An account as it stands inside other answers. */
export function renderUser({ url }: World, login: string): UserShape {
  const api = `${url}/api/v3/users/${encodeURIComponent(login)}`
  return {
    login,
    id: accountId(login),
    node_id: nodeId('U', login),
    avatar_url: `${url}/avatars/${accountId(login)}`,
    gravatar_id: '',
    url: api,
    html_url: `${url}/${login}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBotLogin(login) ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  }
}
