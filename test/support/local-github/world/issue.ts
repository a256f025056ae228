import type { TokenKind } from './token.ts'

/** An issue; with `pull` it is a pull request. */
export interface Issue {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  readonly author: string
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  labels: string[]
  readonly pull: Pull | undefined
}

export interface Pull {
  /** The number of the repository that holds the head branch. */
  readonly headRepositoryId: number
  readonly headRef: string
  /** The last commit seen on the head branch; answers read the branch itself while it exists. */
  headOid: string
  baseRef: string
  /** Where the base branch was when the pull request ended. */
  baseOid: string | undefined
  isDraft: boolean
  mergedAt: string | null
  mergedBy: string | undefined
  mergeOid: string | null
  requestedReviewers: string[]
  requestedTeams: string[]
  autoMerge: AutoMerge | undefined
  /** The kind of token that opened it. */
  readonly openedWith: TokenKind
}

export interface AutoMerge {
  readonly by: string
  readonly method: 'merge' | 'squash' | 'rebase'
  readonly title: string
  readonly message: string
  readonly enabledAt: string
}

export interface IssueComment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface Review {
  readonly id: number
  readonly pull: number
  readonly author: string
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING'
  readonly body: string
  readonly commitOid: string
  readonly submittedAt: string
}
