import type { ObjectStore } from '../git/commit.ts'
import type { RefUpdate } from '../git/pkt-line.ts'
import type { View } from '../world/repository.ts'
import type { Token } from '../world/token.ts'

/** Somebody wants to move a ref. */
export interface Attempt {
  readonly view: View
  readonly token: Token
  readonly update: RefUpdate
  /** Where the new objects are. */
  readonly store: ObjectStore
  readonly by: 'push' | 'api' | 'merge'
  /** The commit whose checks count, when it is not the new one: the head of a pull request that is merged. */
  readonly checkedOid?: string
  /** Approving reviews of the pull request that is merged. */
  readonly approvals?: number
}

/** A reason why it may not be moved. */
export interface Violation {
  /** What it breaks: classic protection (GH006), a ruleset (GH013), the size limit (GH001), or the limits of the token. */
  readonly source: 'protection' | 'ruleset' | 'size' | 'token'
  readonly message: string
}
