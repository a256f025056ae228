import type { RestEndpointMethodTypes } from '@octokit/rest'

/**
 * What each answer must look like, taken from the types that Octokit generates from GitHub's own description of its API:
 * the compiler checks every answer of the local GitHub against it.
 */
type Answer<
  Group extends keyof RestEndpointMethodTypes,
  Method extends keyof RestEndpointMethodTypes[Group],
> = RestEndpointMethodTypes[Group][Method] extends { response: { data: infer Data } } ? Data : never

export type UserShape = NonNullable<ReleaseShape['author']>
export type RepositoryShape = Answer<'repos', 'get'>
export type PullRepositoryShape = PullShape['base']['repo']
export type BranchShape = Answer<'repos', 'getBranch'>
export type ShortBranchShape = Answer<'repos', 'listBranches'>[number]
export type ProtectionShape = Answer<'repos', 'getBranchProtection'>
export type RulesetShape = Answer<'repos', 'getRepoRuleset'>
export type BranchRuleShape = Answer<'repos', 'getBranchRules'>[number]
export type EnvironmentShape = Answer<'repos', 'getEnvironment'>
export type ActionsPermissionsShape = Answer<'actions', 'getGithubActionsPermissionsRepository'>
export type WorkflowPermissionsShape = Answer<
  'actions',
  'getGithubActionsDefaultWorkflowPermissionsRepository'
>
export type RefShape = Answer<'git', 'getRef'>
export type GitCommitShape = Answer<'git', 'getCommit'>
export type TreeShape = Answer<'git', 'getTree'>
export type BlobShape = Answer<'git', 'getBlob'>
export type TagObjectShape = Answer<'git', 'getTag'>
export type TagShape = Answer<'repos', 'listTags'>[number]
export type CommitShape = Answer<'repos', 'getCommit'>
export type ComparisonShape = Answer<'repos', 'compareCommitsWithBasehead'>
export type DiffEntryShape = Answer<'pulls', 'listFiles'>[number]
export type ContentShape = Extract<Answer<'repos', 'getContent'>, { type: 'file'; content: string }>
export type FileCommitShape = Answer<'repos', 'createOrUpdateFileContents'>
export type ReleaseShape = Answer<'repos', 'getRelease'>
export type AssetShape = Answer<'repos', 'getReleaseAsset'>
export type PullShape = Answer<'pulls', 'get'>
export type PullSimpleShape = Answer<'pulls', 'list'>[number]
export type MergeShape = Answer<'pulls', 'merge'>
export type ReviewShape = Answer<'pulls', 'createReview'>
export type LabelShape = Answer<'issues', 'getLabel'>
export type IssueShape = Answer<'issues', 'get'>
export type CommentShape = Answer<'issues', 'getComment'>
export type StatusShape = Answer<'repos', 'createCommitStatus'>
export type CombinedStatusShape = Answer<'repos', 'getCombinedStatusForRef'>
export type CheckRunShape = Answer<'checks', 'get'>
export type CheckRunsShape = Answer<'checks', 'listForRef'>
export type RateLimitShape = Answer<'rateLimit', 'get'>
