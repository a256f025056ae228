import { connectionTypes, pageInfoType } from './connection.ts'
import type { Schema } from './schema.ts'
import { actorType } from './types/actor.ts'
import {
  blobType,
  commitType,
  gitActorType,
  refType,
  signatureType,
  tagType,
  treeType,
} from './types/git-object.ts'
import { commitPayloadType, mutationType, pullPayloadType } from './types/mutation.ts'
import { autoMergeRequestType, labelType, pullRequestType } from './types/pull-request.ts'
import { queryType, rateLimitType } from './types/query.ts'
import { releaseAssetType, releaseType } from './types/release.ts'
import { repositoryType } from './types/repository.ts'

/** What the local GitHub knows of GitHub's schema. Anything else is refused by name, as GitHub refuses what it has not. */
export const schema: Schema = {
  objects: {
    Query: queryType,
    Mutation: mutationType,
    Repository: repositoryType,
    Release: releaseType,
    ReleaseAsset: releaseAssetType,
    Ref: refType,
    // The fields of these two are those that all their members have.
    GitObject: treeType,
    Actor: actorType,
    RepositoryOwner: actorType,
    Commit: commitType,
    Tag: tagType,
    Tree: treeType,
    Blob: blobType,
    GitActor: gitActorType,
    GitSignature: signatureType,
    User: actorType,
    Bot: actorType,
    PullRequest: pullRequestType,
    Label: labelType,
    AutoMergeRequest: autoMergeRequestType,
    RateLimit: rateLimitType,
    PageInfo: pageInfoType,
    CreateCommitOnBranchPayload: commitPayloadType,
    CreatePullRequestPayload: pullPayloadType,
    EnablePullRequestAutoMergePayload: pullPayloadType,
    ...['Release', 'ReleaseAsset', 'Ref', 'PullRequest', 'Label', 'Commit'].reduce(
      (types, node) => ({ ...types, ...connectionTypes(node) }),
      {},
    ),
  },
  abstracts: {
    GitObject: ['Commit', 'Tag', 'Tree', 'Blob'],
    Actor: ['User', 'Bot'],
    RepositoryOwner: ['User'],
  },
}
