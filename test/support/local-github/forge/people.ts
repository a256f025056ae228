import type { Person } from '../git/commit.ts'
import { accountId } from '../world/ids.ts'

/** How GitHub writes a login into a commit that it makes for it. */
export function personOf(login: string, date: string): Person {
  return { name: login, email: `${accountId(login)}+${login}@users.noreply.github.com`, date }
}

/** The committer of all that GitHub itself commits and signs. */
export function webFlow(date: string): Person {
  return { name: 'GitHub', email: 'noreply@github.com', date }
}
